// SPDX-License-Identifier: GPL-3.0-or-later
// What the help tells of keys is what they do: no source handles a key that is not listed, and none is listed
// for nothing.
#include "pseudotranslator.h"
#include "qmlwarnings.h"
#include "windowstage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJSValue>
#include <QKeySequence>
#include <QMimeData>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace pictor::ui;
using namespace pictor::ui::test;

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

QList<Listed> listedIn(const QVariantList &places)
{
    QList<Listed> actions;
    for (const QVariant &place : places) {
        for (const QVariant &action : place.toMap().value(QStringLiteral("actions")).toList()) {
            const QVariantMap map = action.toMap();
            actions.append(
                {map.value(QStringLiteral("id")).toString(), map.value(QStringLiteral("keys")).toStringList(),
                    map.value(QStringLiteral("text")).toString()});
        }
    }
    return actions;
}

/// As a window has them; the first call opens one.
const QList<Listed> &listed()
{
    static const QList<Listed> actions = [] {
        WindowStage stage(QStringLiteral("create/empty"));
        QQmlExpression places(qmlContext(stage.window()), stage.window(), QStringLiteral("Shortcuts.places"));
        return listedIn(places.evaluate().value<QJSValue>().toVariant().toList());
    }();
    return actions;
}

QStringList keysOf(const QString &id)
{
    for (const Listed &action : listed()) {
        if (action.id == id)
            return action.keys;
    }
    return {};
}

/// What is listed for the place of that title.
QStringList idsOf(const QString &place)
{
    static const QRegularExpression id(QStringLiteral("id: \"(\\w+)\""));
    const QString list = sources().value(QStringLiteral("Shortcuts.qml"));
    const qsizetype begin = list.indexOf(QStringLiteral("title: qsTr(\"%1\")").arg(place));
    const qsizetype end = list.indexOf(QLatin1String("title:"), begin + 1);
    const QString part = begin < 0 ? QString() : list.mid(begin, end < 0 ? -1 : end - begin);
    QStringList ids;
    for (auto found = id.globalMatch(part); found.hasNext();)
        ids.append(found.next().captured(1));
    return ids;
}

/// Presses it, as it is listed.
void press(WindowStage &stage, const QString &keys)
{
    const QKeyCombination combination = QKeySequence(keys, QKeySequence::PortableText)[0];
    stage.driver().press(combination.key(), combination.keyboardModifiers());
}

/// Whether the dialog of that name is shown.
bool asks(const QObject *holder, const char *name)
{
    const QObject *place = holder->findChild<QObject *>(QString::fromLatin1(name));
    const auto *dialog = place ? place->property("dialog").value<QObject *>() : nullptr;
    return dialog && dialog->property("visible").toBool();
}

} // namespace

class ShortcutsTest : public QObject {
    Q_OBJECT
public:
    /// Instead of the desktop.
    Q_INVOKABLE void openFile(const QUrl &url) { m_opened = url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysAreNamedInOnePlace();
    void everyActionIsHandledAndTold();
    void helpShowsThemAll();
    void helpSpeaksTheLanguage();
    void keysOfAPictureDoWhatIsListed_data();
    void keysOfAPictureDoWhatIsListed();
    void picturesAreOpenedEverywhere_data();
    void picturesAreOpenedEverywhere();
    void keysWaitForTheirPage();

private:
    /// Whether what the key of that id does has been done to the second picture of `view`.
    bool isDone(const QString &id, WindowStage &stage, const QQuickItem &view) const;

    QString m_opened; ///< file or folder, with the system's program for it
};

void ShortcutsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
    QVERIFY(listed().size() > 40);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFile");
}

void ShortcutsTest::init()
{
    failOnQmlWarnings();
}

