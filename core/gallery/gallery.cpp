// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"

#include "base/whendone.h"
#include "gallery/galleryfolder.h"

#include <QDir>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

namespace pictor::gallery {

namespace {

/// What a disk may take for the pictures that wait to be written. One that takes longer, a dead network
/// share, would keep the program from ending.
constexpr int patienceAtEndMs = 10'000;

} // namespace

/// The thread that touches the disk.
class Gallery::Disk {
public:
    Disk() { m_pool.setMaxThreadCount(1); }

    /// @return whether all has been done
    bool finish() { return m_pool.waitForDone(patienceAtEndMs); }

    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
        promise->start();
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

Gallery::Gallery(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_disk(std::make_unique<Disk>())
{
}

Gallery::~Gallery()
{
    if (!m_disk->finish())
        static_cast<void>(m_disk.release()); // left behind with its thread
}

void Gallery::setFolder(const QString &folder)
{
    if (std::exchange(m_folder, folder) != folder)
        Q_EMIT folderChanged();
}

QFuture<Result<GalleryItem>> Gallery::save(const GeneratedPicture &picture)
{
    const auto saved = m_disk->run([folder = m_folder, picture, time = QDateTime::currentDateTime()] {
        return galleryfolder::save(folder, picture, time);
    });
    whenDone(this, saved, [this](const Result<GalleryItem> &item) {
        if (item)
            Q_EMIT added(*item);
    });
    return saved;
}

QFuture<QList<GalleryItem>> Gallery::recent(int count)
{
    return m_disk->run([folder = m_folder, count] { return galleryfolder::newest(folder, count); });
}

QFuture<Result<TrashedFile>> Gallery::moveToTrash(const QString &path)
{
    const auto moved = m_disk->run([path] { return trash::put(path); });
    whenDone(this, moved, [this, path](const Result<TrashedFile> &file) {
        if (file)
            Q_EMIT removed(path);
    });
    return moved;
}

QFuture<Result<void>> Gallery::takeBack(const TrashedFile &file)
{
    const auto moved = m_disk->run([file] { return trash::takeBack(file); });
    whenDone(this, moved, [this, path = file.path](const Result<void> &done) {
        if (done)
            Q_EMIT returned(path);
    });
    return moved;
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + QStringLiteral("/Pictor");
}

} // namespace pictor::gallery
