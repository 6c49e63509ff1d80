// SPDX-License-Identifier: GPL-3.0-or-later
// What a start asks the window to do with files.
#include "ui/opening.h"

#include "qmlwarnings.h"
#include "ui/session.h"
#include "ui/window/handedover.h"
#include "workplace.h"

#include <QQuickStyle>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

using Purpose = Opening::Purpose;

class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingChangesNothing();
    void picturesAreLookedFor_data();
    void picturesAreLookedFor();
    void foldersAreWatched();
    void folderIsNoPictureToFind();
    void laterStartIsFulfilled();
    void laterStartGoesOffline();
    void goingOfflineIsToldWhereItIsSeen_data();
    void goingOfflineIsToldWhereItIsSeen();
    void pictureIsStartedFrom();
    void startImageReplacesTheOneThatWasKept();
    void startImageThatIsNone();
    void asksForPictures();
    void asksForAStartImage();

private:
    void start();
    QString page() const { return m_session->window()->property("page").toString(); }
    StartImage &startImage() { return *m_session->create().form()->startImage(); }
    /// Whether the dialog of that name is shown.
    bool asks(const char *name) const;

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Session> m_session;
};

void OpeningTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void OpeningTest::init()
{
    failOnQmlWarnings();
    m_place = std::make_unique<Workplace>();
    m_place->fill(3);
    start();
}

void OpeningTest::cleanup()
{
    m_session.reset();
    m_place.reset();
}

// Shown, and nothing read yet: so is a window that has just been started.
void OpeningTest::start()
{
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), m_place->registry()});
    QVERIFY(m_session->show());
}

bool OpeningTest::asks(const char *name) const
{
    const QObject *place = m_session->window()->findChild<QObject *>(QString::fromLatin1(name));
    const auto *dialog = place ? place->property("dialog").value<QObject *>() : nullptr;
    return dialog && dialog->property("visible").toBool();
}

void OpeningTest::nothingChangesNothing()
{
    open(*m_session, {});
    QTRY_COMPARE(m_session->library().phase(), LibraryViewModel::Phase::NoFolders);
    QCOMPARE(page(), QStringLiteral("create"));
    QVERIFY(!m_session->library().search()->isActive());
}

void OpeningTest::picturesAreLookedFor_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::newRow("opened") << Purpose::Open;
    QTest::newRow("to find similar ones") << Purpose::FindSimilar;
}

void OpeningTest::picturesAreLookedFor()
{
    QFETCH(Purpose, purpose);
    open(*m_session,
        {purpose,
            {m_place->folder() + QStringLiteral("/1.png"), m_place->folder() + QStringLiteral("/2.png")}});
    QCOMPARE(page(), QStringLiteral("library"));
    QTRY_COMPARE(m_session->library().search()->pictureCount(), 2);
    QTRY_COMPARE(m_session->library().search()->state(), LibrarySearch::State::Shown);
}

void OpeningTest::foldersAreWatched()
{
    open(*m_session, {Purpose::Open, {m_place->folder()}});
    QCOMPARE(page(), QStringLiteral("library"));
    QTRY_COMPARE(m_session->library().phase(), LibraryViewModel::Phase::Open);
    QTRY_COMPARE(m_session->library().search()->images()->count(), 3);
}

void OpeningTest::folderIsNoPictureToFind()
{
    open(*m_session, {Purpose::FindSimilar, {m_place->folder()}});
    QTRY_COMPARE(m_session->library().search()->state(), LibrarySearch::State::Failed);
    QVERIFY(m_session->library().search()->errorMessage().contains(QStringLiteral("is a folder")));
    QTRY_COMPARE(m_session->library().phase(), LibraryViewModel::Phase::NoFolders);
}

