// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "registry/modelregistry.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/library/rememberedquery.h"
#include "ui/settings/settings.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;

namespace {

const QString clip = QStringLiteral("openai/clip-vit-base-patch32");

/// The view model and what it stands on, as Session wires them.
struct Desk {
    explicit Desk(const Workplace &place, const QString &model = {})
        : settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, model)
        , library(place.paths(), choice)
    {
    }

    void open()
    {
        begin();
        QVERIFY(QTest::qWaitFor([this] { return library.phase() != LibraryViewModel::Phase::Opening; }));
    }
    void begin()
    {
        choice.start();
        library.open();
    }
    void addFolder(const QString &folder) { library.addFolder(QUrl::fromLocalFile(folder)); }
    bool isRead(int pictures)
    {
        return !library.indexing()->isActive() && library.search()->images()->count() == pictures;
    }
    QString firstName()
    {
        return library.search()
            ->images()
            ->data(library.search()->images()->index(0), ImageListModel::NameRole)
            .toString();
    }

    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    LibraryViewModel library;
};

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

DroppedContent pasted(const QImage &image)
{
    DroppedContent content;
    content.image = image;
    return content;
}

} // namespace

class LibraryViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutFolders();
    void answersWhileItOpens();
    void mayGoWhileItOpens();
    void readsAFolderAndShowsTheNewest();
    void findsTheDroppedPictureFirst();
    void findsPastedPixelsAndBytes();
    void findsWhatIsLikeSeveralPictures();
    void findsByWords();
    void wordsAreRefusedByAModelWithoutThem();
    void unreadablePictureSaysSo();
    void unreadableOneAmongSeveralIsLeftOut();
    void unreadableFilesAreListed();
    void failedModelCanBeTriedAgain();
    void canBePausedAndCancelled();
    void anotherModelReadsAnew();
    void brokenDatabaseCanBeMended();
    void remembersTheQuery();
    void remembersThePlace();
    void removesAFolder();
    void folderThatIsNotThere();
    void webAddressIsNoted();
};

void LibraryViewModelTest::beginsWithoutFolders()
{
    const Workplace place;
    Desk desk(place);
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    desk.open();
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
}

void LibraryViewModelTest::answersWhileItOpens()
{
    const Workplace place;
    place.fill(3);
    auto held = std::make_unique<HeldDatabase>(place);
    Desk desk(place);
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
        Desk desk(place);
        desk.begin();
        QTest::qWait(0);
        QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Opening);
    }
    QVERIFY(!patience.hasExpired());
}

void LibraryViewModelTest::readsAFolderAndShowsTheNewest()
{
    const Workplace place;
    place.fill(9);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(9));
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::Open);
    QCOMPARE(desk.library.search()->state(), LibrarySearch::State::Browsing);
    const FolderListModel &folders = *desk.library.folders();
    QTRY_COMPARE(
        folders.data(folders.index(0), FolderListModel::CountTextRole).toString(), QStringLiteral("9"));
    QCOMPARE(
        folders.data(folders.index(0), FolderListModel::NameRole).toString(), QStringLiteral("pictures"));
}

void LibraryViewModelTest::findsTheDroppedPictureFirst()
{
    const Workplace place;
    place.fill(12);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(12));

    // The same picture at another size, somewhere else.
    const QString dropped = place.filePath(QStringLiteral("like 5.jpg"));
    QVERIFY(Workplace::picture(5, {300, 200}).save(dropped, "JPG", 80));
    const QSignalSpy taken(&desk.library, &LibraryViewModel::taken);
    desk.library.lookForFile(dropped);
    QCOMPARE(taken.count(), 1);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("5.png"));
    QCOMPARE(desk.library.search()->pictureName(), QStringLiteral("like 5.jpg"));
    QVERIFY(!desk.library.search()->preview().isNull());

    desk.library.search()->clear();
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Browsing);
    QTRY_COMPARE(desk.library.search()->images()->count(), 12);
    QVERIFY(!desk.library.search()->isActive());
}

void LibraryViewModelTest::findsPastedPixelsAndBytes()
{
    const Workplace place;
    place.fill(8);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(8));

    desk.library.take(pasted(Workplace::picture(3)));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("3.png"));

    DroppedContent bytes;
    QBuffer buffer(&bytes.encoded);
    QVERIFY(Workplace::picture(6).save(&buffer, "PNG"));
    desk.library.take(bytes);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("6.png"));
}

void LibraryViewModelTest::findsWhatIsLikeSeveralPictures()
{
    const Workplace place;
    place.fill(10);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(10));

    desk.library.lookFor({QUrl::fromLocalFile(place.folder() + QStringLiteral("/2.png")),
        QUrl::fromLocalFile(place.folder() + QStringLiteral("/7.png"))});
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.library.search()->pictureCount(), 2);
    QStringList firstTwo;
    for (int row = 0; row < 2; ++row)
        firstTwo.append(QFileInfo(desk.library.search()->images()->at(row).path).fileName());
    firstTwo.sort();
    QCOMPARE(firstTwo, (QStringList{QStringLiteral("2.png"), QStringLiteral("7.png")}));
}

