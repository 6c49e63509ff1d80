// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

LibraryFixture::LibraryFixture()
    : paths(Paths::below(folder.filePath(QStringLiteral("data"))))
{
    QDir(folder.path()).mkdir(QStringLiteral("photos"));
    open();
}

QImage LibraryFixture::picture(int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    QImage image(64, 48, QImage::Format_RGB888);
    QPainter painter(&image);
    for (const QPoint corner : {QPoint(0, 0), QPoint(32, 0), QPoint(0, 24), QPoint(32, 24)})
        painter.fillRect(QRect(corner, QSize(32, 24)), QColor::fromRgb(random.generate()));
    return image;
}

QString LibraryFixture::photos(const QString &name) const
{
    const QString root = QFileInfo(folder.filePath(QStringLiteral("photos"))).canonicalFilePath();
    return name.isEmpty() ? root : root + QLatin1Char('/') + name;
}

QString LibraryFixture::add(const QString &name, int seed) const
{
    const QString path = photos(name);
    QDir().mkpath(QFileInfo(path).path());
    const bool saved = picture(seed).save(path);
    Q_ASSERT(saved);
    Q_UNUSED(saved)
    return path;
}

void LibraryFixture::addMany(int count) const
{
    for (int i = 0; i < count; ++i)
        add(QStringLiteral("many/%1.png").arg(i, 3, 10, QLatin1Char('0')), 1000 + i);
}

void LibraryFixture::open()
{
    library.reset();
    auto opened = ImageLibrary::open(paths);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
    library = *std::move(opened);
}

void LibraryFixture::watch() const
{
    if (!watch(photos()))
        qFatal("the folder of pictures cannot be watched");
}

Result<QString> LibraryFixture::watch(const QString &path) const
{
    return resultOf(library->addFolder(path));
}

void LibraryFixture::forget(const QString &path) const
{
    if (!resultOf(library->removeFolder(path)))
        qFatal("the folder cannot be forgotten");
}

bool LibraryFixture::index(const QStringList &folders)
{
    auto *job = library->index(&embedder, folders);
    QObject::connect(job, &IndexJob::failed, job,
        [](const Error &error) { qWarning().noquote() << error.message << error.detail; });
    const bool ended = QTest::qWaitFor([job] { return job->hasEnded(); }, 60'000);
    progress = job->progress();
    return ended && job->state() == IndexJob::State::Finished;
}

IndexJob *LibraryFixture::indexHeld(int pictures)
{
    addMany(pictures);
    watch();
    embedder.hold();
    return library->index(&embedder);
}

QList<SearchHit> LibraryFixture::search(const QImage &query, int top) const
{
    auto future = library->search(embedder.info.model, embedder.info.revision, embedder.vectorOf(query), top);
    const auto hits = future.result();
    if (!hits)
        qFatal("%s", qPrintable(hits.error().message + hits.error().detail));
    return *hits;
}

QStringList LibraryFixture::found(const QImage &query, int top) const
{
    QStringList names;
    for (const SearchHit &hit : search(query, top))
        names.append(hit.path.mid(photos().size() + 1));
    return names;
}

FolderStatus LibraryFixture::status() const
{
    return library->status(embedder.info.model).result().value(0);
}