void OpeningTest::laterStartIsFulfilled()
{
    fulfil(*m_session, {{Purpose::FindSimilar, {m_place->folder() + QStringLiteral("/1.png")}}});
    QCOMPARE(page(), QStringLiteral("library"));
    QTRY_COMPARE(m_session->library().search()->pictureCount(), 1);
    QVERIFY(!m_session->hub().gate().isForcedOffline());
}

void OpeningTest::laterStartGoesOffline()
{
    HandedOver wish;
    wish.offline = true;
    fulfil(*m_session, wish);
    QVERIFY(m_session->hub().gate().isOffline());
    QVERIFY(m_session->create().notice().contains(QStringLiteral("--offline")));
    m_session->hub().settings().setOffline(true);
    m_session->hub().settings().setOffline(false);
    QVERIFY(m_session->hub().gate().isOffline());
    m_session->create().dismissNotice();
    fulfil(*m_session, wish); // it is offline already
    QVERIFY(m_session->create().notice().isEmpty());
}

void OpeningTest::goingOfflineIsToldWhereItIsSeen_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("telling");
    const QString create = QStringLiteral("create"), library = QStringLiteral("library");
    QTest::newRow("create") << create << create;
    QTest::newRow("library") << library << library;
    for (const char *page : {"models", "help", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page) << create;
}

void OpeningTest::goingOfflineIsToldWhereItIsSeen()
{
    QFETCH(QString, shown);
    QFETCH(QString, telling);
    m_session->window()->setProperty("page", shown);
    HandedOver wish;
    wish.offline = true;
    fulfil(*m_session, wish);
    QCOMPARE(page(), telling);
    const QString notice =
        telling == QLatin1String("library") ? m_session->library().notice() : m_session->create().notice();
    QVERIFY(notice.contains(QStringLiteral("--offline")));
}

void OpeningTest::pictureIsStartedFrom()
{
    m_session->window()->setProperty("page", QStringLiteral("library"));
    open(*m_session, {Purpose::StartImage, {m_place->folder() + QStringLiteral("/1.png")}});
    QCOMPARE(page(), QStringLiteral("create"));
    QTRY_COMPARE(startImage().name(), QStringLiteral("1.png"));
    QVERIFY(startImage().isPresent());
}

// What was kept is read from the disk, which may answer later.
void OpeningTest::startImageReplacesTheOneThatWasKept()
{
    open(*m_session, {Purpose::StartImage, {m_place->folder() + QStringLiteral("/1.png")}});
    QTRY_COMPARE(startImage().name(), QStringLiteral("1.png"));
    m_session->save();
    m_session.reset();

    start();
    const QSignalSpy read(m_session->create().interrupted(), &UnmadePictures::changed);
    open(*m_session, {Purpose::StartImage, {m_place->folder() + QStringLiteral("/2.png")}});
    QTRY_COMPARE(read.size(), 1);
    QTRY_COMPARE(startImage().name(), QStringLiteral("2.png"));
    QTRY_VERIFY(!startImage().isLoading());
    QCOMPARE(startImage().name(), QStringLiteral("2.png"));
    QVERIFY(QFile::exists(startImage().file())); // its copy outlives the clearing of what is unused
}

void OpeningTest::startImageThatIsNone()
{
    open(*m_session, {Purpose::StartImage, {m_place->filePath(QStringLiteral("gone.png"))}});
    QTRY_VERIFY(m_session->create().notice().contains(QStringLiteral("gone.png")));
    QVERIFY(!startImage().isPresent());
}

void OpeningTest::asksForPictures()
{
    open(*m_session, {Purpose::FindSimilar});
    QCOMPARE(page(), QStringLiteral("library"));
    QTRY_VERIFY(asks("askedPictures"));
}

void OpeningTest::asksForAStartImage()
{
    m_session->window()->setProperty("page", QStringLiteral("library"));
    open(*m_session, {Purpose::StartImage});
    QCOMPARE(page(), QStringLiteral("create"));
    QTRY_VERIFY(asks("askedStartImage"));
}

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
