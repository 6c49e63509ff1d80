// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel beside the canvas opens and closes, in the real window.
#include "qmlwarnings.h"
#include "windowstage.h"

#include "ui/components/icon.h"

#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

class GenerationPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chevronTurnsWithWhatItOpens();
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

QTEST_MAIN(GenerationPanelTest)
#include "tst_generationpanel.moc"
