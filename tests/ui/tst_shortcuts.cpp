// SPDX-License-Identifier: GPL-3.0-or-later
// What the help tells of keys is what they do: no source handles a key that is not listed, and none is listed
// for nothing.
#include "pseudotranslator.h"
#include "qmlwarnings.h"
#include "windowstage.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QJSValue>
#include <QKeySequence>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

extern void qml_register_types_Pictor();

namespace {

struct Listed {
    QString id;
    QStringList keys;
    QString text;
};

/// QML sources below ui/, without their comments, by name.
QMap<QString, QString> sources()
{
    QMap<QString, QString> found;
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    QDirIterator files(QStringLiteral(PICTOR_QML_SOURCES), {QStringLiteral("*.qml")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            found.insert(files.fileName(), QString::fromUtf8(file.readAll()).remove(comment));
    }
    return found;
}

QList<Listed> listed()
{
    qml_register_types_Pictor();
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    // Imported by a document without a file, the module's singletons find each other in a circle.
    const auto *shortcuts = engine.singletonInstance<QObject *>(qmlTypeId("Pictor", 1, 0, "Shortcuts"));
    QList<Listed> actions;
    if (!shortcuts)
        return actions;
    for (const QVariant &place : shortcuts->property("places").value<QJSValue>().toVariant().toList()) {
        for (const QVariant &action : place.toMap().value(QStringLiteral("actions")).toList()) {
            const QVariantMap map = action.toMap();
            actions.append(
                {map.value(QStringLiteral("id")).toString(), map.value(QStringLiteral("keys")).toStringList(),
                    map.value(QStringLiteral("text")).toString()});
        }
    }
    return actions;
}

} // namespace

class ShortcutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keysAreNamedInOnePlace();
    void everyActionIsHandledAndTold();
    void helpShowsThemAll();
    void helpSpeaksTheLanguage();
};

void ShortcutsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
}

void ShortcutsTest::init()
{
    failOnQmlWarnings();
}

void ShortcutsTest::keysAreNamedInOnePlace()
{
    // Return and Enter press what looks like a button, which is no action of its own.
    static const QRegularExpression literal(
        QStringLiteral("Qt\\.Key_|StandardKey\\.|sequences?:\\s*[\\[\"]|\\bkeys:\\s*(qsTr|\")"
                       "|Keys\\.on(?!Pressed|ReturnPressed|EnterPressed|TabPressed|BacktabPressed)\\w+"));
    const auto all = sources();
    QVERIFY(all.size() > 80);
    for (const auto &[name, text] : all.asKeyValueRange()) {
        const QRegularExpressionMatch found = literal.match(text);
        QVERIFY2(name == QLatin1String("Shortcuts.qml") || !found.hasMatch(),
            qPrintable(name + QStringLiteral(": ") + found.captured()));
    }
}

void ShortcutsTest::everyActionIsHandledAndTold()
{
    static const QRegularExpression use(QStringLiteral("Shortcuts\\.(?:of\\(|matches\\(event, )\"(\\w+)\""));
    QSet<QString> handled;
    for (const QString &text : sources()) {
        for (auto uses = use.globalMatch(text); uses.hasNext();)
            handled.insert(uses.next().captured(1));
    }
    QSet<QString> known;
    for (const Listed &action : listed()) {
        QVERIFY2(!action.text.isEmpty() && !action.keys.isEmpty(), qPrintable(action.id));
        for (const QString &keys : action.keys)
            QVERIFY2(!QKeySequence(keys, QKeySequence::PortableText).toString().isEmpty(), qPrintable(keys));
        if (action.id.isEmpty())
            continue;
        QVERIFY2(!known.contains(action.id), qPrintable(action.id));
        known.insert(action.id);
    }
    QVERIFY(known.size() > 40);
    const QSet<QString> untold = QSet(handled).subtract(known);
    const QSet<QString> unhandled = QSet(known).subtract(handled);
    QVERIFY2(untold.isEmpty(), qPrintable(untold.values().join(QLatin1Char(' '))));
    QVERIFY2(unhandled.isEmpty(), qPrintable(unhandled.values().join(QLatin1Char(' '))));
}

void ShortcutsTest::helpShowsThemAll()
{
    WindowStage stage(QStringLiteral("create/full"));
    QVERIFY(stage.isReached());
    QVERIFY(!stage.driver().itemOfType(QStringLiteral("ShortcutsChapter")));
    QQuickItem *before = stage.window()->activeFocusItem();
    stage.driver().press(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(stage.driver().itemOfType(QStringLiteral("ShortcutsChapter")));
    QQuickItem *chapter = stage.driver().itemOfType(QStringLiteral("ShortcutsChapter"));
    for (const Listed &action : listed())
        QVERIFY2(stage.driver().shows(action.text), qPrintable(action.text));
    QTRY_VERIFY(chapter->hasActiveFocus());
    stage.driver().press(Qt::Key_PageDown);
    QTRY_VERIFY(chapter->property("contentY").toReal() > 100);
    stage.driver().press(Qt::Key_Home);
    QTRY_COMPARE(chapter->property("contentY").toReal(), 0.0);
    stage.driver().press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.driver().itemOfType(QStringLiteral("ShortcutsChapter")));
    QTRY_COMPARE(stage.window()->activeFocusItem(), before);
}

void ShortcutsTest::helpSpeaksTheLanguage()
{
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    WindowStage stage(QStringLiteral("help/keys"));
    QVERIFY(stage.isReached());
    QVERIFY(stage.driver().tells(QStringLiteral("[Find similar")));
    QCoreApplication::removeTranslator(&pseudo);
    stage.speak(QStringLiteral("de"));
    QTRY_VERIFY(!stage.driver().tells(QStringLiteral("[Find similar")));
    QTRY_VERIFY(stage.driver().shows(QStringLiteral("Strg+1")));
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
