// SPDX-License-Identifier: GPL-3.0-or-later
// Where file dialogs begin, and what they say was chosen.
#include "ui/support/fileplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor::ui;

/// Stands for Qt's own dialog, by the name of its class.
class QQuickFileDialogImpl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
};

class FilePlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsInTheUsualFolder();
    void beginsWhereTheLastOneEnded();
    void missingFoldersGiveWay();
    void suggestsNamesThatAreFree();
    void readsWhatWasChosen_data();
    void readsWhatWasChosen();
    void fillsAnEmptyField();

private:
    QString home(const QString &path = {}) const
    {
        return path.isEmpty() ? m_home.path() : m_home.filePath(path);
    }
    static QUrl url(const QString &path) { return QUrl::fromLocalFile(path); }

    QTemporaryDir m_home;
};

void FilePlacesTest::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home(QStringLiteral("config"))));
    for (const char *name : {"Pictures/sea", "gallery/made", "elsewhere/models"})
        QVERIFY(QDir(home()).mkpath(QString::fromLatin1(name)));
    QFile taken(home(QStringLiteral("gallery/a fox.png")));
    QVERIFY(taken.open(QFile::WriteOnly));
}

void FilePlacesTest::beginsInTheUsualFolder()
{
    const FilePlaces places;
    QCOMPARE(places.begin(FilePlaces::Pictures), url(home(QStringLiteral("Pictures"))));
    QCOMPARE(places.begin(FilePlaces::Saving), url(home(QStringLiteral("Pictures"))));
    QCOMPARE(places.begin(FilePlaces::Models), url(home()));
    QCOMPARE(places.begin(FilePlaces::Saving, home(QStringLiteral("gallery"))),
        url(home(QStringLiteral("gallery"))));
    QCOMPARE(places.beginAround(FilePlaces::Pictures), url(home()));
    QCOMPARE(places.beginAround(FilePlaces::Models), url(home()));
    QCOMPARE(places.beginAround(FilePlaces::Pictures, home(QStringLiteral("gallery/made/"))),
        url(home(QStringLiteral("gallery"))));
}

void FilePlacesTest::beginsWhereTheLastOneEnded()
{
    FilePlaces places;
    places.end(FilePlaces::Pictures, url(home(QStringLiteral("Pictures/sea/1.png"))));
    places.end(FilePlaces::Models, url(home(QStringLiteral("elsewhere/models"))));
    const QUrl sea = url(home(QStringLiteral("Pictures/sea")));
    QCOMPARE(places.begin(FilePlaces::Pictures), sea);
    QCOMPARE(places.beginAround(FilePlaces::Pictures, home(QStringLiteral("gallery"))), sea);
    QCOMPARE(places.beginAround(FilePlaces::Models), url(home(QStringLiteral("elsewhere"))));
    QCOMPARE(places.begin(FilePlaces::Saving), url(home(QStringLiteral("Pictures"))));
    places.end(FilePlaces::Pictures, {});
    QCOMPARE(places.begin(FilePlaces::Pictures), sea);
}

void FilePlacesTest::missingFoldersGiveWay()
{
    FilePlaces places;
    QCOMPARE(places.begin(FilePlaces::Saving, home(QStringLiteral("gallery/not/made yet"))),
        url(home(QStringLiteral("gallery"))));
    QCOMPARE(places.begin(FilePlaces::Saving, QStringLiteral("/nowhere/at all")), url(QStringLiteral("/")));
    places.end(FilePlaces::Saving, url(home(QStringLiteral("gone/1.png"))));
    QCOMPARE(places.begin(FilePlaces::Saving), url(home()));
}

void FilePlacesTest::suggestsNamesThatAreFree()
{
    const FilePlaces places;
    const QUrl gallery = url(home(QStringLiteral("gallery")));
    const auto suggested = [&](const char *name) {
        return places.freeFile(gallery, QString::fromLatin1(name)).fileName();
    };
    QCOMPARE(suggested("an owl.png"), QStringLiteral("an owl.png"));
    QCOMPARE(suggested("a fox.png"), QStringLiteral("a fox (2).png"));
    QFile second(home(QStringLiteral("gallery/a fox (2).png")));
    QVERIFY(second.open(QFile::WriteOnly));
    QCOMPARE(suggested("a fox.png"), QStringLiteral("a fox (3).png"));
    QCOMPARE(suggested("made"), QStringLiteral("made (2)"));
    QVERIFY(second.remove());
}

void FilePlacesTest::readsWhatWasChosen_data()
{
    QTest::addColumn<QUrl>("chosen");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isQtsOwn"); ///< the dialog
    const QString gallery = home(QStringLiteral("gallery/"));
    const auto row = [&](const char *tag, bool isTyped, const char *chosen, const char *file,
                         bool isQtsOwn = false) {
        const QString path = gallery + QLatin1String(chosen);
        QTest::newRow(tag) << (isTyped ? QUrl(path) : url(path)) << gallery + QLatin1String(file) << isQtsOwn;
    };
    row("a file", false, "an owl.png", "an owl.png");
    row("to be replaced, as was asked", false, "a fox.png", "a fox.png");
    row("to be replaced, unasked", false, "a fox.png", "a fox (2).png", true);
    row("new in Qt's own", false, "an owl.png", "an owl.png", true);
    row("another format", false, "a fox.JPEG", "a fox.JPEG");
    row("no suffix", false, "an owl", "an owl.webp");
    row("no suffix of a format", false, "owl 1.5", "owl 1.5.webp");
    row("typed", true, "an owl.png", "an owl.png");
    row("typed without suffix", true, "an owl", "an owl.webp");
    row("typed, unasked", true, "a fox.png", "a fox (2).png");
    row("typed, with signs", true, "owl? #2.png", "owl? #2.png");
}

/// Qt's own dialog tells of a name that was typed as a path without a scheme.
void FilePlacesTest::readsWhatWasChosen()
{
    QFETCH(QUrl, chosen);
    QFETCH(QString, file);
    QFETCH(bool, isQtsOwn);
    QObject dialog;
    if (isQtsOwn)
        new QQuickFileDialogImpl(&dialog);
    QCOMPARE(FilePlaces().savedFile(&dialog, chosen, QStringLiteral("webp")).toLocalFile(), file);
}

void FilePlacesTest::fillsAnEmptyField()
{
    QWindow window;
    const QUrl file = url(home(QStringLiteral("gallery/an owl.png")));
    const FilePlaces places;
    places.showName(&window, file); // a dialog of the system's
    QObject field(&window);
    field.setObjectName(QStringLiteral("fileNameTextField"));
    field.setProperty("visible", true);
    places.showName(&window, file);
    QCOMPARE(field.property("text").toString(), QStringLiteral("an owl.png"));
    places.showName(&window, url(home(QStringLiteral("gallery/a fox.png"))));
    QCOMPARE(field.property("text").toString(), QStringLiteral("an owl.png"));
}

QTEST_MAIN(FilePlacesTest)
#include "tst_fileplaces.moc"
