// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeshelf.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace pictor::ui::test {

namespace {

template <class T> QFuture<T> answered(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

FakeShelf::Saved FakeShelf::saved(const GeneratedPicture &picture)
{
    if (refuses)
        return failure(Error::Kind::OutOfMemory,
            QStringLiteral("The disk of /gallery is full. Free some space, or choose another folder."));
    const gallery::GalleryItem item{QStringLiteral("%1/%2.png").arg(m_folder).arg(picture.settings.seed),
        QDateTime::currentDateTime(), picture.image.size(), picture.settings};
    kept.prepend(item);
    return item;
}

QFuture<Result<gallery::GalleryItem>> FakeShelf::save(const GeneratedPicture &picture)
{
    ++saves;
    if (!holds)
        return answered(saved(picture));
    const auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    m_held.append([this, promise, picture] {
        promise->addResult(saved(picture));
        promise->finish();
    });
    return promise->future();
}

void FakeShelf::letGo()
{
    holds = false;
    for (const auto &answer : std::exchange(m_held, {}))
        answer();
}

QFuture<QList<gallery::GalleryItem>> FakeShelf::recent(int count)
{
    return answered(kept.mid(0, count));
}

QFuture<Result<gallery::TrashedFile>> FakeShelf::moveToTrash(const QString &path)
{
    using Trashed = Result<gallery::TrashedFile>;
    calls.append(QStringLiteral("trash ") + path);
    if (refuses)
        return answered<Trashed>(
            failure(Error::Kind::Denied, QStringLiteral("There is no trash for /gallery.")));
    return answered<Trashed>(
        gallery::TrashedFile{path, keepsTrash ? QStringLiteral("/trash") + path : QString(), 1, {}});
}

QFuture<Result<void>> FakeShelf::takeBack(const gallery::TrashedFile &file)
{
    calls.append(QStringLiteral("take back ") + file.path);
    if (refuses)
        return answered<Result<void>>(failure(whyNotBack, QStringLiteral("It is no longer in the trash.")));
    return answered<Result<void>>({});
}

QFuture<Result<void>> FakeShelf::copyTo(const QString &target, const QString &path)
{
    calls.append(QStringLiteral("copy %1 to %2").arg(path, target));
    return answered<Result<void>>({});
}

QFuture<Result<void>> FakeShelf::copyTo(const QString &target, const GeneratedPicture &picture)
{
    return copyTo(target, QStringLiteral("pixels of %1").arg(picture.settings.seed));
}

QFuture<Result<std::optional<GenerationSettings>>> FakeShelf::settingsIn(const QString &)
{
    return answered<Result<std::optional<GenerationSettings>>>(told);
}

QFuture<Result<std::optional<GenerationSettings>>> FakeShelf::settingsInData(const QByteArray &)
{
    return answered<Result<std::optional<GenerationSettings>>>(told);
}

} // namespace pictor::ui::test
