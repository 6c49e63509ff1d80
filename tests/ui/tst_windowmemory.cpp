// SPDX-License-Identifier: GPL-3.0-or-later
#include "longfolder.h"
#include "workplace.h"

#include "ui/window/windowmemory.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::folderForNoLongerName;
using pictor::ui::test::Workplace;

namespace {

QString memoryFile(const Workplace &place)
{
    return place.paths().data + QStringLiteral("/window.json");
}

void put(const Workplace &place, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(place.paths().data));
    QFile file(memoryFile(place));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Result<WindowState> loaded(const Workplace &place)
{
    return WindowMemory(place.paths()).load();
}

/// Writes it, and waits for that.
void keep(const Workplace &place, const WindowState &state)
{
    WindowMemory(place.paths()).keep(state);
}

QStringList copies(const Workplace &place)
{
    return QDir(place.paths().data + QStringLiteral("/query")).entryList(QDir::Files);
}

} // namespace

class WindowMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartHasTheDefaults();
    void givesBackWhatItKept();
    void keepsTheLastOfManyChanges();
    void pastedPictureIsCopied();
    void senseIsMadeOfNonsense();
    void rowIsOneOfAList_data();
    void rowIsOneOfAList();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void whatCannotBeSetAsideIsNotWrittenOver();
    void whatCannotBeOpenedStaysWhereItIs();
    void tellsOnceThatItCannotWrite();
};

void WindowMemoryTest::firstStartHasTheDefaults()
{
    const Workplace place;
    const auto state = loaded(place);
    QVERIFY(state);
    QVERIFY(state->geometry.isNull());
    QVERIFY(!state->maximised);
    QCOMPARE(state->page, QStringLiteral("create"));
    QVERIFY(state->query.isEmpty());
    QVERIFY(!QFile::exists(memoryFile(place)));
}

void WindowMemoryTest::givesBackWhatItKept()
{
    const Workplace place;
    const QString file = QStringLiteral("/pictures/ä, “b”.png");
    keep(place,
        {.geometry = QRect(-40, 20, 900, 700),
            .maximised = true,
            .page = QStringLiteral("library"),
            .places = {{QStringLiteral("models"), 240.5}, {QStringLiteral("chapter"), 3}},
            .query = {{{file}}, QStringLiteral("a \"red\" car")},
            .grid = {QStringLiteral("/pictures/7.png"), 700},
            .strip = {QStringLiteral("/gallery/3.png"), 3},
            .shown = QStringLiteral("/gallery/5.png")});
    const auto state = loaded(place);
    QVERIFY(state);
    QCOMPARE(state->geometry, QRect(-40, 20, 900, 700));
    QVERIFY(state->maximised);
    QCOMPARE(state->page, QStringLiteral("library"));
    QCOMPARE(state->places.value(QStringLiteral("models")), 240.5);
    QCOMPARE(state->places.value(QStringLiteral("chapter")), 3.0);
    QCOMPARE(state->query.words, QStringLiteral("a \"red\" car"));
    QCOMPARE(state->query.pictures.size(), 1);
    QCOMPARE(state->query.pictures.constFirst().path, file);
    QCOMPARE(state->grid, (ListPlace{QStringLiteral("/pictures/7.png"), 700}));
    QCOMPARE(state->strip, (ListPlace{QStringLiteral("/gallery/3.png"), 3}));
    QCOMPARE(state->shown, QStringLiteral("/gallery/5.png"));
}

void WindowMemoryTest::keepsTheLastOfManyChanges()
{
    const Workplace place;
    WindowMemory memory(place.paths());
    int looks = 0;
    WindowState state;
    memory.watch([&] {
        ++looks;
        return state;
    });
    for (int row = 1; row <= 100; ++row) {
        state.grid.row = row;
        memory.keepSoon();
    }
    QTRY_COMPARE(loaded(place)->grid.row, 100);
    QCOMPARE(looks, 1); // they were gathered
    QCOMPARE(QDir(place.paths().data).entryList(QDir::Files), QStringList{QStringLiteral("window.json")});
}

void WindowMemoryTest::pastedPictureIsCopied()
{
    const Workplace place;
    const QImage picture = Workplace::picture(3);
    keep(place, {.query = {{{{}, {}, picture}}, {}}});
    const auto state = loaded(place);
    QVERIFY(state);
    QCOMPARE(state->query.pictures.size(), 1);
    const QueryPicture &kept = state->query.pictures.constFirst();
    QVERIFY(kept.copied);
    QCOMPARE(decode(kept)->convertToFormat(QImage::Format_RGB32), picture);
    keep(place, *state); // the next start keeps the same copy
    QCOMPARE(copies(place).size(), 1);
    QCOMPARE(loaded(place)->query.pictures.size(), 1);
    keep(place, {});
    QVERIFY(copies(place).isEmpty());
}

