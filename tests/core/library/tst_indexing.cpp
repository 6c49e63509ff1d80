// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"
#include "library/database.h"

#include "libraryfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

class IndexingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAreFound();
    void onlyPicturesAreTaken();
    void unchangedFilesAreNotEmbeddedAgain();
    void changedFileIsEmbeddedAgain();
    void movedFileKeepsItsVector();
    void fileRenamedOntoAnotherTakesItsPlace();
    void deletedFileIsRemoved();
    void onlyGivenFoldersAreScanned();
    void onlyGivenFilesAreRead();
    void givenFileThatIsGone();
    void givenFileOutsideTheLibrary();
    void unreadableFileIsToldAtEveryRun();
    void newDecoderTriesUnreadableFilesAgain();
    void unreachableFolderIsKept();
    void emptyMountPointIsKept();
    void unreachableFolderThatHeldNothingIsKeptQuiet();
    void newRevisionReplacesOldVectors();
    void modelsAreKeptApart();
};

void IndexingTest::picturesAreFound()
{
    LibraryFixture fixture;
    for (int i = 0; i < 10; ++i)
        fixture.add(QStringLiteral("%1/%2.jpg").arg(i % 3).arg(i), i);
    fixture.watch();
    QVERIFY(fixture.index());

    QCOMPARE(fixture.progress.found, 10);
    QCOMPARE(fixture.progress.embedded, 10);
    QCOMPARE(fixture.progress.pending, 0);
    QCOMPARE(fixture.progress.unchanged, 0);
    QCOMPARE(fixture.progress.failed, 0);
    QVERIFY(!fixture.progress.scanning);
    QCOMPARE(fixture.status().images, 10);
    QCOMPARE(fixture.status().embedded, 10);
    QCOMPARE(fixture.embedder.batches, QList<qsizetype>({4, 4, 2}));

    const auto hits = fixture.search(LibraryFixture::picture(7), 3);
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits[0].path, fixture.photos(QStringLiteral("1/7.jpg")));
    QCOMPARE(hits[0].size, QSize(64, 48));
    QVERIFY(hits[0].score > 0.999F && hits[0].score < 1.001F);
    QVERIFY(hits[0].score > hits[1].score && hits[1].score >= hits[2].score);
    QCOMPARE(hits[0].modified.toSecsSinceEpoch(), QFileInfo(hits[0].path).lastModified().toSecsSinceEpoch());
}

void IndexingTest::onlyPicturesAreTaken()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("shown.png"), 1);
    fixture.add(QStringLiteral("UPPER.JPG"), 2);
    fixture.add(QStringLiteral(".hidden.png"), 3);
    fixture.add(QStringLiteral(".hidden/below.png"), 4);
    QFile notes(fixture.photos(QStringLiteral("notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    fixture.watch();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.found, 2);
    QCOMPARE(fixture.found(LibraryFixture::picture(2), 1), QStringList(QStringLiteral("UPPER.JPG")));
}

void IndexingTest::unchangedFilesAreNotEmbeddedAgain()
{
    LibraryFixture fixture;
    fixture.addMany(9);
    fixture.watch();
    QVERIFY(fixture.index());
    fixture.embedder.batches.clear();
    fixture.open();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.batches, QList<qsizetype>());
    QCOMPARE(fixture.progress.found, 9);
    QCOMPARE(fixture.progress.unchanged, 9);
    QCOMPARE(fixture.progress.embedded, 0);
}

void IndexingTest::changedFileIsEmbeddedAgain()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a.png"), 1);
    fixture.add(QStringLiteral("b.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.found(LibraryFixture::picture(1), 1), QStringList(QStringLiteral("a.png")));

    fixture.add(QStringLiteral("a.png"), 3);
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 1);
    QCOMPARE(fixture.progress.unchanged, 1);
    const auto hits = fixture.search(LibraryFixture::picture(3));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].path, fixture.photos(QStringLiteral("a.png")));
    QVERIFY(hits[0].score > 0.999F);
}

