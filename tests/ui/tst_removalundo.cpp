// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken out of the filmstrip comes back.
#include "fakeshelf.h"
#include "workplace.h"

#include "ui/create/removalundo.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

/// A filmstrip of saved pictures: those of seed 4, 3, 2, 1.
struct Strip {
    Strip()
        : refuge(place.paths())
        , strip(shelf, refuge)
        , tester(&strip, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , undo(*strip.undo())
    {
        for (quint64 seed = 1; seed <= 4; ++seed)
            add(seed);
        if (!QTest::qWaitFor([this] { return shelf.kept.size() == 4 && strip.isSettled(); }))
            qFatal("the pictures are not saved");
    }

    void add(quint64 seed, const QString &prompt = {})
    {
        QImage image(64, 48, QImage::Format_RGB888);
        image.fill(Qt::darkGreen);
        strip.add({image,
            {.prompt = prompt.isEmpty() ? QStringLiteral("fox %1").arg(seed) : prompt,
                .size = image.size(),
                .seed = seed}});
    }
    QList<quint64> seeds() const
    {
        QList<quint64> seeds;
        for (int row = 0; row < strip.count(); ++row)
            seeds.append(strip.settingsAt(row)->seed);
        return seeds;
    }
    /// To the trash. @return whether it went there
    bool remove(quint64 seed)
    {
        const auto count = strip.count();
        strip.moveToTrash(static_cast<int>(seeds().indexOf(seed)));
        return QTest::qWaitFor([&] { return strip.count() == count - 1; });
    }

    Workplace place;
    FakeShelf shelf;
    PictureRefuge refuge;
    FilmstripModel strip;
    QAbstractItemModelTester tester;
    RemovalUndo &undo;
};

using Seeds = QList<quint64>;

} // namespace

class RemovalUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackToItsPlace_data();
    void comesBackToItsPlace();
    void lastOneFirst();
    void newerPicturesStayBefore();
    void anEmptyStripFills();
    void isOfferedUntilItIsDismissed();
    void newPictureEndsTheOffer();
    void withoutAWayBackNothingIsOffered();
    void failureIsToldAndGivesUp();
    void whatMayComeBackLaterIsKept();
    void discardedOneIsSavedAgain();
    void discardedWhileItIsSaved_data();
    void discardedWhileItIsSaved();
    void longPromptsAreShortened();
    void onlySoManyAreKept();
};

void RemovalUndoTest::comesBackToItsPlace_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 4})
        QTest::addRow("%d", static_cast<int>(seed)) << seed;
}

void RemovalUndoTest::comesBackToItsPlace()
{
    QFETCH(quint64, seed);
    Strip strip;
    const Seeds before = strip.seeds();
    const auto row = before.indexOf(seed);
    const auto picture = strip.strip.at(static_cast<int>(row));
    QSignalSpy back(&strip.undo, &RemovalUndo::broughtBack);
    QVERIFY(!strip.undo.isPossible());
    QVERIFY(strip.remove(seed));
    QVERIFY(strip.undo.isPossible() && strip.undo.isInTrash());
    QCOMPARE(strip.undo.name(), QStringLiteral("fox %1").arg(seed));
    strip.undo.undo();
    QTRY_COMPARE(back.count(), 1);
    QCOMPARE(back[0][0].toInt(), row);
    QCOMPARE(strip.seeds(), before);
    QCOMPARE(strip.strip.at(static_cast<int>(row)).id, picture.id); // the canvas knows it by that
    QCOMPARE(strip.strip.at(static_cast<int>(row)).file.path, picture.file.path);
    QVERIFY(!strip.undo.isPossible());
    QCOMPARE(strip.shelf.calls.constLast(), QStringLiteral("take back ") + picture.file.path);
}

