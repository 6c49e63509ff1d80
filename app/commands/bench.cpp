// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "commands/benchsubcommands.h"
#include "messages.h"
#include "session.h"

#include <algorithm>
#include <array>

namespace pictor::app {

namespace {

struct Subcommand {
    QLatin1String name;
    QCoro::Task<int> (*run)(Session &session);
    std::array<const char *, 3> options; ///< that the others do not take
};

constexpr std::array subcommands{Subcommand{QLatin1String("clip"), benchClip, {"model", "batch"}},
    Subcommand{QLatin1String("generate"), benchGenerate, {"width-of", "blocks", "size"}}};

/// An option that `chosen` does not take; nullptr: there is none.
const char *foreignOption(const Subcommand &chosen, const Arguments &arguments)
{
    for (const Subcommand &other : subcommands) {
        for (const char *option : other.options) {
            if (option && other.name != chosen.name && arguments.has(option))
                return option;
        }
    }
    return nullptr;
}

QCoro::Task<int> run(Session &session)
{
    const QStringList words = session.arguments().positional;
    const auto chosen = std::ranges::find(subcommands, words.value(0), &Subcommand::name);
    if (words.size() != 1 || chosen == subcommands.end())
        co_return session.misused(
            Text::tr("Say what to measure: pictor bench clip, or pictor bench generate."));
    if (const char *option = foreignOption(*chosen, session.arguments()))
        co_return session.misused(Text::tr("“pictor bench %1” takes no --%2.")
                                      .arg(QString(chosen->name), QString::fromLatin1(option)));
    co_return co_await chosen->run(session);
}

QList<QCommandLineOption> options()
{
    return {
        {{QStringLiteral("m"), QStringLiteral("model")},
            Text::tr("clip: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336."),
            QStringLiteral("KEY")},
        {{QStringLiteral("b"), QStringLiteral("batch")}, Text::tr("clip: pictures at a time (default 8)."),
            QStringLiteral("N")},
        {QStringLiteral("width-of"),
            Text::tr("generate: the part to measure, of published width: flux (default), sd3, or "
                     "autoencoder, which turns a finished picture into pixels."),
            QStringLiteral("PART")},
        {QStringLiteral("blocks"),
            Text::tr("generate: so many of its blocks. flux: D double and S single ones (default 2,4; "
                     "published 19,38). sd3: D (default 2; published 38)."),
            QStringLiteral("D,S")},
        {QStringLiteral("size"), Text::tr("generate: pixels of the picture (default 512x512)."),
            QStringLiteral("WxH")},
        {{QStringLiteral("s"), QStringLiteral("seconds")},
            Text::tr("Measure for S seconds (default: clip 10, generate 20)."), QStringLiteral("S")},
        jsonOption()};
}

} // namespace

std::optional<double> benchSeconds(const Session &session, double fallback)
{
    constexpr double longest = 3600;
    if (!session.arguments().has("seconds"))
        return fallback;
    bool isNumber = false;
    const double value = session.arguments().value("seconds").toDouble(&isNumber);
    return isNumber && value > 0 && value <= longest ? std::optional(value) : std::nullopt;
}

Command benchCommand()
{
    return {.name = QStringLiteral("bench"),
        .arguments = QStringLiteral("clip | generate"),
        .summary = Text::tr("Measures how fast this machine finds and makes pictures."),
        .description = Text::tr(
            "Models have their full width and random weights, so nothing has to be downloaded.\n"
            "clip: pictures a second that CLIP embeds.\n"
            "generate: seconds that a step takes. Every step goes through the same blocks over and over, so "
            "a "
            "few of them tell the time of all: the table gives the step as measured, and what it takes with "
            "as many blocks as the published model has. A picture takes four such steps and one run of the "
            "autoencoder.\n"
            "GFLOP/s are 10^9 multiplications and additions of matrix products a second. Beside them stands "
            "what one large matrix product reaches in the same run and precision, the most that this "
            "machine gives, and the share of it that the model reaches."),
        .options = options(),
        .examples = {{QStringLiteral("pictor bench clip --json"), Text::tr("Measures CLIP ViT-B/32.")},
            {QStringLiteral("pictor bench clip --model openai/clip-vit-large-patch14-336 --batch 1"),
                Text::tr("Measures the large one, a picture at a time.")},
            {QStringLiteral("pictor bench generate"), Text::tr("A step of FLUX.1 at 512x512.")},
            {QStringLiteral("pictor bench generate --width-of sd3 --size 1024x1024 --json"),
                Text::tr("A step of Stable Diffusion 3.5 Large, as JSON.")}},
        .run = run};
}

} // namespace pictor::app
