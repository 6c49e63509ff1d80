// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that were removed from the disk leave the library without a scan.
#include "libraryfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::library;

class ForgettingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removedFileIsForgotten();
    void whatIsThereStays();
    void fileThatARunHasSeen();
};

void ForgettingTest::removedFileIsForgotten()
{
    LibraryFixture fixture;
    const QString gone = fixture.add(QStringLiteral("gone.png"), 1);
    fixture.add(QStringLiteral("other.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    // A scan would find it.
    fixture.add(QStringLiteral("new.png"), 3);
    QSignalSpy changed(fixture.library.get(), &ImageLibrary::imagesChanged);
    QVERIFY(QFile::remove(gone));
    fixture.library->forget({gone});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(fixture.status().images, 1);
    QCOMPARE(fixture.status().embedded, 1);
    QCOMPARE(fixture.found(LibraryFixture::picture(1)), QStringList(QStringLiteral("other.png")));
    QVERIFY(!fixture.library->currentIndex());
}

void ForgettingTest::whatIsThereStays()
{
    LibraryFixture fixture;
    const QString kept = fixture.add(QStringLiteral("kept.png"), 1);
    const QString gone = fixture.add(QStringLiteral("gone.png"), 2);
    fixture.watch();
    QVERIFY(fixture.index());
    QSignalSpy changed(fixture.library.get(), &ImageLibrary::imagesChanged);
    QVERIFY(QFile::remove(gone));
    fixture.library->forget({kept, fixture.photos(QStringLiteral("never seen.png"))});
    fixture.library->forget({gone}); // in the order of the calls
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(fixture.status().images, 1);
    QCOMPARE(fixture.found(LibraryFixture::picture(1)), QStringList(QStringLiteral("kept.png")));
}

/// As a run that saw a file before it went tells the database of it only afterwards.
void ForgettingTest::fileThatARunHasSeen()
{
    LibraryFixture fixture;
    auto *job = fixture.indexHeld(1);
    QTRY_COMPARE(fixture.status().images, 1);
    QTRY_COMPARE(fixture.embedder.waitingBatches(), 1);
    const QString gone = fixture.photos(QStringLiteral("many/000.png"));
    fixture.library->forget({gone});
    fixture.watch(); // once that is done, as the database does one thing after the other
    QCOMPARE(fixture.status().images, 1);
    QVERIFY(QFile::remove(gone));
    fixture.embedder.releaseAll();
    QTRY_VERIFY(job->hasEnded());
    QTRY_COMPARE(fixture.status().images, 0);
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
