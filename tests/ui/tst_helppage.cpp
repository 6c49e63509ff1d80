// SPDX-License-Identifier: GPL-3.0-or-later
// The help in the real window, used by keyboard.
#include "qmlwarnings.h"
#include "shownitems.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class HelpPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingOfItIsMadeBefore();
    void opensByF1AndLeavesByEscape();
    void chaptersAreTurnedByKeyboard();
    void textScrollsAndLinksAreFollowed();
    void linksLeadToPlaces();
    void theKeysAreTheLastChapter();
    void theKeysHaveAKeyOfTheirOwn();
    void railLeadsThere();
    void whoLeavesAtOnceKeepsTheKeyboard_data();
    void whoLeavesAtOnceKeepsTheKeyboard();
    void widthLeavesTheReaderAlone();
    void isReadableInANarrowWindow_data();
    void isReadableInANarrowWindow();

private:
    QQuickItem *item(const char *name) const { return m_driver->item(QLatin1String(name)); }
    QQuickItem *chapter() const { return m_driver->itemOfType(QStringLiteral("ManualChapter")); }
    QString title() const { return chapter() ? chapter()->property("title").toString() : QString(); }
    /// How far the chapter can be scrolled.
    qreal most() const { return chapter()->property("contentHeight").toReal() - chapter()->height(); }
    void openHelp();
    /// Presses Tab until an item of this objectName has the keyboard.
    bool tabTo(const char *name);

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
};

void HelpPageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void HelpPageTest::init()
{
    failOnQmlWarnings();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("overridden")));
    m_place = std::make_unique<Workplace>();
    m_translation = std::make_unique<Translation>();
    m_translation->use(QStringLiteral("en"));
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), m_place->registry()});
    m_session->speakThrough(*m_translation);
    QVERIFY(m_session->show());
    m_driver = std::make_unique<WindowDriver>(m_session->window());
}

void HelpPageTest::cleanup()
{
    m_driver.reset();
    m_session.reset();
    m_translation.reset();
    m_place.reset();
}

void HelpPageTest::openHelp()
{
    m_driver->press(Qt::Key_F1);
    QTRY_COMPARE(title(), QStringLiteral("Your first picture"));
}

bool HelpPageTest::tabTo(const char *name)
{
    for (int presses = 0; presses < 40; ++presses) {
        const QQuickItem *focused = m_session->window()->activeFocusItem();
        if (focused && focused->objectName() == QLatin1String(name))
            return true;
        m_driver->press(Qt::Key_Tab);
    }
    return false;
}

void HelpPageTest::nothingOfItIsMadeBefore()
{
    QVERIFY(!item("chapterContent"));
    QVERIFY(m_session->window()->findChildren<QObject *>(QStringLiteral("chapterList")).isEmpty());
}

void HelpPageTest::opensByF1AndLeavesByEscape()
{
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    openHelp();
    QCOMPARE(m_driver->page(), QStringLiteral("help"));
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_F1); // does not forget where one came from
    m_driver->press(Qt::Key_Escape);
    QCOMPARE(m_driver->page(), QStringLiteral("library"));
}

void HelpPageTest::chaptersAreTurnedByKeyboard()
{
    openHelp();
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_Up);
    QCOMPARE(title(), QStringLiteral("Your first picture"));
    m_driver->press(Qt::Key_Down);
    QCOMPARE(title(), QStringLiteral("Searching"));
    QVERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_Home);
    QCOMPARE(title(), QStringLiteral("Your first picture"));
    m_driver->press(Qt::Key_Return);
    QVERIFY(chapter()->hasActiveFocus());
}

void HelpPageTest::textScrollsAndLinksAreFollowed()
{
    openHelp();
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_Tab);
    QVERIFY(chapter()->hasActiveFocus());
    m_session->window()->resize(900, 600);
    QTRY_VERIFY(most() > 200);
    m_driver->press(Qt::Key_PageDown);
    QVERIFY(chapter()->property("contentY").toReal() > 200);
    m_driver->press(Qt::Key_End);
    QCOMPARE(chapter()->property("contentY").toReal(), most());
    m_driver->press(Qt::Key_Home);
    QCOMPARE(chapter()->property("contentY").toReal(), 0.0);
    QVERIFY(tabTo("manualLink"));
    const QQuickItem *link = m_session->window()->activeFocusItem();
    const qreal y = link->mapToItem(chapter(), QPointF()).y();
    QVERIFY2(y >= 0 && y + link->height() <= chapter()->height(), "the keyboard stands where nobody sees it");
    QCOMPARE(link->property("text").toString(), QStringLiteral("Models and licences"));
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(title(), QStringLiteral("Models and licences"));
    QVERIFY(chapter()->hasActiveFocus());
}

void HelpPageTest::linksLeadToPlaces()
{
    openHelp();
    QVERIFY(m_driver->click(QStringLiteral("Go to Create")));
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
}