void IndexingTest::movedFileKeepsItsVector()
{
    LibraryFixture fixture;
    const QString before = fixture.add(QStringLiteral("before.png"), 1);
    fixture.add(QStringLiteral("folder/inside.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    const qint64 id = fixture.search(LibraryFixture::picture(1), 1)[0].imageId;

    QVERIFY(QFile::rename(before, fixture.photos(QStringLiteral("after.png"))));
    QVERIFY(QFile::rename(
        fixture.photos(QStringLiteral("folder")), fixture.photos(QStringLiteral("other folder"))));
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 0);
    QCOMPARE(fixture.progress.removed, 0);
    QCOMPARE(fixture.status().images, 2);
    const auto hit = fixture.search(LibraryFixture::picture(1), 1)[0];
    QCOMPARE(hit.imageId, id);
    QCOMPARE(hit.path, fixture.photos(QStringLiteral("after.png")));
    QCOMPARE(
        fixture.found(LibraryFixture::picture(2), 1), QStringList(QStringLiteral("other folder/inside.png")));
}

void IndexingTest::fileRenamedOntoAnotherTakesItsPlace()
{
    LibraryFixture fixture;
    const QString a = fixture.add(QStringLiteral("a.png"), 1);
    const QString b = fixture.add(QStringLiteral("b.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    QVERIFY(QFile::remove(b));
    QVERIFY(QFile::rename(a, b));
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 0);
    QCOMPARE(fixture.status().images, 1);
    QCOMPARE(fixture.found(LibraryFixture::picture(1)), QStringList(QStringLiteral("b.png")));
}

void IndexingTest::deletedFileIsRemoved()
{
    LibraryFixture fixture;
    fixture.addMany(5);
    fixture.watch();
    QVERIFY(fixture.index());
    QVERIFY(QFile::remove(fixture.photos(QStringLiteral("many/002.png"))));
    // At once left out of what is found, and forgotten by the next run.
    QCOMPARE(fixture.search(LibraryFixture::picture(1002)).size(), 4);
    QCOMPARE(fixture.status().images, 5);
    QSignalSpy changed(fixture.library.get(), &ImageLibrary::imagesChanged);
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.removed, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.status().images, 4);
    QCOMPARE(fixture.status().embedded, 4);
}

void IndexingTest::onlyGivenFoldersAreScanned()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("a/1.png"), 1);
    const QString b = fixture.add(QStringLiteral("b/2.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    fixture.add(QStringLiteral("a/3.png"), 3);
    fixture.add(QStringLiteral("b/4.png"), 4);
    QVERIFY(QFile::remove(b));
    QVERIFY(fixture.index({fixture.photos(QStringLiteral("a"))}));
    QCOMPARE(fixture.progress.found, 2);
    QCOMPARE(fixture.progress.removed, 0);
    QCOMPARE(fixture.status().images, 3);
}

void IndexingTest::onlyGivenFilesAreRead()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    fixture.watch();
    QVERIFY(fixture.index());
    const QString first = fixture.add(QStringLiteral("many/new.png"), 1);
    const QString second = fixture.add(QStringLiteral("other/new.png"), 2);
    fixture.add(QStringLiteral("many/later.png"), 3);
    QVERIFY(QFile::remove(fixture.photos(QStringLiteral("many/000.png"))));
    QVERIFY(fixture.index({first, second, second}));
    QCOMPARE(fixture.progress.found, 2);
    QCOMPARE(fixture.progress.embedded, 2);
    QCOMPARE(fixture.progress.removed, 0);
    QCOMPARE(fixture.found(LibraryFixture::picture(1), 1), QStringList(QStringLiteral("many/new.png")));

    fixture.add(QStringLiteral("many/new.png"), 4);
    QVERIFY(fixture.index({first, second}));
    QCOMPARE(fixture.progress.embedded, 1);
    QCOMPARE(fixture.progress.unchanged, 1);
    QCOMPARE(fixture.found(LibraryFixture::picture(4), 1), QStringList(QStringLiteral("many/new.png")));
}

void IndexingTest::givenFileThatIsGone()
{
    LibraryFixture fixture;
    const QString here = fixture.add(QStringLiteral("here.png"), 1);
    fixture.watch();
    auto *job =
        fixture.library->index(&fixture.embedder, {here, fixture.photos(QStringLiteral("gone/away.png"))});
    QSignalSpy skipped(job, &IndexJob::folderSkipped);
    QSignalSpy failed(job, &IndexJob::fileFailed);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(job->progress().embedded, 1);
    QCOMPARE(skipped.count(), 0);
    QCOMPARE(failed.count(), 0);
}

void IndexingTest::givenFileOutsideTheLibrary()
{
    LibraryFixture fixture;
    fixture.watch();
    const QString outside = fixture.folder.filePath(QStringLiteral("outside.png"));
    QVERIFY(LibraryFixture::picture(1).save(outside));
    auto *job = fixture.library->index(&fixture.embedder, {outside});
    QSignalSpy failed(job, &IndexJob::failed);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Failed);
    QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::NotFound);
}

