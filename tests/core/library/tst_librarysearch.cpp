// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

class LibrarySearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIndexed();
    void topIsKept();
    void followsAnotherProcess();
    void followsRemovals();
    void severalSpacesInTurn();
    void similarLeavesThePictureOut();
    void similarToUnknownPicture();
    void wrongDimension();
    void damagedVectorIsPassedOver();
    void missingFilesAreLeftOut();
    void newestFirst();
    void foldersAndStatus();
    void outerFolderTakesOver();
    void folderThatCannotBeAdded();
    void folderThatCannotBeKept();
    void foldersOfAnotherProcess();
};

void LibrarySearchTest::nothingIndexed()
{
    LibraryFixture fixture;
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 0);
    QVERIFY(fixture.library->status(fixture.embedder.model()).result().isEmpty());
    QVERIFY(fixture.library->newest(5).result().value().isEmpty());
}

void LibrarySearchTest::topIsKept()
{
    LibraryFixture fixture;
    fixture.addMany(9);
    fixture.watch();
    QVERIFY(fixture.index());
    for (const int top : {0, 1, 5, 9, 100})
        QCOMPARE(fixture.search(LibraryFixture::picture(1), top).size(), std::min(top, 9));
}

void LibrarySearchTest::followsAnotherProcess()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("1.png"), 1);
    fixture.watch();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.search(LibraryFixture::picture(2)).size(), 1);

    fixture.add(QStringLiteral("2.png"), 2);
    auto mine = std::move(fixture.library);
    fixture.open();
    QVERIFY(fixture.index());
    std::swap(mine, fixture.library);
    const auto hits = fixture.search(LibraryFixture::picture(2));
    QCOMPARE(hits.size(), 2);
    QVERIFY(hits[0].score > 0.999F);
}

void LibrarySearchTest::followsRemovals()
{
    LibraryFixture fixture;
    fixture.addMany(6);
    fixture.watch();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.search(LibraryFixture::picture(1000)).size(), 6);
    // The file comes back under its name, with another picture in it.
    fixture.add(QStringLiteral("many/000.png"), 5);
    QVERIFY(QFile::remove(fixture.photos(QStringLiteral("many/001.png"))));
    QVERIFY(fixture.index());
    const auto hits = fixture.search(LibraryFixture::picture(5));
    QCOMPARE(hits.size(), 5);
    QCOMPARE(hits[0].path, fixture.photos(QStringLiteral("many/000.png")));
    QVERIFY(hits[0].score > 0.999F);
    QSignalSpy changed(fixture.library.get(), &ImageLibrary::imagesChanged);
    fixture.forget(fixture.photos());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.search(LibraryFixture::picture(5)).size(), 0);
}

void LibrarySearchTest::severalSpacesInTurn()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    fixture.watch();
    const QStringList models{QStringLiteral("fake/a"), QStringLiteral("fake/b"), QStringLiteral("fake/c")};
    for (const QString &model : models) {
        fixture.embedder.info.model = model;
        QVERIFY(fixture.index());
    }
    for (int round = 0; round < 2; ++round) {
        for (const QString &model : models) {
            fixture.embedder.info.model = model;
            QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 3);
        }
    }
}

void LibrarySearchTest::similarLeavesThePictureOut()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("original.png"), 1);
    fixture.add(QStringLiteral("copy.jpg"), 1);
    fixture.add(QStringLiteral("other.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    qint64 original = 0;
    for (const SearchHit &hit : fixture.search(LibraryFixture::picture(1))) {
        if (hit.path.endsWith(QStringLiteral("original.png")))
            original = hit.imageId;
    }
    const auto &info = fixture.embedder.info;
    const auto hits = fixture.library->similar(info.model, info.revision, original, 10).result();
    QVERIFY(hits);
    QCOMPARE(hits->size(), 2);
    QVERIFY(hits->first().path.endsWith(QStringLiteral("copy.jpg")));
}

void LibrarySearchTest::similarToUnknownPicture()
{
    LibraryFixture fixture;
    const auto &info = fixture.embedder.info;
    const auto noModel = fixture.library->similar(info.model, info.revision, 1, 10).result();
    QVERIFY(!noModel);
    QCOMPARE(noModel.error().kind, Error::Kind::NotFound);
    fixture.addMany(1);
    fixture.watch();
    QVERIFY(fixture.index());
    const auto noPicture = fixture.library->similar(info.model, info.revision, 12345, 10).result();
    QVERIFY(!noPicture);
    QCOMPARE(noPicture.error().kind, Error::Kind::NotFound);
}

void LibrarySearchTest::wrongDimension()
{
    LibraryFixture fixture;
    fixture.addMany(1);
    fixture.watch();
    QVERIFY(fixture.index());
    const auto &info = fixture.embedder.info;
    const auto hits = fixture.library->search(info.model, info.revision, std::vector<float>(5), 10).result();
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, Error::Kind::Unsupported);
}

void LibrarySearchTest::damagedVectorIsPassedOver()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    fixture.watch();
    QVERIFY(fixture.index());
    const auto database = Database::open(fixture.paths.database());
    QVERIFY(database);
    (*database)->run("UPDATE embeddings SET vector = x'00' WHERE id = 2");
    QCOMPARE(fixture.search(LibraryFixture::picture(1000)).size(), 2);
}

