// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "generate/generationevents.h"
#include "generate/generationorder.h"
#include "generate/generationrun.h"
#include "generate/modelchoice.h"
#include "generate/picturetarget.h"
#include "generate/prompt.h"
#include "images/picture.h"
#include "messages.h"
#include "registry/texttoimagemodel.h"
#include "session.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace pictor::app {

namespace {

/// What the disk has to say before any work begins.
Result<void> checkFiles(const Arguments &arguments, const GenerationRequest &request)
{
    if (!request.noiseFile.isEmpty() && !QFileInfo(request.noiseFile).isFile())
        return failure(
            Error::Kind::NotFound, Text::tr("There is no file %1; correct the path.").arg(request.noiseFile));
    if (!request.dumpFile.isEmpty() && QFileInfo::exists(request.dumpFile) && !arguments.has("force"))
        return failure(Error::Kind::Denied,
            Text::tr("%1 is there already; --force replaces it, or name another file.")
                .arg(request.dumpFile));
    return {};
}

/// Completes the order with what is read from elsewhere.
QCoro::Task<Result<void>> fillIn(GenerationOrder &order)
{
    if (order.readsPrompt) {
        const auto prompt = promptFromInput();
        if (!prompt)
            co_return tl::unexpected(prompt.error());
        order.request.prompt = *prompt;
    }
    if (order.startImage.isEmpty())
        co_return Result<void>();
    const QString file = order.startImage;
    // Named before the wait: g++ 12 destroys a temporary lambda's captures twice inside a co_await.
    auto decoding = QtConcurrent::run([file] { return images::decode(file); });
    const auto image = co_await outcome(std::move(decoding));
    if (!image)
        co_return tl::unexpected(image.error());
    order.request.startImage = *image;
    co_return Result<void>();
}

int fail(const Session &session, const Error &error)
{
    if (session.json())
        printEnd(session.console(), error);
    return session.fail(error);
}

QCoro::Task<int> run(Session &session)
{
    auto order = generationOrderOf(session.arguments());
    if (!order)
        co_return session.misused(order.error());
    auto target = PictureTarget::of(session.arguments(), order->request.count);
    if (!target)
        co_return session.misused(target.error());
    auto ready = target->check(order->request.seed);
    if (ready)
        ready = checkFiles(session.arguments(), order->request);
    if (ready)
        ready = co_await fillIn(*order);
    if (!ready)
        co_return fail(session, ready.error());
    const auto model = co_await textToImageModel(session);
    if (!model)
        co_return fail(session, model.error());
    if (session.stop().stop_requested())
        co_return fail(session, cancelledError());
    GenerationRun running(session, *(*model)->generate(order->request), *std::move(target));
    co_return co_await running.ended();
}

QList<QCommandLineOption> options()
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        {{QStringLiteral("m"), QStringLiteral("model")},
            Text::tr("Paint with this model: a key that “pictor models” lists, a folder in the Hugging Face "
                     "layout, or a checkpoint file. Default: the first of the list that is on this machine."),
            QStringLiteral("KEY|DIR|FILE")},
        {{QStringLiteral("o"), QStringLiteral("output")},
            Text::tr(
                "Write to FILE, a PNG with its settings inside, or into a folder. Default: the gallery's "
                "folder. With several pictures, each seed is put before “.png”, or where FILE says {seed}."),
            QStringLiteral("FILE")},
        {QStringLiteral("force"), Text::tr("Replace files that are there already.")},
        option("seed", Text::tr("Same seed and settings, same picture (default: a new one each time)."), "N"),
        option(
            "size", Text::tr("Pixels; rounded to what the model can (default: what it is made for)."), "WxH"),
        option("steps", Text::tr("Steps (default: the model's own)."), "N"),
        option("guidance",
            Text::tr("How strictly to follow the prompt, for models that have it; up to 1: off."), "G"),
        option("negative", Text::tr("What the picture shall not show; needs --guidance above 1."), "WORDS"),
        option("count", Text::tr("So many pictures, with the seeds N, N+1, …"), "N"),
        option("init", Text::tr("Start from this picture, brought to the size."), "IMAGE"),
        option(
            "strength", Text::tr("How far to leave the start image: above 0, up to 1 (default 0.6)."), "S"),
        option("residency",
            Text::tr("How much of the model is in memory at once: auto (default: what fits), whole, "
                     "part-by-part or streamed."),
            "MODE"),
        jsonOption(),
        option("init-noise",
            Text::tr("Take the tensor “noise” of this safetensors file instead of drawing it."), "FILE"),
        option("dump", Text::tr("Write ids, embeddings, noise and the latents of each step as safetensors."),
            "FILE")};
}

QList<Example> examples()
{
    return {{QStringLiteral("pictor generate \"a red boat at dawn\""),
                Text::tr("Paints a picture, puts it into the gallery's folder and prints its name.")},
        {QStringLiteral("pictor generate \"a red boat\" --seed 7 --count 4 -o boat.png"),
            Text::tr("Four pictures: boat-7.png to boat-10.png.")},
        {QStringLiteral("pictor generate \"the same in winter\" --init boat-7.png --strength 0.7"),
            Text::tr("Starts from a picture.")},
        {QStringLiteral("pictor generate - --model ./flux1-schnell.safetensors < prompt.txt"),
            Text::tr("The prompt from a file, the weights from a checkpoint.")},
        {QStringLiteral("pictor generate \"a cat\" --json"),
            Text::tr(
                "One JSON object a line, each with its “event”: download, stage, step, note, picture, and "
                "in the end one “end” with its “state”.")}};
}

} // namespace

Command generateCommand()
{
    return {.name = QStringLiteral("generate"),
        .arguments = QStringLiteral("PROMPT"),
        .summary = Text::tr("Paints a picture from words."),
        .description = Text::tr(
            "A model that is not on this machine yet is downloaded first, if --model names it. The "
            "names of the finished pictures go to standard output, everything else to standard error. "
            "A file that is there already is never replaced without --force. Ctrl+C stops within a "
            "moment, and pictures that are finished stay. A prompt that begins with a dash goes after "
            "a lone --, and a lone - reads it from standard input."),
        .options = options(),
        .examples = examples(),
        .run = run};
}

} // namespace pictor::app
