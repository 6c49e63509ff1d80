// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page in the real window, used by keyboard.
#include "qmlwarnings.h"
#include "windowdriver.h"
#include "workplace.h"

#include "base/userlocale.h"
#include "support/standinhub.h"
#include "ui/session.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class SettingsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offlineByKeyboard();
    void requestsAndBack();
    void tokenIsEnteredAndItsFieldCleared();
    void theKeyboardIsFollowed();
    void anotherLanguageIsSpokenAtOnce();

private:
    QQuickItem *item(const char *name) const { return m_driver->item(QLatin1String(name)); }
    /// Presses Tab until the item has the keyboard.
    bool tabTo(const char *name);

    pictor::test::StandInHub m_hub{{.tokens = {QStringLiteral("hf_good")}}};
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
};

void SettingsPageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QVERIFY(m_hub.start());
    qputenv("HF_ENDPOINT", m_hub.url().toEncoded());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void SettingsPageTest::init()
{
    failOnQmlWarnings();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("overridden")));
    m_place = std::make_unique<Workplace>();
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), m_place->registry()});
    QVERIFY(m_session->show());
    m_driver = std::make_unique<WindowDriver>(m_session->window());
    m_driver->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(item("offlineSwitch"));
}

void SettingsPageTest::cleanup()
{
    m_driver.reset();
    m_session.reset();
    m_place.reset();
}

bool SettingsPageTest::tabTo(const char *name)
{
    for (int presses = 0; presses < 60; ++presses) {
        for (QQuickItem *focused = m_session->window()->activeFocusItem(); focused;
             focused = focused->parentItem()) {
            if (focused->objectName() == QLatin1String(name))
                return true;
        }
        m_driver->press(Qt::Key_Tab);
    }
    return false;
}

void SettingsPageTest::offlineByKeyboard()
{
    QVERIFY(tabTo("offlineSwitch"));
    m_driver->press(Qt::Key_Space);
    QTRY_VERIFY(m_session->hub().gate().isOffline());
    m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(!m_session->hub().gate().isOffline());
    m_session->hub().settings().setOffline(true); // and the switch follows
    QTRY_VERIFY(item("offlineSwitch")->property("on").toBool());
}

void SettingsPageTest::requestsAndBack()
{
    const QString id = m_session->hub().log().begin(QStringLiteral("GET"), QStringLiteral("hub.example"),
        {hub::RequestPurpose::Reason::Download, QStringLiteral("acme/tiny: config.json")});
    m_session->hub().log().end(id, 200, 1000);
    QVERIFY(tabTo("showRequests"));
    m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(item("requestList"));
    QTRY_COMPARE(item("requestList")->property("count").toInt(), 1);
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Download of acme/tiny: config.json")));
    QVERIFY(!item("offlineSwitch")->isVisible());
    m_driver->press(Qt::Key_Escape);
    QTRY_VERIFY(item("offlineSwitch")->isVisible());
    QTRY_VERIFY(!item("requestList"));
    QVERIFY(tabTo("showRequests"));
    m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(tabTo("leaveRequests"));
    m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(item("offlineSwitch")->isVisible());
}

void SettingsPageTest::tokenIsEnteredAndItsFieldCleared()
{
    QVERIFY(tabTo("tokenField"));
    for (const QChar letter : QStringLiteral("hf_good"))
        QTest::sendKeyEvent(
            QTest::Click, m_session->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QCOMPARE(item("tokenField")->property("text").toString(), QStringLiteral("hf_good"));
    QVERIFY(item("tokenField")->property("displayText").toString() != QStringLiteral("hf_good"));
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(item("tokenField")->property("text").toString(), QString());
    const auto token = m_session->hub().tokenStore().token();
    QTRY_VERIFY(token.isFinished());
    QCOMPARE(token.result(), QStringLiteral("hf_good"));
}

void SettingsPageTest::theKeyboardIsFollowed()
{
    m_session->window()->resize(480, 400);
    for (const char *name : {"addOtherFolder", "offlineSwitch"}) { // down, and round to the top again
        QVERIFY(tabTo(name));
        const QQuickItem *control = item(name);
        const QRectF seen(0, 0, m_session->window()->width(), m_session->window()->height());
        QTRY_VERIFY2(seen.contains(control->mapRectToScene(control->boundingRect())), name);
    }
}

void SettingsPageTest::anotherLanguageIsSpokenAtOnce()
{
    Translation translation;
    m_session->speakThrough(translation);
    QVERIFY(m_driver->shows(QStringLiteral("Settings")));
    QVERIFY(tabTo("languageChoice"));
    m_driver->press(Qt::Key_Down);
    QTRY_COMPARE(m_session->settings().language(), QStringLiteral("en"));
    QTRY_COMPARE(item("languageChoice")->property("shown").toInt(), 1);
    m_driver->press(Qt::Key_Down);
    QTRY_COMPARE(m_session->settings().language(), QStringLiteral("de"));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Einstellungen")));
    QVERIFY(m_driver->shows(QStringLiteral("Sprache")));
    // What C++ says, too.
    QVERIFY(item("precisionChoice")
                ->property("options")
                .toStringList()
                .constFirst()
                .startsWith(QStringLiteral("Automatisch")));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(userLocale(), QLocale(QLocale::German));

    m_session->settings().setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Settings")));
    QLocale::setDefault(QLocale::c());
    setUserLocale(QLocale::c());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
