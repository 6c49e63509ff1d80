// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that chooses files begins at a place that makes sense, and the one that saves saves.
#include "qmlwarnings.h"
#include "windowstage.h"

#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

/// The dialog that is shown; nullptr: none.
QObject *shownDialog(WindowStage &stage)
{
    for (QObject *object : stage.window()->findChildren<QObject *>()) {
        if (object->inherits("QQuickAbstractDialog") && object->property("visible").toBool())
            return object;
    }
    return nullptr;
}

QString folderOf(const QObject *dialog)
{
    return dialog ? dialog->property("currentFolder").toUrl().toLocalFile() : QString();
}

/// By key, or else by the button of that name or text.
void open(WindowStage &stage, const QString &how)
{
    const QKeySequence keys(how, QKeySequence::PortableText);
    if (how.startsWith(QLatin1String("Ctrl+")))
        stage.driver().press(keys[0].key(), keys[0].keyboardModifiers());
    else if (QQuickItem *button = stage.driver().item(how))
        QMetaObject::invokeMethod(button, "clicked");
    else
        stage.driver().click(how);
}

} // namespace

class FileDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beginAtAPlace_data();
    void beginAtAPlace();
    void suggestsTheNameOfThePicture();
    void savesUnderTheNameThatIsTyped();
    void beginsWhereTheLastOneEnded();

private:
    /// The dialog that saves the newest picture.
    static QObject *openSaving(WindowStage &stage);
    static QString gallery(WindowStage &stage) { return stage.session().create().galleryFolder(); }

    QTemporaryDir m_home;
};

void FileDialogsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of whoever runs this
    qputenv("HOME", QFile::encodeName(m_home.path()));
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("Pictures/sea")));
}

void FileDialogsTest::init()
{
    failOnQmlWarnings();
}

void FileDialogsTest::beginAtAPlace_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("folder"); // "gallery", "above the gallery", or in the home folder
    QTest::addColumn<QString>("label");
    const auto row = [](const char *state, const char *how, const char *folder, const char *label) {
        QTest::addRow("%s: %s", state, how) << QString::fromLatin1(state) << QString::fromUtf8(how)
                                            << QString::fromLatin1(folder) << QString::fromLatin1(label);
    };
    row("create/empty", "Ctrl+O", "Pictures", "Open");
    row("library/empty", "Ctrl+O", "Pictures", "Open");
    row("library/empty", "Ctrl+Shift+O", "", "Choose");
    row("create/full", "Ctrl+S", "gallery", "Save");
    row("create/unsaved", "Another folder…", "above the gallery", "Choose");
    row("models/here", "Use a folder…", "", "Choose");
    row("settings/all", "chooseGalleryFolder", "above the gallery", "Choose");
    row("settings/all", "addOtherFolder", "", "Choose");
}

void FileDialogsTest::beginAtAPlace()
{
    QFETCH(QString, state);
    QFETCH(QString, how);
    QFETCH(QString, folder);
    QFETCH(QString, label);
    WindowStage stage(state);
    QVERIFY(stage.isReached());
    if (how == QLatin1String("Ctrl+S"))
        QVERIFY(openSaving(stage));
    else
        open(stage, how);
    QTRY_VERIFY(shownDialog(stage));
    const QString expected = folder == QLatin1String("gallery") ? gallery(stage)
        : folder == QLatin1String("above the gallery")          ? QFileInfo(gallery(stage)).path()
                                                                : m_home.filePath(folder);
    QCOMPARE(folderOf(shownDialog(stage)), QDir::cleanPath(expected));
    QTRY_VERIFY(stage.driver().button(label));
}

QObject *FileDialogsTest::openSaving(WindowStage &stage)
{
    QQuickItem *strip = stage.driver().item(QStringLiteral("Filmstrip"));
    if (!strip || shownDialog(stage))
        return nullptr;
    strip->forceActiveFocus(Qt::TabFocusReason);
    strip->setProperty("currentIndex", 0);
    open(stage, QStringLiteral("Ctrl+S"));
    const bool isShown =
        QTest::qWaitFor([&] { return shownDialog(stage) && stage.driver().button(QStringLiteral("Save")); });
    return isShown ? shownDialog(stage) : nullptr;
}

/// Another one than the picture's own, where it begins in the gallery: nothing is to be replaced by it.
void FileDialogsTest::suggestsTheNameOfThePicture()
{
    WindowStage stage(QStringLiteral("create/full"));
    QVERIFY(stage.isReached());
    const QFileInfo picture(stage.session().create().filmstrip()->at(0).file.path);
    QVERIFY(picture.isFile());
    QVERIFY(openSaving(stage));
    const QString name = picture.completeBaseName() + QStringLiteral(" (2).png");
    const QQuickItem *field = stage.driver().item(QStringLiteral("fileNameTextField"));
    QVERIFY(field);
    QTRY_COMPARE(field->property("text").toString(), name);
    QVERIFY(stage.driver().click(QStringLiteral("Save")));
    QTRY_VERIFY(QFileInfo(picture.dir().filePath(name)).isFile());
    QVERIFY(!shownDialog(stage));
}

void FileDialogsTest::savesUnderTheNameThatIsTyped()
{
    WindowStage stage(QStringLiteral("create/full"));
    QVERIFY(stage.isReached());
    QVERIFY(openSaving(stage));
    QQuickItem *field = stage.driver().item(QStringLiteral("fileNameTextField"));
    QVERIFY(field);
    field->forceActiveFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod(field, "selectAll");
    for (const char letter : QByteArrayView("my fox"))
        QTest::keyClick(stage.window(), letter);
    QQuickItem *save = stage.driver().button(QStringLiteral("Save"));
    QVERIFY(save);
    save->forceActiveFocus(Qt::TabFocusReason); // as a press of it does: the field takes what was typed
    QVERIFY(stage.driver().click(QStringLiteral("Save")));
    QTRY_VERIFY(QFileInfo(gallery(stage) + QStringLiteral("/my fox.png")).isFile());
    QCOMPARE(stage.session().create().notice(), QString());
}

void FileDialogsTest::beginsWhereTheLastOneEnded()
{
    WindowStage stage(QStringLiteral("create/full"));
    QVERIFY(stage.isReached());
    QObject *dialog = openSaving(stage);
    QVERIFY(dialog);
    const QString sea = m_home.filePath(QStringLiteral("Pictures/sea"));
    dialog->setProperty("selectedFile", QUrl::fromLocalFile(sea + QStringLiteral("/fox.png")));
    QVERIFY(QMetaObject::invokeMethod(dialog, "accepted"));
    QTRY_VERIFY(QFileInfo(sea + QStringLiteral("/fox.png")).isFile());
    QMetaObject::invokeMethod(dialog, "close");
    QTRY_VERIFY(!shownDialog(stage));
    dialog = openSaving(stage);
    QCOMPARE(folderOf(dialog), sea);
}

QTEST_MAIN(FileDialogsTest)
#include "tst_filedialogs.moc"
