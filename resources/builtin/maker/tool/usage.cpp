// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include "options.h"

#include "training/training.h"

namespace pictor::landscapes {

QString usage()
{
    const Options none;
    const TrainingPlan plan = fullPlan();
    return QStringLiteral(
        "Paints captioned landscapes, and trains the model that learns to paint them.\n"
        "\n"
        "pictor_landscapes sheet -o FILE   a picture (.png, .jpg) of many, each above its caption\n"
        "  --rows N, --columns N           of them (%1, %2)\n"
        "  --pairs training|all|held-out   what they may show together (training)\n"
        "  --model FOLDER                  painted by this model, from the captions\n"
        "  --prompts FILE                  from the lines of this file instead; needs --model\n"
        "\n"
        "pictor_landscapes check           how often the detectors are right about painted landscapes\n"
        "  --count N                       of so many (%3)\n"
        "  --pairs training|all|held-out   as above\n"
        "\n"
        "pictor_landscapes score           how often they see in a model's pictures what was asked for\n"
        "  --model FOLDER\n"
        "  --count N                       pictures of pairs that it learnt, and of those held back (%4)\n"
        "\n"
        "pictor_landscapes train           the model, in hours; stopped by Ctrl+C, the same command goes on\n"
        "  --out FOLDER                    where it is written to when it is done\n"
        "  --state FOLDER                  what is kept meanwhile, with sheets of what it can do\n"
        "  --minutes N                     of training, then it stops\n"
        "  --from FOLDER                   let the painter of a finished model learn more, by another "
        "--seed\n"
        "  --autoencoder-steps N           (%5)\n"
        "  --painter-steps N               (%6)\n"
        "\n"
        "All of them: --seed N (%7). All but train: --size WxH of one picture (%8x%9).\n"
        "For models: --device cpu|cuda|cuda:N (cpu); where they paint, also --steps N (%10), --threads N.\n"
        "\n"
        "Exit status: 0 done, 1 failed, 2 misused, 3 training stopped before it was done.\n")
        .arg(none.rows)
        .arg(none.columns)
        .arg(none.checked)
        .arg(none.scored)
        .arg(plan.autoencoder.steps())
        .arg(stepsOf(plan.painter))
        .arg(none.seed)
        .arg(none.size.width())
        .arg(none.size.height())
        .arg(none.steps);
}

} // namespace pictor::landscapes
