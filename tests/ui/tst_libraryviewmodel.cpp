// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarydesk.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

/// The library's database while another process keeps it for itself.
class HeldDatabase {
public:
    explicit HeldDatabase(const Workplace &place)
    {
        QDir().mkpath(place.paths().data);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(place.paths().database());
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE")))
            qFatal("the database cannot be held");
    }
    ~HeldDatabase() { QSqlDatabase::removeDatabase(name); }

private:
    const QString name = QStringLiteral("held");
};

} // namespace

class LibraryViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutFolders();
    void answersWhileItOpens();
    void mayGoWhileItOpens();
    void readsAFolderAndShowsTheNewest();
    void unreadableFilesAreListed();
    void failedModelCanBeTriedAgain();
    void canBePausedAndCancelled();
    void anotherModelReadsAnew();
    void brokenDatabaseCanBeMended();
    void remembersThePlace();
    void removesAFolder();
    void folderThatIsNotThere();
};

void LibraryViewModelTest::beginsWithoutFolders()
{
    const Workplace place;
    LibraryDesk desk(place);
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    desk.open();
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
}

void LibraryViewModelTest::answersWhileItOpens()
{
    const Workplace place;
    place.fill(3);
    auto held = std::make_unique<HeldDatabase>(place);
    LibraryDesk desk(place);
    desk.begin();
    desk.addFolder(place.folder());
    int turns = 0;
    QTimer timer;
    timer.callOnTimeout([&turns] { ++turns; });
    timer.start(0);
    QTRY_VERIFY(turns > 20);
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    held.reset();
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::Open);
    QTRY_VERIFY(desk.isRead(3));
}

/// Waiting for the other process would take 15 s.
void LibraryViewModelTest::mayGoWhileItOpens()
{
    const Workplace place;
    const HeldDatabase held(place);
    const QDeadlineTimer patience(10'000);
    {
        LibraryDesk desk(place);
        desk.begin();
        QTest::qWait(0);
        QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    }
    QVERIFY(!patience.hasExpired());
}

void LibraryViewModelTest::readsAFolderAndShowsTheNewest()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(9));
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Open);
    QCOMPARE(desk.library.search()->state(), LibrarySearch::State::Browsing);
    const FolderListModel &folders = *desk.library.folders();
    QTRY_COMPARE(
        folders.data(folders.index(0), FolderListModel::CountTextRole).toString(), QStringLiteral("9"));
    QCOMPARE(
        folders.data(folders.index(0), FolderListModel::NameRole).toString(), QStringLiteral("pictures"));
}

void LibraryViewModelTest::unreadableFilesAreListed()
{
    const Workplace place;
    place.fill(5);
    QFile file(place.folder() + QStringLiteral("/broken.jpg"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\xff\xd8\xff\xe0 not a picture");
    file.close();

    LibraryDesk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    FailureListModel &failures = *desk.library.indexing()->failures();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.data(failures.index(0), FailureListModel::NameRole).toString(),
        QStringLiteral("broken.jpg"));
    QVERIFY(!failures.data(failures.index(0), FailureListModel::MessageRole).toString().isEmpty());
    QTRY_VERIFY(!desk.library.indexing()->isActive());
    QCOMPARE(desk.library.indexing()->errorMessage(), QString()); // the run itself is well
}

void LibraryViewModelTest::failedModelCanBeTriedAgain()
{
    const Workplace place;
    place.fill(4);
    place.engines->loadFails = true;
    LibraryDesk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(!desk.library.indexing()->errorMessage().isEmpty());
    QVERIFY(desk.choice.hasFailed());
    desk.library.lookForFile(place.folder() + QStringLiteral("/1.png"));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Failed);

    place.engines->loadFails = false;
    desk.library.readFolders();
    QTRY_VERIFY(!desk.library.indexing()->isActive());
    QCOMPARE(desk.library.indexing()->errorMessage(), QString());
    desk.library.search()->tryAgain();
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QTRY_COMPARE(desk.library.search()->images()->count(), 4);
    QCOMPARE(desk.firstName(), QStringLiteral("1.png"));
}

