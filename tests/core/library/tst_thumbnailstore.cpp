// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rankedqueue.h"
#include "library/thumbnailcache.h"
#include "library/thumbnailstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

namespace {

QImage stripes(QSize size, QColor left = Qt::red, QColor right = Qt::blue)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(right);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, left);
    }
    return image;
}

bool isNear(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 30;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    return files;
}

} // namespace

class ThumbnailStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsProportions_data();
    void keepsProportions();
    void appliesOrientation();
    void secondRequestIsServedFromDisk();
    void changedPictureGetsANewThumbnail();
    void damagedCacheFileIsMadeAnew();
    void unreadablePicture_data();
    void unreadablePicture();
    void cancelledBeforeItBegan();
    void endOfStoreEndsRequests();
    void unwritableCacheStillShows();
    void oldestAreDroppedFirst();
    void lowestRankIsServedFirst();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return path(QStringLiteral("cache")); }

    QTemporaryDir m_folder;
};

void ThumbnailStoreTest::keepsProportions_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<ThumbnailStore::Size>("size");
    QTest::addColumn<QSize>("thumbnail");
    QTest::newRow("landscape") << QSize(1200, 600) << ThumbnailStore::Size::Small << QSize(256, 128);
    QTest::newRow("portrait, large") << QSize(600, 1200) << ThumbnailStore::Size::Large << QSize(256, 512);
    QTest::newRow("smaller than asked") << QSize(100, 50) << ThumbnailStore::Size::Small << QSize(100, 50);
    QTest::newRow("a line") << QSize(3000, 2) << ThumbnailStore::Size::Small << QSize(256, 1);
}

void ThumbnailStoreTest::keepsProportions()
{
    QFETCH(QSize, picture);
    QFETCH(ThumbnailStore::Size, size);
    const QString file = path(QStringLiteral("proportions.jpg"));
    QVERIFY(stripes(picture).save(file, nullptr, 95));
    ThumbnailStore store(cache());
    const auto image = store.request(file, size).result();
    QVERIFY(image);
    QTEST(image->size(), "thumbnail");
    QCOMPARE(image->format(), QImage::Format_RGB888);
    QVERIFY(isNear(image->pixelColor(image->width() / 8, image->height() / 2), Qt::red));
    QVERIFY(isNear(image->pixelColor(image->width() * 7 / 8, image->height() / 2), Qt::blue));
}

void ThumbnailStoreTest::appliesOrientation()
{
    const QString file = QStringLiteral(PICTOR_TEST_DATA "/reference/images/exif_orientation_6.jpg");
    const QImage reference(
        QStringLiteral(PICTOR_TEST_DATA "/reference/images/decoded/exif_orientation_6.jpg.png"));
    QVERIFY(!reference.isNull());
    ThumbnailStore store(cache());
    const auto image = store.request(file, ThumbnailStore::Size::Small).result();
    QVERIFY(image);
    QCOMPARE(image->width() > image->height(), reference.width() > reference.height());
}

void ThumbnailStoreTest::secondRequestIsServedFromDisk()
{
    const QString file = path(QStringLiteral("served.png"));
    QVERIFY(stripes({800, 400}).save(file));
    const auto setTime = [&file] {
        QFile picture(file);
        return picture.open(QIODevice::ReadWrite)
            && picture.setFileTime(
                QDateTime::fromSecsSinceEpoch(1'600'000'000), QFileDevice::FileModificationTime);
    };
    QVERIFY(setTime());
    QImage first;
    {
        ThumbnailStore store(cache());
        first = store.request(file, ThumbnailStore::Size::Small).result().value();
    }
    // Same size, time and path, but no picture any more: only the cache can answer.
    QFile picture(file);
    QVERIFY(picture.open(QIODevice::ReadWrite));
    picture.write(QByteArray(static_cast<qsizetype>(picture.size()), 'x'));
    picture.close();
    QVERIFY(setTime());
    ThumbnailStore store(cache());
    const auto again = store.request(file, ThumbnailStore::Size::Small).result();
    QVERIFY(again);
    QCOMPARE(again->size(), first.size());
    QVERIFY(isNear(again->pixelColor(10, 10), first.pixelColor(10, 10)));
}

void ThumbnailStoreTest::changedPictureGetsANewThumbnail()
{
    const QString file = path(QStringLiteral("changed.png"));
    QVERIFY(stripes({800, 400}, Qt::red).save(file));
    ThumbnailStore store(cache());
    QVERIFY(isNear(store.request(file, ThumbnailStore::Size::Small).result()->pixelColor(10, 10), Qt::red));
    QVERIFY(stripes({800, 400}, Qt::green).save(file));
    QVERIFY(isNear(store.request(file, ThumbnailStore::Size::Small).result()->pixelColor(10, 10), Qt::green));
}

void ThumbnailStoreTest::damagedCacheFileIsMadeAnew()
{
    const QString file = path(QStringLiteral("damaged.png"));
    QVERIFY(stripes({800, 400}).save(file));
    const QString own = path(QStringLiteral("own cache"));
    ThumbnailStore store(own);
    QVERIFY(store.request(file, ThumbnailStore::Size::Small).result());
    const QStringList cached = filesBelow(own);
    QCOMPARE(cached.size(), 1);
    QFile damaged(cached[0]);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.close();
    const auto image = store.request(file, ThumbnailStore::Size::Small).result();
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(256, 128));
    QVERIFY(QFileInfo(cached[0]).size() > 0);
    QCOMPARE(filesBelow(own), cached); // nothing half-written beside it
}

void ThumbnailStoreTest::unreadablePicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("absent") << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("no picture") << QByteArray("words") << Error::Kind::Corrupt;
}

