// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "base/pluralform.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "library/imagelibrary.h"
#include "library/indexjob.h"
#include "library/registryembedder.h"
#include "messages.h"
#include "progress.h"
#include "registry/imageembeddingmodel.h"
#include "session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace pictor::app {

namespace {

using library::IndexJob;
using library::IndexProgress;

/// How `job` ends.
QFuture<Result<IndexProgress>> ended(IndexJob *job)
{
    const auto promise = std::make_shared<QPromise<Result<IndexProgress>>>();
    promise->start();
    const auto end = [promise](const Result<IndexProgress> &result) {
        promise->addResult(result);
        promise->finish();
    };
    QObject::connect(job, &IndexJob::finished, job, [job, end] { end(job->progress()); });
    QObject::connect(job, &IndexJob::failed, job, [end](const Error &error) { end(tl::unexpected(error)); });
    QObject::connect(job, &IndexJob::cancelled, job, [end] { end(failure(Error::Kind::Cancelled, {})); });
    return promise->future();
}

QString progressOf(const IndexProgress &progress, int width)
{
    if (progress.scanning)
        return progressLine({.done = progress.found}, width);
    const qint64 done = progress.embedded + progress.failed;
    return progressLine(
        {done, done + progress.pending, progress.imagesPerSecond, progress.secondsLeft}, width);
}

void watch(IndexJob *job, Console &console)
{
    QObject::connect(job, &IndexJob::progressChanged, job,
        [job, &console] { console.showProgress(progressOf(job->progress(), console.width())); });
    QObject::connect(job, &IndexJob::fileFailed, job,
        [&console](const QString &, const Error &error) { console.complain(error); });
    QObject::connect(job, &IndexJob::folderSkipped, job,
        [&console](const QString &, const Error &error) { console.complain(error); });
}

QString summary(const IndexProgress &progress, qint64 milliseconds)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    const auto form = [](qint64 count) { return pluralForm(count); };
    QStringList parts{
        Text::tr("%1 indexed", "pictures", form(progress.embedded)).arg(number(progress.embedded))};
    if (progress.unchanged > 0)
        parts.append(
            Text::tr("%1 unchanged", "pictures", form(progress.unchanged)).arg(number(progress.unchanged)));
    if (progress.failed > 0)
        parts.append(
            Text::tr("%1 unreadable", "pictures", form(progress.failed)).arg(number(progress.failed)));
    if (progress.removed > 0)
        parts.append(Text::tr("%1 gone", "pictures", form(progress.removed)).arg(number(progress.removed)));
    return Text::tr("%1 pictures: %2 (%3 s)", nullptr, form(progress.found))
        .arg(number(progress.found), parts.join(Text::tr(", ", "between counts of pictures")),
            QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
}

/// Canonical paths of the folders that could be added; complains about the others.
QCoro::Task<QStringList> addFolders(Session &session, library::ImageLibrary &library)
{
    QStringList added;
    for (const QString &name : session.arguments().positional) {
        const QString folder = QDir::cleanPath(QDir(name).absolutePath());
        const auto result = co_await outcome(library.addFolder(folder));
        if (result)
            added.append(*result);
        else
            session.fail(result.error());
    }
    co_return added;
}

/// Says which of `folders` have no pictures, lest a wrong one go unnoticed.
QCoro::Task<void> tellEmptyFolders(
    Session &session, const library::ImageLibrary &library, QString model, QStringList folders)
{
    QStringList filled;
    for (const library::FolderStatus &status : co_await value(library.status(model))) {
        if (status.images > 0)
            filled.append(status.path);
    }
    for (const QString &folder : folders) {
        const bool isFilled = std::ranges::any_of(filled, [&folder](const QString &path) {
            return path == folder || folder.startsWith(path + QLatin1Char('/'));
        });
        if (!isFilled)
            session.console().tell(
                Text::tr("There are no pictures in %1: Pictor finds JPEG, PNG, WebP, TIFF, GIF and "
                         "BMP files in a folder and those below it.")
                    .arg(folder));
    }
}

QCoro::Task<int> index(Session &session, library::ImageLibrary &library, QStringList folders)
{
    const auto model = co_await session.model();
    if (!model)
        co_return session.fail(model.error());
    QElapsedTimer timer;
    timer.start();
    library::RegistryEmbedder embedder(*model);
    IndexJob *job = library.index(&embedder, folders);
    watch(job, session.console());
    const std::stop_callback cancel(session.stop(), [job] { job->cancel(); });
    const auto result = co_await outcome(ended(job));
    if (!result && result.error().isCancelled())
        session.console().complain(
            Text::tr("Stopped. What is indexed stays; the same command goes on from there."));
    if (!result)
        co_return session.fail(result.error());
    co_await tellEmptyFolders(session, library, (*model)->key(), folders);
    session.console().print(summary(*result, timer.elapsed()));
    co_return result->failed > 0 ? ExitCode::failure : ExitCode::success;
}

QCoro::Task<int> run(Session &session)
{
    const auto library = session.library();
    if (!library)
        co_return session.fail(library.error());
    const bool all = session.arguments().positional.isEmpty();
    if (all && (*library)->folders().isEmpty())
        co_return session.misused(Text::tr("Name the folders whose pictures are to be found."));
    QStringList folders = (*library)->folders();
    if (!all)
        folders = co_await addFolders(session, **library);
    if (folders.isEmpty())
        co_return ExitCode::failure;
    const int code = co_await index(session, **library, folders);
    const bool someMissing = !all && folders.size() < session.arguments().positional.size();
    co_return code == ExitCode::success &&someMissing ? ExitCode::failure : code;
}

} // namespace

Command indexCommand()
{
    return {.name = QStringLiteral("index"),
        .arguments = QStringLiteral("DIR…"),
        .summary = Text::tr("Learns what the pictures in folders look like, so that they can be found."),
        .description = Text::tr(
            "Only new and changed pictures are looked at; Ctrl+C stops, and the same command goes on "
            "later. Without DIR, the folders of earlier runs are gone over again. Pictures that cannot "
            "be read are reported, and the others are still done."),
        .options = {modelOption()},
        .examples = {{QStringLiteral("pictor index ~/Pictures"), Text::tr("Indexes a folder and all in it.")},
            {QStringLiteral("pictor index ~/Pictures --model openai/clip-vit-base-patch32"),
                Text::tr("The same with CLIP, which also understands words.")}},
        .run = run};
}

} // namespace pictor::app
