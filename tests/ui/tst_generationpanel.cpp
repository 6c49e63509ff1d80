// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel beside the canvas opens and closes, in the real window.
#include "qmlwarnings.h"
#include "windowstage.h"

#include "ui/components/icon.h"
#include "ui/create/startimage.h"

#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

class GenerationPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chevronTurnsWithWhatItOpens();
    void startImageIsNeverHidden();
    void escapeClosesItBeforeItCancels();
};

void GenerationPanelTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void GenerationPanelTest::chevronTurnsWithWhatItOpens()
{
    failOnQmlWarnings();
    WindowStage stage(QStringLiteral("create/empty"));
    QVERIFY(stage.isReached());
    stage.resize({1200, 800}); // the panel stands beside the canvas
    const QQuickItem *more = stage.driver().item(QStringLiteral("MoreButton"));
    QVERIFY(more);
    const auto *chevron = more->findChild<Icon *>();
    QVERIFY(chevron && chevron->isVisible());
    QCOMPARE(chevron->name(), QStringLiteral("chevron"));
    QCOMPARE(chevron->rotation(), 0.0);
    QVERIFY(stage.driver().click(QStringLiteral("More")));
    QTRY_COMPARE(chevron->rotation(), 180.0);
    QVERIFY(stage.driver().click(QStringLiteral("Less")));
    QTRY_COMPARE(chevron->rotation(), 0.0);
}

void GenerationPanelTest::startImageIsNeverHidden()
{
    failOnQmlWarnings();
    WindowStage stage(QStringLiteral("create/empty"));
    QVERIFY(stage.isReached());
    stage.resize({1200, 800});
    const QQuickItem *more = stage.driver().item(QStringLiteral("MoreButton"));
    QVERIFY(more && stage.driver().click(QStringLiteral("More")));
    const QQuickItem *choose = stage.driver().item(QStringLiteral("ChooseStartImage"));
    QVERIFY(choose);
    QTRY_VERIFY(choose->isVisible() && choose->width() >= choose->implicitWidth()); // its text is whole

    QVERIFY(stage.driver().click(QStringLiteral("Less")));
    auto *field = stage.driver().item(QStringLiteral("StartImageField"));
    QTRY_VERIFY(field && !field->isVisible());
    auto *image = field->property("image").value<StartImage *>();
    QVERIFY(image);
    image->take(QueryPicture{{}, {}, QImage(32, 32, QImage::Format_RGB32)});
    QTRY_VERIFY(image->isPresent());
    QTRY_VERIFY(field->isVisible() && !more->isVisible()); // nothing hides it
    image->clear();
    QTRY_VERIFY(!field->isVisible() && more->isVisible());
}

/// Where it stands in the way of the canvas.
void GenerationPanelTest::escapeClosesItBeforeItCancels()
{
    failOnQmlWarnings();
    WindowStage stage(QStringLiteral("create/running"));
    QVERIFY(stage.isReached());
    stage.resize({480, 700});
    QQuickItem *button = stage.driver().item(QStringLiteral("PanelButton"));
    const QQuickItem *panel = stage.driver().item(QStringLiteral("GenerationPanel"));
    QQuickItem *steps = stage.driver().item(QStringLiteral("StepsField"));
    QVERIFY(button && panel && steps && !panel->isVisible());
    button->forceActiveFocus(Qt::TabFocusReason);
    stage.driver().press(Qt::Key_Space);
    QTRY_VERIFY(panel->isVisible());
    steps->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(panel->isAncestorOf(stage.window()->activeFocusItem()));

    const LiveGeneration &live = *stage.session().create().live();
    QVERIFY(live.isActive());
    stage.driver().press(Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(!live.isStopping());
    QTRY_VERIFY(button->hasActiveFocus());
    stage.driver().press(Qt::Key_Escape);
    QTRY_VERIFY(live.isStopping());
}

QTEST_MAIN(GenerationPanelTest)
#include "tst_generationpanel.moc"