void WindowMemoryTest::senseIsMadeOfNonsense()
{
    const Workplace place;
    put(place, R"({"window": {"geometry": {"x": 5, "width": -3}, "maximised": 4, "page": "kitchen",
                              "places": {"models": -4, "help": "far", "chapter": 1e300}},
                   "library": {"files": ["relative.png", 5, "/absolute.png"], "words": 7, "place": [1]},
                   "create": {"place": {"row": -9}}})");
    const auto state = loaded(place);
    QVERIFY(state);
    QVERIFY(state->geometry.isNull());
    QVERIFY(!state->maximised);
    QCOMPARE(state->page, QStringLiteral("create"));
    QCOMPARE(state->places.value(QStringLiteral("models")), 0.0);
    QCOMPARE(state->places.value(QStringLiteral("help")), 0.0);
    QCOMPARE(state->query.words, QString());
    QCOMPARE(state->query.pictures.size(), 1);
    QCOMPARE(state->query.pictures.constFirst().path, QStringLiteral("/absolute.png"));
    QCOMPARE(state->grid, ListPlace());
    QCOMPARE(state->strip, ListPlace());
    QCOMPARE(state->places.value(QStringLiteral("chapter")), 1e6);
}

/// Lists count on from it.
void WindowMemoryTest::rowIsOneOfAList_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("taken");
    QTest::newRow("negative") << QByteArray("-2147483648") << 0;
    QTest::newRow("the largest number") << QByteArray("2147483647") << 1'000'000;
    QTest::newRow("larger than any number") << QByteArray("1e300") << 0;
    QTest::newRow("of a large library") << QByteArray("100000") << 100'000;
}

void WindowMemoryTest::rowIsOneOfAList()
{
    QFETCH(QByteArray, row);
    const Workplace place;
    put(place,
        R"({"library": {"place": {"row": )" + row + R"(}}, "create": {"place": {"row": )" + row + "}}}");
    const auto state = loaded(place);
    QVERIFY(state);
    QTEST(state->grid.row, "taken");
    QTEST(state->strip.row, "taken");
}

void WindowMemoryTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("torn") << QByteArray(R"({"window": {"page": "lib)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("zeroes") << QByteArray(512, '\0');
}

void WindowMemoryTest::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const Workplace place;
    put(place, content);
    const auto state = loaded(place);
    QVERIFY(!state);
    const QString aside = memoryFile(place) + QStringLiteral(".damaged");
    QVERIFY2(state.error().message.contains(aside), qPrintable(state.error().message));
    QVERIFY2(
        state.error().message.contains(QStringLiteral("may be deleted")), qPrintable(state.error().message));
    QFile file(aside);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), content);
    keep(place, {.page = QStringLiteral("models")});
    QCOMPARE(loaded(place)->page, QStringLiteral("models"));
    QVERIFY(file.exists());
}

void WindowMemoryTest::whatCannotBeSetAsideIsNotWrittenOver()
{
    const Workplace place;
    Paths paths = place.paths();
    paths.data = folderForNoLongerName(paths.data);
    WindowMemory(paths).keep({.page = QStringLiteral("models")}); // as long as nothing is wrong with it
    QFile file(paths.data + QStringLiteral("/window.json"));
    QVERIFY(file.exists());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write("torn");
    file.close();
    {
        WindowMemory memory(paths);
        const auto state = memory.load();
        QVERIFY(!state);
        QVERIFY2(state.error().message.contains(QStringLiteral("stays as it is")),
            qPrintable(state.error().message));
        QVERIFY2(state.error().message.contains(QStringLiteral("Move that file elsewhere")),
            qPrintable(state.error().message));
        memory.keep({.page = QStringLiteral("library")});
    }
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("torn"));
}

/// One that opens for nobody, root neither: a folder.
void WindowMemoryTest::whatCannotBeOpenedStaysWhereItIs()
{
    const Workplace place;
    QVERIFY(QDir().mkpath(memoryFile(place)));
    WindowMemory memory(place.paths());
    const auto state = memory.load();
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::Denied);
    QVERIFY2(
        state.error().message.contains(QStringLiteral("who may read it")), qPrintable(state.error().message));
    QVERIFY(QFileInfo(memoryFile(place)).isDir());
    QVERIFY(!QFileInfo::exists(memoryFile(place) + QStringLiteral(".damaged")));
    const QSignalSpy failed(&memory, &WindowMemory::failed);
    memory.keep({.page = QStringLiteral("library")});
    QVERIFY(!QTest::qWaitFor([&failed] { return failed.count() > 0; }, 2'000)); // it did not even try
}

void WindowMemoryTest::tellsOnceThatItCannotWrite()
{
    const Workplace place;
    QFile blocked(place.paths().data); // where the folder should be
    QVERIFY(QDir().mkpath(QFileInfo(place.paths().data).path()));
    QVERIFY(blocked.open(QFile::WriteOnly));
    WindowMemory memory(place.paths());
    QSignalSpy failed(&memory, &WindowMemory::failed);
    memory.keep({.page = QStringLiteral("models")});
    memory.keep({.page = QStringLiteral("library")});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.constFirst().constFirst().value<Error>().message.contains(memoryFile(place)));
    blocked.close();
    QVERIFY(blocked.remove());
    memory.keep({.page = QStringLiteral("settings")});
    QTRY_COMPARE(loaded(place)->page, QStringLiteral("settings"));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(WindowMemoryTest)
#include "tst_windowmemory.moc"
