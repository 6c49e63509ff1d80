// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and state of the window, by keyboard and by screen reader.
#include "accessibletree.h"
#include "qmlwarnings.h"
#include "tabwalk.h"
#include "windowstage.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui::test;

class ReachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingIsReached_data();
    void everythingIsReached();
    void menusAreSpoken_data();
    void menusAreSpoken();
};

void ReachTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QAccessible::setActive(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void ReachTest::init()
{
    failOnQmlWarnings();
}

void ReachTest::everythingIsReached_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    for (const QString &state : WindowStage::states()) {
        if (state.endsWith(QLatin1String("/menu")))
            continue;
        QTest::addRow("%s", qPrintable(state)) << state << QSize(900, 600);
        QTest::addRow("%s, narrow", qPrintable(state)) << state << QSize(480, 700);
    }
}

void ReachTest::everythingIsReached()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    stage.resize(size);
    QStringList faults;
    const auto isSpoken = [&faults, &stage] { // once everything is where it belongs
        faults = unspokenItems(stage.window());
        return faults.isEmpty();
    };
    Q_UNUSED(QTest::qWaitFor(isSpoken, 3000));
    const QList<QQuickItem *> stops = tabStops(stage.window(), stage.driver());
    QVERIFY(!stops.isEmpty());
    faults.append(disorder(stops));
    faults.append(unseenFocus(stage.window(), stops));
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void ReachTest::menusAreSpoken_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("list");
    QTest::newRow("finished pictures") << QStringLiteral("create/menu") << QStringLiteral("Filmstrip");
    QTest::newRow("library") << QStringLiteral("library/menu") << QStringLiteral("ImageGridView");
}

void ReachTest::menusAreSpoken()
{
    QFETCH(QString, state);
    QFETCH(QString, list);
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    QCOMPARE(unspokenItems(stage.window()), QStringList());
    stage.driver().press(Qt::Key_Down);
    QQuickItem *entry = stage.window()->activeFocusItem();
    QVERIFY(entry && entry->inherits("QQuickMenuItem"));
    QCOMPARE(unseenFocus(stage.window(), {entry}), QStringList());
    entry->forceActiveFocus(Qt::TabFocusReason);
    stage.driver().press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.driver().itemOfType(QStringLiteral("PopupMenuItem")));
    QTRY_VERIFY(stage.driver().item(list)->hasActiveFocus());
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
