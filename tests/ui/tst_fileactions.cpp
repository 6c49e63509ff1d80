// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desktop has no program for pictures, or no file manager, the page that asked for it says so.
#include "qmlwarnings.h"
#include "windowstage.h"

#include <QDesktopServices>
#include <QQuickStyle>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

class FileActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void whatNothingOpensIsToldOf_data();
    void whatNothingOpensIsToldOf();
    void whatNoFileManagerShowsIsToldOf_data();
    void whatNoFileManagerShowsIsToldOf();
};

void FileActionsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no file manager there either
    // As where no program is found.
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noSuchSlot");
}

void FileActionsTest::whatNothingOpensIsToldOf_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("list");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("lack");
    for (const auto &[key, lack] : {std::pair(Qt::Key_Return, QStringLiteral("No program was found")),
             std::pair(Qt::Key_R, QStringLiteral("No file manager was found"))}) {
        QTest::addRow("finished picture: %s", qPrintable(lack))
            << QStringLiteral("create/full") << QStringLiteral("Filmstrip") << key << lack;
        QTest::addRow("library: %s", qPrintable(lack))
            << QStringLiteral("library/full") << QStringLiteral("ImageGridView") << key << lack;
    }
}

void FileActionsTest::whatNothingOpensIsToldOf()
{
    QFETCH(QString, state);
    QFETCH(QString, list);
    QFETCH(Qt::Key, key);
    QFETCH(QString, lack);
    failOnQmlWarnings();
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    const bool creates = state.startsWith(QLatin1String("create"));
    for (const bool other : {true, false}) // both pages are made; the one that is not looked at says nothing
        stage.driver().press(creates == other ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
    QQuickItem *view = stage.driver().item(list);
    QVERIFY(view);
    view->forceActiveFocus(Qt::TabFocusReason);
    view->setProperty("currentIndex", 1);
    QTRY_VERIFY(view->property("currentItem").value<QQuickItem *>());
    const QString path = view->property("currentItem").value<QQuickItem *>()->property("path").toString();
    QVERIFY(!path.isEmpty());
    stage.driver().press(key);
    QTRY_VERIFY(stage.driver().tells(lack));
    QVERIFY(stage.driver().tells(path));
    QCOMPARE(stage.session().create().notice().isEmpty(), !creates);
    QCOMPARE(stage.session().library().notice().isEmpty(), creates);
}

void FileActionsTest::whatNoFileManagerShowsIsToldOf_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<QString>("button"); ///< its text, or else
    QTest::addColumn<QString>("holder"); ///< the QML type that has no other
    QTest::newRow("a model's files") << QStringLiteral("models/here") << Qt::Key_3
                                     << QStringLiteral("Show the files") << QString();
    QTest::newRow("where files live")
        << QStringLiteral("settings/all") << Qt::Key_4 << QString() << QStringLiteral("SettingsPlace");
}

void FileActionsTest::whatNoFileManagerShowsIsToldOf()
{
    QFETCH(QString, state);
    QFETCH(Qt::Key, page);
    QFETCH(QString, button);
    QFETCH(QString, holder);
    failOnQmlWarnings();
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    stage.driver().press(
        Qt::Key_1, Qt::ControlModifier); // where it must not be told: pages are made when shown
    stage.driver().press(page, Qt::ControlModifier);
    if (!button.isEmpty()) {
        QTRY_VERIFY(stage.driver().click(button));
    } else {
        const QQuickItem *place = stage.driver().itemOfType(holder);
        QVERIFY(place);
        for (QQuickItem *item : place->childItems()) {
            if (item->metaObject()->indexOfSignal("clicked()") >= 0)
                QVERIFY(QMetaObject::invokeMethod(item, "clicked"));
        }
    }
    const QString told = QStringLiteral("No file manager was found");
    QTRY_VERIFY(stage.driver().tells(told));
    stage.driver().press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!stage.driver().tells(told)); // it was not asked there
}

QTEST_MAIN(FileActionsTest)
#include "tst_fileactions.moc"
