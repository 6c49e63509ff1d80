// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list rests is noted, in the real window.
#include "qmlwarnings.h"
#include "windowstage.h"

#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

class PlaceKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gapCountsForThePictureAfterIt();
};

void PlaceKeeperTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void PlaceKeeperTest::gapCountsForThePictureAfterIt()
{
    failOnQmlWarnings();
    WindowStage stage(QStringLiteral("create/full"));
    QVERIFY(stage.isReached());
    stage.resize({480, 800});
    QQuickItem *strip = stage.driver().item(QStringLiteral("Filmstrip"));
    QVERIFY(strip);
    QTRY_VERIFY(strip->isVisible());
    QQuickItem *second = nullptr;
    QVERIFY(
        QMetaObject::invokeMethod(strip, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, second), Q_ARG(int, 1)));
    QVERIFY(second);
    const qreal gap = second->x() + second->width() + 1;
    QVERIFY(gap
        < strip->property("originX").toReal() + strip->property("contentWidth").toReal() - strip->width());
    strip->setProperty("contentX", gap);
    QTRY_COMPARE(stage.session().create().stripPlace()->place().row, 2);
}

QTEST_MAIN(PlaceKeeperTest)
#include "tst_placekeeper.moc"