void IndexingTest::unreadableFileIsToldAtEveryRun()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    const QString path = fixture.photos(QStringLiteral("broken.jpg"));
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture at all");
    broken.close();
    fixture.watch();

    auto *job = fixture.library->index(&fixture.embedder);
    QSignalSpy told(job, &IndexJob::fileFailed);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].toString(), path);
    QCOMPARE(told[0][1].value<Error>().kind, Error::Kind::Corrupt);
    QVERIFY(told[0][1].value<Error>().message.contains(QStringLiteral("broken.jpg")));
    QCOMPARE(job->progress().failed, 1);
    QCOMPARE(job->progress().embedded, 3);

    const QString message = told[0][1].value<Error>().message;
    auto *again = fixture.library->index(&fixture.embedder);
    QSignalSpy toldAgain(again, &IndexJob::fileFailed);
    QTRY_VERIFY(again->hasEnded());
    QCOMPARE(toldAgain.count(), 1);
    QCOMPARE(toldAgain[0][0].toString(), path);
    QCOMPARE(toldAgain[0][1].value<Error>().message, message);
    QCOMPARE(again->progress().failed, 1);
    QCOMPARE(again->progress().unchanged, 3);

    QVERIFY(LibraryFixture::picture(9).save(path));
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.embedded, 1);
    QCOMPARE(fixture.found(LibraryFixture::picture(9), 1), QStringList(QStringLiteral("broken.jpg")));
}

void IndexingTest::newDecoderTriesUnreadableFilesAgain()
{
    LibraryFixture fixture;
    fixture.add(QStringLiteral("rare.png"), 1);
    fixture.watch();
    QVERIFY(fixture.index());
    { // as a decoder left it that could not read such files yet
        auto database = Database::open(fixture.paths.database());
        QVERIFY(database);
        (*database)->run("DELETE FROM embeddings");
        (*database)->run("UPDATE images SET error = 'rare', decoder = ?", images::decoderRevision - 1);
        QVERIFY(!(*database)->hasFailed());
    }
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.failed, 0);
    QCOMPARE(fixture.progress.embedded, 1);
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.failed, 0);
    QCOMPARE(fixture.progress.unchanged, 1);
}

void IndexingTest::unreachableFolderIsKept()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    fixture.watch();
    QVERIFY(fixture.index());
    const QString away = fixture.folder.filePath(QStringLiteral("away"));
    const QString photos = fixture.photos();
    QVERIFY(QFile::rename(photos, away));

    auto *job = fixture.library->index(&fixture.embedder);
    QSignalSpy skipped(job, &IndexJob::folderSkipped);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(skipped.count(), 1);
    QCOMPARE(skipped[0][0].toString(), photos);
    QCOMPARE(skipped[0][1].value<Error>().kind, Error::Kind::NotFound);
    QCOMPARE(job->progress().removed, 0);
    QCOMPARE(fixture.status().embedded, 3);

    QVERIFY(QFile::rename(away, photos));
    fixture.embedder.batches.clear();
    QVERIFY(fixture.index());
    QCOMPARE(fixture.embedder.embedded(), 0);
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 3);
}

void IndexingTest::emptyMountPointIsKept()
{
    LibraryFixture fixture;
    fixture.addMany(3);
    fixture.watch();
    QVERIFY(fixture.index());
    const QString photos = fixture.photos();
    QVERIFY(QFile::rename(photos, fixture.folder.filePath(QStringLiteral("away"))));
    QVERIFY(QDir().mkdir(photos));
    auto *job = fixture.library->index(&fixture.embedder);
    QSignalSpy skipped(job, &IndexJob::folderSkipped);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(skipped.count(), 1);
    QCOMPARE(fixture.status().embedded, 3);
}

void IndexingTest::unreachableFolderThatHeldNothingIsKeptQuiet()
{
    LibraryFixture fixture;
    fixture.watch();
    auto *job = fixture.library->index(&fixture.embedder);
    QSignalSpy skipped(job, &IndexJob::folderSkipped);
    QTRY_VERIFY(job->hasEnded());
    QCOMPARE(job->state(), IndexJob::State::Finished);
    QCOMPARE(skipped.count(), 0);
}

void IndexingTest::newRevisionReplacesOldVectors()
{
    LibraryFixture fixture;
    fixture.addMany(5);
    fixture.watch();
    QVERIFY(fixture.index());
    fixture.embedder.info.revision = QStringLiteral("2");
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 0);
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.embedded, 5);
    QCOMPARE(fixture.status().embedded, 5);
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 5);
    fixture.embedder.info.revision = QStringLiteral("1");
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 0);
}

void IndexingTest::modelsAreKeptApart()
{
    LibraryFixture fixture;
    fixture.addMany(2);
    fixture.watch();
    QVERIFY(fixture.index());
    fixture.embedder.info.model = QStringLiteral("fake/other");
    QCOMPARE(fixture.status().embedded, 0);
    QVERIFY(fixture.index());
    QCOMPARE(fixture.progress.embedded, 2);
    fixture.embedder.info.model = QStringLiteral("fake/colours");
    QCOMPARE(fixture.search(LibraryFixture::picture(1)).size(), 2);
}

QTEST_GUILESS_MAIN(IndexingTest)
#include "tst_indexing.moc"