void ShortcutsTest::keysAreNamedInOnePlace()
{
    // Return and Enter press what looks like a button, which is no action of its own.
    static const QRegularExpression literal(QStringLiteral(
        "Qt\\.Key_|StandardKey\\.|sequences?:\\s*[\\[\"]|\\bkeys:\\s*(qsTr|\")"
        "|Keys\\.on(?!Pressed|ReturnPressed|EnterPressed|TabPressed|BacktabPressed|ShortcutOverride)\\w+"));
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

void ShortcutsTest::keysOfAPictureDoWhatIsListed_data()
{
    const QStringList finished = idsOf(QStringLiteral("Finished pictures"));
    const QStringList all = idsOf(QStringLiteral("Finished pictures, and those of the library"));
    QVERIFY(finished.size() >= 3 && all.size() >= 8);
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("id");
    for (const QString &id : finished + all)
        QTest::addRow("finished: %s", qPrintable(id))
            << QStringLiteral("create/full") << QStringLiteral("Filmstrip") << id;
    for (const QString &id : all)
        QTest::addRow("library: %s", qPrintable(id))
            << QStringLiteral("library/found") << QStringLiteral("ImageGridView") << id;
}

void ShortcutsTest::keysOfAPictureDoWhatIsListed()
{
    QFETCH(QString, state);
    QFETCH(QString, list);
    QFETCH(QString, id);
    const QStringList listedKeys = keysOf(id);
    QVERIFY(!listedKeys.isEmpty());
    for (const QString &keys : listedKeys) {
        WindowStage stage(state);
        QVERIFY(stage.isReached());
        stage.session().create().form()->setPrompt({});
        QGuiApplication::clipboard()->setText(QStringLiteral("of before"));
        m_opened.clear();
        QQuickItem *view = stage.driver().item(list);
        QVERIFY(view);
        view->forceActiveFocus(Qt::TabFocusReason);
        view->setProperty("currentIndex", 1);
        QTRY_VERIFY(view->property("currentItem").value<QQuickItem *>());
        const LibrarySearch &search = *stage.session().library().search();
        const QSignalSpy looked(&search, &LibrarySearch::queryChanged);
        if (id == QLatin1String("undoRemoval")) {
            press(stage, QStringLiteral("Del"));
            QTRY_COMPARE(stage.session().create().filmstrip()->count(), 6);
        }
        press(stage, keys);
        if (id == QLatin1String("findSimilar"))
            QTRY_COMPARE(looked.count(), 1);
        else
            QTRY_VERIFY2(isDone(id, stage, *view), qPrintable(keys));
    }
}

bool ShortcutsTest::isDone(const QString &id, WindowStage &stage, const QQuickItem &view) const
{
    CreateViewModel &create = stage.session().create();
    if (id == QLatin1String("previousPicture"))
        return view.property("currentIndex").toInt() == 0;
    if (id == QLatin1String("nextPicture"))
        return view.property("currentIndex").toInt() == 2;
    if (id == QLatin1String("useAsStartImage"))
        return create.form()->startImage()->isPresent();
    if (id == QLatin1String("reuseSettings"))
        return !create.form()->prompt().isEmpty();
    if (id == QLatin1String("copyPicture"))
        return QGuiApplication::clipboard()->mimeData()->hasUrls();
    if (id == QLatin1String("savePicture"))
        return asks(view.window(), "savedPicture");
    if (id == QLatin1String("openFile"))
        return QFileInfo(m_opened).isFile();
    if (id == QLatin1String("reveal"))
        return QFileInfo(m_opened).isDir(); // without a file manager that can be asked to select it
    if (id == QLatin1String("menu"))
        return stage.driver().itemOfType(QStringLiteral("PopupMenuItem")) != nullptr;
    if (id == QLatin1String("undoRemoval"))
        return create.filmstrip()->count() == 7 && create.selected() == 1;
    return id == QLatin1String("trash") && create.filmstrip()->count() == 6;
}

void ShortcutsTest::picturesAreOpenedEverywhere_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"create/empty", "library/empty", "models/here", "help/manual", "settings/all"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void ShortcutsTest::picturesAreOpenedEverywhere()
{
    QFETCH(QString, state);
    QVERIFY(idsOf(QStringLiteral("Everywhere")).contains(QLatin1String("openPicture")));
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    press(stage, keysOf(QStringLiteral("openPicture")).value(0));
    const bool starts = stage.driver().page() == QLatin1String("create");
    QTRY_VERIFY(asks(stage.window(), starts ? "openedPicture" : "askedPictures"));
}

/// A page is made between frames, and somebody who knows the keys is quicker.
void ShortcutsTest::keysWaitForTheirPage()
{
    WindowStage stage(QStringLiteral("create/empty"));
    QVERIFY(stage.isReached());
    stage.driver().strike({Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_F});
    QCOMPARE(stage.driver().page(), QStringLiteral("library"));
    const QQuickItem *field = stage.window()->activeFocusItem();
    QVERIFY(field && QByteArray(field->metaObject()->className()).startsWith("TextBox"));
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