void LibrarySearchTest::missingFilesAreLeftOut()
{
    LibraryFixture fixture;
    fixture.addMany(4);
    fixture.watch();
    QVERIFY(fixture.index());
    QVERIFY(QFile::remove(fixture.photos(QStringLiteral("many/000.png"))));
    const auto hits = fixture.search(LibraryFixture::picture(1000), 3);
    QCOMPARE(hits.size(), 3); // filled up with what comes next
    QVERIFY(hits[0].score < 0.999F);
    QCOMPARE(fixture.library->newest(10).result().value().size(), 3);
}

void LibrarySearchTest::newestFirst()
{
    LibraryFixture fixture;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    for (const int i : {2, 0, 3, 1}) {
        QFile file(fixture.add(QStringLiteral("%1.png").arg(i), i));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(start.addDays(i), QFileDevice::FileModificationTime));
    }
    fixture.watch();
    QVERIFY(fixture.index());
    const auto hits = fixture.library->newest(3).result().value();
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits[0].path, fixture.photos(QStringLiteral("3.png")));
    QCOMPARE(hits[2].path, fixture.photos(QStringLiteral("1.png")));
    QCOMPARE(hits[0].modified, start.addDays(3));
    QCOMPARE(hits[0].score, 0.0F);
}

void LibrarySearchTest::foldersAndStatus()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a/1.png"), 1);
    fixture.add(QStringLiteral("b/2.png"), 2);
    fixture.add(QStringLiteral("b/3.png"), 3);
    QSignalSpy changed(fixture.library.get(), &ImageLibrary::foldersChanged);
    const QString a = fixture.photos(QStringLiteral("a")), b = fixture.photos(QStringLiteral("b"));
    QVERIFY(fixture.watch(b));
    QCOMPARE(fixture.watch(a + QStringLiteral("/../a/")).value_or(QString()), a);
    QCOMPARE(fixture.library->folders(), QStringList({a, b}));
    QCOMPARE(changed.count(), 2);
    QVERIFY(fixture.index());
    const auto status = fixture.library->status(fixture.embedder.model()).result();
    QCOMPARE(status.size(), 2);
    QCOMPARE(status[0].path, a);
    QCOMPARE(status[0].images, 1);
    QCOMPARE(status[1].embedded, 2);
    QCOMPARE(fixture.library->status(QStringLiteral("no/model")).result()[1].embedded, 0);

    fixture.forget(b);
    fixture.forget(QStringLiteral("/nowhere"));
    QCOMPARE(fixture.library->folders(), QStringList(a));
    QCOMPARE(changed.count(), 3);
}

void LibrarySearchTest::outerFolderTakesOver()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a/1.png"), 1);
    fixture.add(QStringLiteral("a/deep/2.png"), 2);
    fixture.add(QStringLiteral("3.png"), 3);
    const QString a = fixture.photos(QStringLiteral("a"));
    QVERIFY(fixture.watch(a));
    QVERIFY(fixture.index());
    QVERIFY(fixture.watch(a + QStringLiteral("/deep"))); // inside: nothing changes
    QCOMPARE(fixture.library->folders(), QStringList(a));
    QVERIFY(fixture.watch(fixture.photos()));
    QCOMPARE(fixture.library->folders(), QStringList(fixture.photos()));
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 1);
    QCOMPARE(fixture.status().images, 3);
    fixture.open();
    QCOMPARE(fixture.library->folders(), QStringList(fixture.photos()));
}

void LibrarySearchTest::folderThatCannotBeAdded()
{
    LibraryFixture fixture;
    const QString file = fixture.add(QStringLiteral("1.png"), 1);
    for (const QString &path : {file, fixture.photos(QStringLiteral("none")), QString()}) {
        const auto added = fixture.watch(path);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::NotFound);
    }
    QVERIFY(fixture.library->folders().isEmpty());
}

void LibrarySearchTest::folderThatCannotBeKept()
{
    LibraryFixture fixture;
    {
        const auto database = Database::open(fixture.paths.database());
        QVERIFY(database);
        (*database)->run(
            "CREATE TRIGGER full BEFORE INSERT ON folders BEGIN SELECT RAISE(ABORT, 'full'); END");
    }
    const auto added = fixture.watch(fixture.photos());
    QVERIFY(!added);
    QVERIFY2(added.error().detail.contains(QStringLiteral("full")), qPrintable(added.error().detail));
    QVERIFY(fixture.library->folders().isEmpty());
    {
        const auto database = Database::open(fixture.paths.database());
        (*database)->run("DROP TRIGGER full");
    }
    QVERIFY(fixture.watch(fixture.photos()));
    QCOMPARE(fixture.library->folders(), QStringList(fixture.photos()));
}

void LibrarySearchTest::foldersOfAnotherProcess()
{
    LibraryFixture fixture;
    auto other = ImageLibrary::open(fixture.paths);
    QVERIFY(other);
    QSignalSpy changed(other->get(), &ImageLibrary::foldersChanged);
    fixture.watch();
    (*other)->status(fixture.embedder.model()).waitForFinished();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE((*other)->folders(), QStringList(fixture.photos()));
}

QTEST_GUILESS_MAIN(LibrarySearchTest)
#include "tst_librarysearch.moc"