void LibraryViewModelTest::canBePausedAndCancelled()
{
    const Workplace place;
    place.fill(60);
    place.engines->millisecondsPerBatch = 50;
    LibraryDesk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    IndexingViewModel &indexing = *desk.library.indexing();
    QTRY_VERIFY(indexing.value() > 0);
    indexing.pause();
    QTRY_VERIFY(indexing.isPaused());
    QVERIFY(indexing.isActive());
    QVERIFY2(indexing.text().contains(QStringLiteral("paused")), qPrintable(indexing.text()));
    indexing.resume();
    QTRY_VERIFY(!indexing.isPaused());
    indexing.cancel();
    QTRY_VERIFY(!indexing.isActive());
    QCOMPARE(indexing.errorMessage(), QString()); // nobody failed

    place.engines->millisecondsPerBatch = 0;
    desk.library.readFolders();
    QTRY_VERIFY(desk.isRead(60));
}

void LibraryViewModelTest::anotherModelReadsAnew()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(5));
    desk.library.lookForFile(place.folder() + QStringLiteral("/2.png"));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);

    desk.choice.choose(LibraryDesk::clip);
    QCOMPARE(desk.choice.key(), LibraryDesk::clip);
    QCOMPARE(desk.settings.libraryModel(), LibraryDesk::clip);
    QTRY_VERIFY(!desk.library.indexing()->isActive());
    QTRY_COMPARE(desk.library.search()->images()->count(), 5);
    QCOMPARE(desk.firstName(), QStringLiteral("2.png"));
    QCOMPARE(place.engines->loads.load(), 2);
}

void LibraryViewModelTest::brokenDatabaseCanBeMended()
{
    const Workplace place;
    QDir().mkpath(place.paths().data);
    QFile file(place.paths().database());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    LibraryDesk desk(place);
    desk.open();
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Failed);
    QVERIFY2(desk.library.errorMessage().contains(place.paths().database()),
        qPrintable(desk.library.errorMessage()));
    desk.addFolder(place.folder()); // must not crash
    QVERIFY(file.remove());
    desk.library.open();
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    QCOMPARE(desk.library.errorMessage(), QString());
}

void LibraryViewModelTest::remembersThePlace()
{
    const Workplace place;
    place.fill(300); // more than are asked for at first
    ListPlace last;
    {
        LibraryDesk desk(place);
        desk.open();
        desk.addFolder(place.folder());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.library.indexing()->value() == 1 && !desk.library.indexing()->isActive(), 60'000);
        ImageListModel &images = *desk.library.search()->images();
        QTRY_COMPARE(images.count(), 256);
        images.fetchMore({});
        QTRY_COMPARE(images.count(), 300);
        desk.library.place()->note(280);
        last = desk.library.place()->place();
        QCOMPARE(last.path, images.at(280).path);
    }
    {
        LibraryDesk desk(place);
        last.row = 270; // as if ten had been added above it since
        desk.library.remember({}, last);
        desk.open();
        QTRY_COMPARE(desk.library.search()->images()->count(), 300);
        int row = -1;
        const auto isTaken = [&row, &desk] { // asked only until there is one
            row = row < 0 ? desk.library.place()->take() : row;
            return row >= 0;
        };
        QTRY_VERIFY(isTaken());
        QCOMPARE(row, 280);
        QCOMPARE(desk.library.place()->take(), -1); // only once
    }
    LibraryDesk desk(place); // who asks something else begins at the top
    desk.library.remember({}, last);
    desk.open();
    desk.library.search()->setWords(QStringLiteral("red"));
    QCOMPARE(desk.library.place()->place(), ListPlace());
}

void LibraryViewModelTest::removesAFolder()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(3));
    desk.library.removeFolder(0);
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    QTRY_COMPARE(desk.library.search()->images()->count(), 0);
}

void LibraryViewModelTest::folderThatIsNotThere()
{
    const Workplace place;
    LibraryDesk desk(place);
    desk.open();
    desk.addFolder(place.filePath(QStringLiteral("nowhere")));
    QTRY_VERIFY(!desk.library.notice().isEmpty());
    QVERIFY2(desk.library.notice().contains(QStringLiteral("nowhere")), qPrintable(desk.library.notice()));
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    desk.library.dismissNotice();
    QCOMPARE(desk.library.notice(), QString());
}

QTEST_MAIN(LibraryViewModelTest)
#include "tst_libraryviewmodel.moc"