void RemovalUndoTest::lastOneFirst()
{
    Strip strip;
    for (const quint64 seed : {2, 3, 1})
        QVERIFY(strip.remove(seed));
    QCOMPARE(strip.seeds(), Seeds({4}));
    const QList<Seeds> steps{{4, 1}, {4, 3, 1}, {4, 3, 2, 1}};
    for (const Seeds &seeds : steps) {
        strip.undo.undo();
        QTRY_COMPARE(strip.seeds(), seeds);
    }
    QVERIFY(!strip.undo.isPossible());
}

void RemovalUndoTest::newerPicturesStayBefore()
{
    Strip strip;
    QVERIFY(strip.remove(4));
    strip.add(5);
    QTRY_COMPARE(strip.shelf.kept.size(), 5);
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({5, 4, 3, 2, 1}));
}

void RemovalUndoTest::anEmptyStripFills()
{
    Strip strip;
    for (const quint64 seed : {1, 2, 3, 4})
        QVERIFY(strip.remove(seed));
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({4}));
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({4, 3}));
}

void RemovalUndoTest::isOfferedUntilItIsDismissed()
{
    Strip strip;
    QVERIFY(!strip.undo.isOffered());
    QVERIFY(strip.remove(1));
    QVERIFY(strip.undo.isOffered());
    strip.undo.dismiss();
    QVERIFY(!strip.undo.isOffered());
    QVERIFY(strip.undo.isPossible()); // by its key
    QVERIFY(strip.remove(2));
    QVERIFY(strip.remove(3));
    QCOMPARE(strip.undo.name(), QStringLiteral("fox 3"));
    strip.undo.undo();
    QVERIFY(strip.undo.isOffered());
    QCOMPARE(strip.undo.name(), QStringLiteral("fox 2"));
    strip.undo.undo();
    QVERIFY(!strip.undo.isOffered());
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({4, 3, 2, 1}));
}

void RemovalUndoTest::newPictureEndsTheOffer()
{
    Strip strip;
    QVERIFY(strip.remove(1));
    strip.add(5);
    QVERIFY(!strip.undo.isOffered());
    QVERIFY(strip.undo.isPossible());
}

/// Some systems do not tell where in the trash a file lies; and it may have been gone before.
void RemovalUndoTest::withoutAWayBackNothingIsOffered()
{
    Strip strip;
    strip.shelf.keepsTrash = false;
    QVERIFY(strip.remove(1));
    QVERIFY(!strip.undo.isPossible());
    QVERIFY(!strip.undo.isOffered());
}

void RemovalUndoTest::failureIsToldAndGivesUp()
{
    Strip strip;
    QVERIFY(strip.remove(1));
    strip.shelf.refuses = true;
    QSignalSpy failed(&strip.strip, &FilmstripModel::failed);
    strip.undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().message, QStringLiteral("It is no longer in the trash."));
    QCOMPARE(strip.seeds(), Seeds({4, 3, 2}));
    QVERIFY(!strip.undo.isPossible());
}

void RemovalUndoTest::whatMayComeBackLaterIsKept()
{
    Strip strip;
    QVERIFY(strip.remove(1));
    QVERIFY(strip.remove(2));
    strip.shelf.refuses = true;
    strip.shelf.whyNotBack = Error::Kind::Denied;
    QSignalSpy failed(&strip.strip, &FilmstripModel::failed);
    strip.undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(strip.undo.isPossible() && !strip.undo.isOffered());
    strip.shelf.refuses = false;
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({4, 3, 2}));
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({4, 3, 2, 1}));
}

void RemovalUndoTest::discardedWhileItIsSaved_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("and is saved") << true;
    QTest::newRow("and cannot be saved") << false;
}

