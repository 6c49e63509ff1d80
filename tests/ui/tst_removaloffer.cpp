// SPDX-License-Identifier: GPL-3.0-or-later
// The Create page offers to bring back what was deleted; the library follows.
#include "qmlwarnings.h"
#include "windowstage.h"

#include "ui/create/removalundo.h"

#include <QFile>
#include <QFileInfo>
#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class RemovalOfferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noticeBringsThePictureBack();
    void keyBringsThePictureBack();
    void textFieldsKeepTheKey();
    void emptiedStripComesBack();
    void takenPlaceIsTold();
    void libraryFollows();

private:
    FilmstripModel &strip() { return *m_stage->session().create().filmstrip(); }
    QString path(int row) { return strip().at(row).file.path; }
    bool isOffered() { return m_stage->driver().button(QStringLiteral("Undo")) != nullptr; }
    /// Goes to the second picture of the strip, and deletes it. @return its path
    QString remove();

    std::unique_ptr<WindowStage> m_stage;
    QTemporaryDir m_dataHome; ///< with the trash, beside the workplaces
};

void RemovalOfferTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dataHome.path()));
}

void RemovalOfferTest::init()
{
    failOnQmlWarnings();
    m_stage = std::make_unique<WindowStage>(QStringLiteral("create/full"));
    QVERIFY(m_stage->isReached());
    QCOMPARE(strip().count(), 7);
}

QString RemovalOfferTest::remove()
{
    QQuickItem *view = m_stage->driver().item(QStringLiteral("Filmstrip"));
    view->forceActiveFocus(Qt::TabFocusReason);
    view->setProperty("currentIndex", 1);
    const QString removed = path(1);
    const int count = strip().count();
    m_stage->driver().press(Qt::Key_Delete);
    if (!QTest::qWaitFor([&] { return strip().count() == count - 1 && isOffered(); }))
        qFatal("the picture is not deleted");
    return removed;
}

void RemovalOfferTest::noticeBringsThePictureBack()
{
    QVERIFY(!isOffered());
    const QString first = remove();
    const QString second = remove();
    QVERIFY(m_stage->driver().tells(QStringLiteral("is in the trash.")));
    QVERIFY(m_stage->driver().tells(strip().undo()->name()));
    QVERIFY(!QFileInfo::exists(first) && !QFileInfo::exists(second));
    QVERIFY(m_stage->driver().click(QStringLiteral("Undo")));
    QTRY_COMPARE(path(1), second);
    QCOMPARE(m_stage->session().create().selected(), 1);
    QVERIFY(m_stage->driver().item(QStringLiteral("Filmstrip"))->hasActiveFocus());
    QVERIFY(m_stage->driver().click(QStringLiteral("Undo"))); // for the one before
    QTRY_COMPARE(path(1), first);
    QCOMPARE(path(2), second);
    QVERIFY(QFileInfo::exists(first) && QFileInfo::exists(second));
    QTRY_VERIFY(!isOffered());
}

void RemovalOfferTest::keyBringsThePictureBack()
{
    const QString removed = remove();
    strip().undo()->dismiss();
    QTRY_VERIFY(!isOffered());
    m_stage->driver().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(path(1), removed);
    QTRY_COMPARE(m_stage->session().create().selected(), 1);
}

void RemovalOfferTest::textFieldsKeepTheKey()
{
    remove();
    m_stage->driver().press(Qt::Key_L, Qt::ControlModifier); // to the prompt
    const QString before = m_stage->session().create().form()->prompt();
    QTest::keyClick(m_stage->window(), 'x');
    QVERIFY(m_stage->session().create().form()->prompt() != before);
    m_stage->driver().press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->session().create().form()->prompt(), before);
    m_stage->driver().press(Qt::Key_Z, Qt::ControlModifier); // nothing left to undo there
    QVERIFY(strip().undo()->isPossible());
    QCOMPARE(strip().count(), 6);
}

void RemovalOfferTest::emptiedStripComesBack()
{
    const QString last = path(0);
    for (int left = 6; left >= 0; --left) {
        strip().moveToTrash(left);
        QTRY_COMPARE(strip().count(), left);
    }
    QTRY_VERIFY(isOffered());
    QVERIFY(m_stage->driver().click(QStringLiteral("Undo")));
    QTRY_COMPARE(strip().count(), 1);
    QCOMPARE(path(0), last);
    QTRY_VERIFY(m_stage->driver().item(QStringLiteral("Filmstrip"))->hasActiveFocus());
}

void RemovalOfferTest::takenPlaceIsTold()
{
    const QString removed = remove();
    QFile other(removed);
    QVERIFY(other.open(QFile::WriteOnly));
    QVERIFY(m_stage->driver().click(QStringLiteral("Undo")));
    QTRY_VERIFY(m_stage->driver().tells(QStringLiteral("another file has its name by now")));
    QCOMPARE(strip().count(), 6);
    QVERIFY(!isOffered());
}

void RemovalOfferTest::libraryFollows()
{
    LibraryViewModel &library = m_stage->session().library();
    const auto *shown = library.search()->images();
    QTRY_COMPARE(shown->count(), 7); // the gallery is in it
    const QString removed = remove();
    QTRY_COMPARE(shown->count(), 6);
    m_stage->driver().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(path(1), removed);
    QTRY_COMPARE(shown->count(), 7);
}

QTEST_MAIN(RemovalOfferTest)
#include "tst_removaloffer.moc"
