// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelscenes.h"

namespace pictor::ui::test {

using Phase = hub::TransferProgress::Phase;
using State = ModelDownload::State;

namespace {

struct Scene {
    State state = State::Idle;
    Phase phase = Phase::Downloading;
    Error error{};
};

Error error(Error::Kind kind, Error::Remedy remedy, const char *message)
{
    return {kind, QString::fromUtf8(message), {}, remedy};
}

const QMap<QString, Scene> &scenes()
{
    using Kind = Error::Kind;
    using Remedy = Error::Remedy;
    static const QMap<QString, Scene> known{
        {QStringLiteral("absent"), {}},
        {QStringLiteral("shipped"), {}},
        {QStringLiteral("here"), {}},
        {QStringLiteral("queued"), {State::Queued}},
        {QStringLiteral("preparing"), {State::Running, Phase::Preparing}},
        {QStringLiteral("downloading"), {State::Running}},
        {QStringLiteral("retrying"), {State::Running, Phase::WaitingToRetry}},
        {QStringLiteral("checking"), {State::Running, Phase::Verifying}},
        {QStringLiteral("paused"), {State::Paused}},
        {QStringLiteral("offline"),
            {State::Failed, {},
                error(Kind::Network, Remedy::GoOnline,
                    "Pictor is offline, as its Settings say, so nothing was asked. Go online there, then try "
                    "again.")}},
        {QStringLiteral("lost"),
            {State::Failed, {},
                error(Kind::Network, Remedy::TryAgain,
                    "The connection to hub.example was lost. Check the network connection, then try "
                    "again.")}},
        {QStringLiteral("full"),
            {State::Failed, {},
                error(Kind::OutOfMemory, Remedy::FreeSpace,
                    "The disk of /home/mona/.cache/huggingface is full: 25.3 GB are needed, 16.1 GB are "
                    "free. "
                    "Free 9.2 GB, then try again; what is here is kept.")}},
        {QStringLiteral("token"),
            {State::Failed, {},
                error(Kind::Denied, Remedy::EnterToken,
                    "Needs a free account at hub.example: open the model's page, accept the licence there, "
                    "and "
                    "paste an access token here.")}},
        {QStringLiteral("licence"),
            {State::Failed, {},
                error(Kind::Denied, Remedy::AcceptLicence,
                    "Your account has not accepted the model's licence, or its makers have not let you in "
                    "yet: "
                    "open the model's page, accept it there, then check again.")}},
    };
    return known;
}

QList<hub::FileProgress> filesOf(const ModelSource &source, qint64 received)
{
    QList<hub::FileProgress> files;
    for (const ModelFile &file : source.files) {
        const qint64 here = std::min(received, file.bytes);
        files.append({file.path, here, file.bytes, here == file.bytes && file.bytes > 0});
        received -= here;
    }
    return files;
}

} // namespace

bool isHere(const QString &scene)
{
    static const QSet<QString> names{QStringLiteral("here"), QStringLiteral("verifying"),
        QStringLiteral("sound"), QStringLiteral("damaged"), QStringLiteral("removing")};
    return names.contains(scene);
}

QStringList modelScenes()
{
    return scenes().keys();
}

void play(const QString &name, const CatalogueEntry &entry, FakeStore &store)
{
    if (entry.sources.isEmpty()) {
        const bool present = entry.isBuiltin() || name == u"shipped";
        store.setAvailability(
            entry.key, {.present = present, .bytesOnDisk = entry.isBuiltin() ? 0 : 13'000'000});
        return;
    }
    const Scene scene = scenes().value(name);
    const ModelSource &source = entry.sources.constFirst();
    const qint64 total = source.bytes();
    DownloadStatus status{.state = scene.state,
        .bytesTotal = total,
        .error = scene.error,
        .repository = source.repository,
        .mirror = entry.gated ? QStringLiteral("mirrors/") + source.repository.section(QLatin1Char('/'), 1)
                              : QString()};
    if (scene.state != State::Idle) {
        status.progress = {.phase = scene.phase, .received = total / 4, .total = total};
        status.progress.files = filesOf(source, total / 4);
    }
    if (scene.state == State::Running && scene.phase == Phase::Downloading) {
        status.progress.bytesPerSecond = 24.3e6;
        status.progress.secondsLeft = total * 3 / 4 / 24'300'000;
    }
    if (scene.phase == Phase::WaitingToRetry)
        status.progress.retryAt = QDateTime(QDate(2026, 3, 14), QTime(14, 5, 10));
    if (isHere(name))
        store.setAvailability(entry.key,
            {.present = true,
                .folder = QStringLiteral("/home/mona/.cache/huggingface/hub/models--") + entry.key,
                .bytesOnDisk = total});
    else
        store.setAvailability(entry.key, {.bytesToDownload = total});
    store.set(entry.key, status);
}

void play(const QString &scene, const Catalogue &catalogue, FakeStore &store)
{
    for (const CatalogueEntry &entry : catalogue.entries())
        play(scene, entry, store);
}

} // namespace pictor::ui::test