void RemovalUndoTest::discardedWhileItIsSaved()
{
    QFETCH(bool, isSaved);
    Strip strip;
    strip.shelf.holds = true;
    strip.add(5);
    QVERIFY(strip.remove(5));
    strip.shelf.refuses = !isSaved;
    strip.shelf.letGo();
    QTRY_VERIFY(strip.undo.isPossible());
    QCOMPARE(strip.undo.isInTrash(), isSaved);
    QCOMPARE(strip.seeds(), Seeds({4, 3, 2, 1}));
    strip.shelf.refuses = false;
    strip.undo.undo();
    QTRY_COMPARE(strip.seeds(), Seeds({5, 4, 3, 2, 1}));
    QTRY_VERIFY(strip.strip.isSettled());
    QVERIFY(!strip.strip.at(0).file.path.isEmpty());
}

void RemovalUndoTest::discardedOneIsSavedAgain()
{
    Strip strip;
    strip.shelf.refuses = true;
    strip.add(5);
    QTRY_COMPARE(strip.strip.unsavedCount(), 1);
    QTRY_VERIFY(strip.strip.isSettled());
    QVERIFY(strip.remove(5));
    QCOMPARE(strip.strip.unsavedCount(), 0);
    QVERIFY(strip.undo.isOffered() && !strip.undo.isInTrash());
    strip.undo.undo();
    QCOMPARE(strip.seeds(), Seeds({5, 4, 3, 2, 1}));
    QTRY_COMPARE(strip.strip.unsavedCount(), 1);
    QTRY_COMPARE(strip.strip.unsafeCount(), 0); // sheltered as before
    QVERIFY(!strip.strip.at(0).made.image.isNull());
    strip.shelf.refuses = false;
    strip.strip.saveUnsaved();
    QTRY_COMPARE(strip.strip.unsavedCount(), 0);
}

void RemovalUndoTest::longPromptsAreShortened()
{
    Strip strip;
    strip.add(5,
        QStringLiteral("a fox asleep in fresh snow\nbelow old birches, low winter sun, long blue shadows"));
    QTRY_COMPARE(strip.shelf.kept.size(), 5);
    QTRY_VERIFY(strip.strip.isSettled());
    QVERIFY(strip.remove(5));
    QCOMPARE(strip.undo.name(), QStringLiteral("a fox asleep in fresh snow below old birches, low winter…"));
    strip.add(6, QString(200, u'狐'));
    QTRY_COMPARE(strip.shelf.kept.size(), 6);
    QTRY_VERIFY(strip.strip.isSettled());
    QVERIFY(strip.remove(6));
    QCOMPARE(strip.undo.name(), QString(60, u'狐') + u'…');
    strip.add(7, u'a' + QStringLiteral("🦊").repeated(50)); // of two units each: the 60th begins one
    QTRY_COMPARE(strip.shelf.kept.size(), 7);
    QTRY_VERIFY(strip.strip.isSettled());
    QVERIFY(strip.remove(7));
    QCOMPARE(strip.undo.name(), u'a' + QStringLiteral("🦊").repeated(29) + u'…');
}

void RemovalUndoTest::onlySoManyAreKept()
{
    Strip strip;
    const int more = static_cast<int>(RemovalUndo::mostKept);
    for (int i = 0; i < more; ++i) {
        strip.add(static_cast<quint64>(10 + i));
        QTRY_COMPARE(strip.shelf.kept.size(), 5 + i);
        QTRY_VERIFY(strip.strip.isSettled());
    }
    for (int i = 0; i < more; ++i)
        QVERIFY(strip.remove(static_cast<quint64>(10 + i)));
    strip.undo.dismiss();
    QVERIFY(strip.remove(1)); // one more
    QCOMPARE(strip.undo.name(), QStringLiteral("fox 1"));
    QVERIFY(strip.undo.isOffered());
    strip.undo.undo();
    QVERIFY(!strip.undo.isOffered());
    for (int i = 1; i < more; ++i)
        strip.undo.undo();
    QVERIFY(!strip.undo.isPossible());
    QTRY_COMPARE(strip.strip.count(), 3 + more);
    QVERIFY(!strip.seeds().contains(10));
}

QTEST_MAIN(RemovalUndoTest)
#include "tst_removalundo.moc"