void ThumbnailStoreTest::unreadablePicture()
{
    QFETCH(QByteArray, content);
    const QString name = path(QStringLiteral("unreadable.jpg"));
    QFile::remove(name);
    if (!content.isNull()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    ThumbnailStore store(cache());
    const auto image = store.request(name, ThumbnailStore::Size::Small).result();
    QVERIFY(!image);
    QTEST(image.error().kind, "kind");
}

void ThumbnailStoreTest::cancelledBeforeItBegan()
{
    const QString file = path(QStringLiteral("cancelled.png"));
    QVERIFY(stripes({800, 400}).save(file));
    std::stop_source stop;
    stop.request_stop();
    ThumbnailStore store(cache());
    const auto image = store.request(file, ThumbnailStore::Size::Small, stop.get_token()).result();
    QVERIFY(!image);
    QVERIFY(image.error().isCancelled());
}

void ThumbnailStoreTest::endOfStoreEndsRequests()
{
    QList<QFuture<Result<QImage>>> futures;
    {
        ThumbnailStore store(path(QStringLiteral("ended")));
        for (int i = 0; i < 40; ++i) {
            const QString file = path(QStringLiteral("end%1.png").arg(i));
            QVERIFY(stripes({400, 300}).save(file));
            futures.append(store.request(file, ThumbnailStore::Size::Small));
        }
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result() || future.result().error().isCancelled());
    }
}

void ThumbnailStoreTest::unwritableCacheStillShows()
{
    const QString file = path(QStringLiteral("unwritable.png"));
    QVERIFY(stripes({800, 400}).save(file));
    ThumbnailStore store(file + QStringLiteral("/below a file"));
    QVERIFY(store.request(file, ThumbnailStore::Size::Small).result());
}

void ThumbnailStoreTest::oldestAreDroppedFirst()
{
    const QString folder = path(QStringLiteral("limited"));
    const QImage image = stripes({256, 128});
    const auto fileOf = [&](ThumbnailCache &cache, int i) {
        return cache.fileFor(QStringLiteral("/%1.png").arg(i), {1, 1, 0, 0}, 256);
    };
    ThumbnailCache filled(folder, 1 << 30);
    for (int i = 0; i < 10; ++i) {
        filled.save(fileOf(filled, i), image);
        QFile file(fileOf(filled, i));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTime().addDays(-20 + i), QFileDevice::FileModificationTime));
    }
    QVERIFY(!filled.load(fileOf(filled, 0)).isNull()); // used now: the latest of all
    const qint64 each = QFileInfo(fileOf(filled, 0)).size();

    ThumbnailCache limited(folder, 5 * each);
    limited.trim();
    QList<int> left;
    for (int i = 0; i < 10; ++i) {
        if (!limited.load(fileOf(limited, i)).isNull())
            left.append(i);
    }
    QCOMPARE(left, QList<int>({0, 7, 8, 9}));
}

void ThumbnailStoreTest::lowestRankIsServedFirst()
{
    RankedQueue<QString> waiting;
    for (const auto &[rank, name] : std::initializer_list<std::pair<int, const char *>>{
             {7, "last"}, {2, "second"}, {3, "third"}, {1, "first"}, {3, "third, later"}})
        waiting.push(rank, QLatin1String(name));
    QStringList served;
    while (const auto name = waiting.takeFirst())
        served.append(*name);
    QCOMPARE(served, QStringList({"first", "second", "third", "third, later", "last"}));
}

QTEST_GUILESS_MAIN(ThumbnailStoreTest)
#include "tst_thumbnailstore.moc"