void LibraryViewModelTest::findsByWords()
{
    const Workplace place;
    for (const char *colour : {"red", "green", "blue"}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(QColor(QLatin1String(colour)));
        QVERIFY(image.save(place.folder() + QStringLiteral("/%1.png").arg(QLatin1String(colour))));
    }
    Desk desk(place, clip);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(3));
    QVERIFY(desk.choice.understandsText());

    desk.library.search()->setWords(QStringLiteral("  blue "));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("blue.png"));
    QVERIFY(desk.library.search()->heading().contains(QStringLiteral("“blue”")));
}

void LibraryViewModelTest::wordsAreRefusedByAModelWithoutThem()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    QTRY_VERIFY(desk.choice.model());
    QVERIFY(!desk.choice.understandsText());
    desk.library.search()->setWords(QStringLiteral("red"));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Failed);
    QVERIFY(!desk.library.search()->errorMessage().isEmpty());
}

void LibraryViewModelTest::unreadablePictureSaysSo()
{
    const Workplace place;
    place.fill(3);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(3));

    const QString torn = place.filePath(QStringLiteral("torn.png"));
    QFile file(torn);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n torn");
    file.close();
    desk.library.lookForFile(torn);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Failed);
    QVERIFY2(desk.library.search()->errorMessage().contains(QStringLiteral("torn.png")),
        qPrintable(desk.library.search()->errorMessage()));

    desk.library.search()->clear();
    QTRY_COMPARE(desk.library.search()->images()->count(), 3);
    QCOMPARE(desk.library.search()->errorMessage(), QString());
}

void LibraryViewModelTest::unreadableOneAmongSeveralIsLeftOut()
{
    const Workplace place;
    place.fill(4);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(4));
    desk.library.lookFor({QUrl::fromLocalFile(place.filePath(QStringLiteral("gone.png"))),
        QUrl::fromLocalFile(place.folder() + QStringLiteral("/1.png"))});
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("1.png"));
    QVERIFY(desk.library.notice().contains(QStringLiteral("gone.png")));
}

void LibraryViewModelTest::unreadableFilesAreListed()
{
    const Workplace place;
    place.fill(5);
    QFile file(place.folder() + QStringLiteral("/broken.jpg"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\xff\xd8\xff\xe0 not a picture");
    file.close();

    Desk desk(place);
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
    Desk desk(place);
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
    Desk desk(place);
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
    place.fill(5);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(5));
    desk.library.lookForFile(place.folder() + QStringLiteral("/2.png"));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);

    desk.choice.choose(clip);
    QCOMPARE(desk.choice.key(), clip);
    QCOMPARE(desk.settings.libraryModel(), clip);
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
    Desk desk(place);
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

void LibraryViewModelTest::remembersTheQuery()
{
    const Workplace place;
    place.fill(4);
    Query asked;
    {
        Desk desk(place);
        desk.open();
        desk.addFolder(place.folder());
        QTRY_VERIFY(desk.isRead(4));
        desk.library.take(pasted(Workplace::picture(2)));
        QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
        asked = lastingQuery(desk.library.query(), place.paths().data + QStringLiteral("/query/"));
    }
    Desk desk(place);
    desk.library.remember(asked, {});
    QCOMPARE(desk.library.query().pictures.size(), 1); // also if it never comes to look for it
    desk.open();
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QTRY_COMPARE(desk.firstName(), QStringLiteral("2.png"));
    QCOMPARE(desk.library.search()->pictureName(), QStringLiteral("Pasted picture"));
    desk.library.search()->clear();
    QVERIFY(desk.library.query().isEmpty());
}

void LibraryViewModelTest::remembersThePlace()
{
    const Workplace place;
    place.fill(300); // more than are asked for at first
    ListPlace last;
    {
        Desk desk(place);
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
        Desk desk(place);
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
    Desk desk(place); // who asks something else begins at the top
    desk.library.remember({}, last);
    desk.open();
    desk.library.search()->setWords(QStringLiteral("red"));
    QCOMPARE(desk.library.place()->place(), ListPlace());
}

void LibraryViewModelTest::removesAFolder()
{
    const Workplace place;
    place.fill(3);
    Desk desk(place);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(3));
    desk.library.removeFolder(0);
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    QTRY_COMPARE(desk.library.search()->images()->count(), 0);
}

void LibraryViewModelTest::folderThatIsNotThere()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.addFolder(place.filePath(QStringLiteral("nowhere")));
    QTRY_VERIFY(!desk.library.notice().isEmpty());
    QVERIFY2(desk.library.notice().contains(QStringLiteral("nowhere")), qPrintable(desk.library.notice()));
    QCOMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    desk.library.dismissNotice();
    QCOMPARE(desk.library.notice(), QString());
}

void LibraryViewModelTest::webAddressIsNoted()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    DroppedContent content;
    content.problem = Error{Error::Kind::Unsupported, QStringLiteral("Paste it here."), {}};
    desk.library.take(content);
    QCOMPARE(desk.library.notice(), QStringLiteral("Paste it here."));
    QVERIFY(!desk.library.search()->isActive());
}

QTEST_MAIN(LibraryViewModelTest)
#include "tst_libraryviewmodel.moc"