void HelpPageTest::theKeysAreTheLastChapter()
{
    openHelp();
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_End);
    QTRY_VERIFY(m_driver->itemOfType(QStringLiteral("ShortcutsChapter")));
    m_driver->press(Qt::Key_Return);
    QVERIFY(m_driver->itemOfType(QStringLiteral("ShortcutsChapter"))->hasActiveFocus());
}

/// From anywhere, also when the help was never made; and within it.
void HelpPageTest::theKeysHaveAKeyOfTheirOwn()
{
    const auto keys = [this] { return m_driver->itemOfType(QStringLiteral("ShortcutsChapter")); };
    m_driver->press(Qt::Key_F1, Qt::ControlModifier);
    QCOMPARE(m_driver->page(), QStringLiteral("help"));
    QTRY_VERIFY(keys());
    QTRY_VERIFY(keys()->hasActiveFocus());
    QCOMPARE(item("chapterList")->property("currentIndex").toInt(), 6);
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_Home);
    QTRY_COMPARE(title(), QStringLiteral("Your first picture"));
    m_driver->press(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(keys());
    QTRY_VERIFY(keys()->hasActiveFocus());
    m_driver->press(Qt::Key_Escape);
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
}

void HelpPageTest::railLeadsThere()
{
    QVERIFY(m_driver->click(QStringLiteral("Help")));
    QCOMPARE(m_driver->page(), QStringLiteral("help"));
    QTRY_COMPARE(title(), QStringLiteral("Your first picture"));
}

void HelpPageTest::whoLeavesAtOnceKeepsTheKeyboard_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("otherwise") << false;
}

void HelpPageTest::whoLeavesAtOnceKeepsTheKeyboard()
{
    QFETCH(bool, byKey);
    QQuickItem *before = m_session->window()->activeFocusItem();
    if (byKey) {
        m_driver->strike({Qt::CTRL | Qt::Key_F1, Qt::CTRL | Qt::Key_1});
    } else {
        QVERIFY(QMetaObject::invokeMethod(m_session->window(), "showKeys"));
        m_session->window()->setProperty("page", QStringLiteral("create"));
    }
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
    QTRY_VERIFY(item("chapterList") && item("chapterList")->property("count").toInt() > 0);
    QCOMPARE(m_session->window()->activeFocusItem(), before);
}

/// The chapters beside the text become a box above it: only who stood there goes along.
void HelpPageTest::widthLeavesTheReaderAlone()
{
    constexpr QSize wide(1000, 700);
    constexpr QSize narrow(480, 600);
    openHelp();
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_session->window()->resize(narrow);
    QTRY_VERIFY(item("chapterChoice")->hasActiveFocus());
    m_session->window()->resize(wide);
    QTRY_VERIFY(item("chapterList")->hasActiveFocus());
    m_driver->press(Qt::Key_Return);
    QVERIFY(chapter()->hasActiveFocus());
    for (const QSize size : {narrow, wide}) {
        m_session->window()->resize(size);
        QTRY_COMPARE(item("chapterChoice")->isVisible(), size == narrow);
        QVERIFY(chapter()->hasActiveFocus());
    }
}

void HelpPageTest::isReadableInANarrowWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// Everything of a chapter stands within its column, in the size of running text.
void HelpPageTest::isReadableInANarrowWindow()
{
    QFETCH(QString, language);
    m_session->window()->resize(480, 600);
    openHelp();
    QTRY_VERIFY(item("chapterChoice")->isVisible());
    QVERIFY(!item("chapterList")->isVisible());
    QTRY_VERIFY(item("chapterChoice")->hasActiveFocus());
    const QString english = title();
    m_session->settings().setLanguage(language);
    if (language != QLatin1String("en"))
        QTRY_VERIFY(title() != english);
    for (int row = 0; row < 6; ++row) {
        QTRY_VERIFY(chapter());
        const int column = qRound(chapter()->width());
        QVERIFY(column > 400);
        int texts = 0;
        for (const QQuickItem *shown : visibleItems(chapter())) {
            const bool isText =
                shown->property("text").isValid() && shown->property("contentWidth").isValid();
            if (!isText && shown->objectName() != QLatin1String("manualPicture"))
                continue;
            ++texts;
            const QRectF place = shown->mapRectToItem(chapter(), shown->boundingRect());
            QVERIFY2(place.left() >= 8 && place.right() <= column - 8, qPrintable(title()));
            if (isText)
                QVERIFY2(shown->property("contentWidth").toReal() <= shown->width() + 1,
                    qPrintable(shown->property("text").toString()));
        }
        QVERIFY(texts > 5);
        const QString before = title();
        m_driver->press(Qt::Key_Down);
        QTRY_VERIFY(title() != before);
    }
}

QTEST_MAIN(HelpPageTest)
#include "tst_helppage.moc"
