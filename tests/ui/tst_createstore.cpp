// SPDX-License-Identifier: GPL-3.0-or-later
#include "longfolder.h"
#include "workplace.h"

#include "ui/create/createstore.h"

#include "support/filecontent.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::test::contentOf;
using pictor::test::FullDisk;
using pictor::ui::test::folderForNoLongerName;
using pictor::ui::test::Workplace;

namespace {

CreateState someState()
{
    CreateState state;
    state.draft = {.model = QStringLiteral("black-forest-labs/FLUX.1-schnell"),
        .prompt = QStringLiteral("a fox\n“in snow”"),
        .shape = QStringLiteral("3:2"),
        .seed = 18446744073709551615ull,
        .seedLocked = true,
        .count = 2};
    QueuedGeneration queued{
        state.draft.model, QStringLiteral("FLUX.1 schnell"), {}, QStringLiteral("/a.png")};
    queued.request.prompt = QStringLiteral("a hare");
    queued.request.size = {832, 1248};
    queued.request.negativePrompt = QStringLiteral("hounds");
    queued.request.steps = 5;
    queued.request.guidance = 3.5;
    queued.request.seed = 7;
    queued.request.count = 3;
    queued.request.strength = 0.25;
    state.queue = {queued};
    state.prompts = {QStringLiteral("a fox"), QStringLiteral("a hare")};
    return state;
}

QString stateFile(const Workplace &place)
{
    return place.paths().data + QStringLiteral("/create.json");
}

} // namespace

class CreateStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartHasNothing();
    void givesBackWhatItKept();
    void lastOfSeveralCounts();
    void damagedFileIsSetAside();
    void whatCannotBeOpenedStaysWhereItIs();
    void whatCannotBeSetAsideIsNotWrittenOver();
    void queueThatWasSetAsideKeepsItsStartImages();
    void senseIsMadeOfNonsense();
    void tellsThatItCannotWrite();
    void fullDiskKeepsWhatWasThere();
    void samePictureHasOneFile();
    void discardsOnlyWhatNobodyUses();
};

void CreateStoreTest::firstStartHasNothing()
{
    const Workplace place;
    CreateStore store(place.paths());
    const auto state = store.load().result();
    QVERIFY(state);
    QCOMPARE(state->draft, GenerationDraft());
    QVERIFY(state->queue.isEmpty());
}

void CreateStoreTest::givesBackWhatItKept()
{
    const Workplace place;
    const CreateState kept = someState();
    {
        CreateStore store(place.paths());
        store.save(kept);
    }
    CreateStore store(place.paths());
    const auto state = store.load().result();
    QVERIFY(state);
    QCOMPARE(state->draft, kept.draft);
    QCOMPARE(state->prompts, kept.prompts);
    QCOMPARE(state->queue.size(), 1);
    const QueuedGeneration &queued = state->queue.constFirst();
    QCOMPARE(queued.model, kept.draft.model);
    QCOMPARE(queued.startImage, QStringLiteral("/a.png"));
    QCOMPARE(queued.request.prompt, QStringLiteral("a hare"));
    QCOMPARE(queued.request.negativePrompt, QStringLiteral("hounds"));
    QCOMPARE(queued.request.size, QSize(832, 1248));
    QCOMPARE(queued.request.steps, std::optional<int>(5));
    QCOMPARE(queued.request.guidance, std::optional<double>(3.5));
    QCOMPARE(queued.request.seed, std::optional<quint64>(7));
    QCOMPARE(queued.request.count, 3);
    QCOMPARE(queued.request.strength, 0.25);
}

void CreateStoreTest::lastOfSeveralCounts()
{
    const Workplace place;
    {
        CreateStore store(place.paths());
        CreateState state;
        for (int count = 1; count <= 20; ++count) {
            state.draft.count = count;
            store.save(state);
        }
    }
    CreateStore store(place.paths());
    QCOMPARE(store.load().result()->draft.count, 20);
    QCOMPARE(QDir(place.paths().data).entryList(QDir::Files), QStringList{QStringLiteral("create.json")});
}

void CreateStoreTest::damagedFileIsSetAside()
{
    const Workplace place;
    QDir().mkpath(place.paths().data);
    QFile file(stateFile(place));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"draft\": {\"prompt\": \"a fo");
    file.close();
    CreateStore store(place.paths());
    const auto state = store.load().result();
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::Corrupt);
    QVERIFY(!file.exists());
    const QString aside = stateFile(place) + QStringLiteral(".damaged");
    QVERIFY(QFile::exists(aside));
    QVERIFY(state.error().message.contains(aside));
    QVERIFY(state.error().message.contains(QStringLiteral("may be deleted")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[");
    file.close();
    QVERIFY(!store.load().result());
    QVERIFY(QFile::exists(aside)); // nor is what was rescued before
    QVERIFY(QFile::exists(aside + QStringLiteral("2")));
}

/// One that opens for nobody, root neither: a folder.
void CreateStoreTest::whatCannotBeOpenedStaysWhereItIs()
{
    const Workplace place;
    QVERIFY(QDir().mkpath(stateFile(place)));
    CreateStore store(place.paths());
    const auto state = store.load().result();
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::Denied);
    QVERIFY2(
        state.error().message.contains(QStringLiteral("who may read it")), qPrintable(state.error().message));
    QVERIFY(QFileInfo(stateFile(place)).isDir());
    QVERIFY(!QFileInfo::exists(stateFile(place) + QStringLiteral(".damaged")));
    const QSignalSpy failed(&store, &CreateStore::failed);
    store.save(someState());
    QVERIFY(!store.load().result()); // after what was to be saved: one thread does both
    QTest::qWait(1);
    QCOMPARE(failed.count(), 0); // it did not even try
}

void CreateStoreTest::whatCannotBeSetAsideIsNotWrittenOver()
{
    const Workplace place;
    Paths paths = place.paths();
    paths.data = folderForNoLongerName(paths.data);
    QVERIFY(QDir().mkpath(paths.data));
    const QString path = paths.data + QStringLiteral("/create.json");
    {
        CreateStore store(paths);
        store.save(someState()); // as long as nothing is wrong with it
    }
    QFile file(path);
    QVERIFY(file.exists());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write("{\"draft\"");
    file.close();
    {
        CreateStore store(paths);
        QVERIFY(!store.load().result());
        QVERIFY(QFile::exists(path));
        store.save(someState());
    }
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"draft\""));
}

void CreateStoreTest::queueThatWasSetAsideKeepsItsStartImages()
{
    const Workplace place;
    CreateState state = someState();
    QString other;
    {
        CreateStore store(place.paths());
        state.queue.first().startImage = store.keep(Workplace::picture(1)).result().value_or(QString());
        other = store.keep(Workplace::picture(2)).result().value_or(QString());
        QFile file(stateFile(place) + QStringLiteral(".damaged"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(toJson(state).chopped(40)); // its end is lost
        file.close();
        store.discardUnused(CreateState());
    } // waits for what it began
    QVERIFY(QFile::exists(state.queue.constFirst().startImage));
    QVERIFY(!QFile::exists(other));
}

void CreateStoreTest::senseIsMadeOfNonsense()
{
    const auto state = createStateFromJson(
        R"({"draft": {"steps": -4, "count": 0, "seed": "x", "strength": 7, "width": 100, "height": 0},
            "queue": [{"prompt": "of no model"}, 3], "prompts": "none"})");
    QVERIFY(state);
    QCOMPARE(state->draft, GenerationDraft());
    QVERIFY(state->queue.isEmpty());
    QVERIFY(state->prompts.isEmpty());
}

void CreateStoreTest::tellsThatItCannotWrite()
{
    const Workplace place;
    QFile file(place.paths().data); // where the folder should be
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY(file.open(QFile::WriteOnly));
    CreateStore store(place.paths());
    const QSignalSpy failed(&store, &CreateStore::failed);
    store.save(someState());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.constFirst().constFirst().value<Error>().message.contains(stateFile(place)));
}

void CreateStoreTest::fullDiskKeepsWhatWasThere()
{
    const Workplace place;
    {
        CreateStore store(place.paths());
        store.save(someState());
    }
    const QByteArray before = contentOf(stateFile(place));
    QVERIFY(before.size() > 50);
    {
        const FullDisk full(50);
        CreateStore store(place.paths());
        const QSignalSpy failed(&store, &CreateStore::failed);
        CreateState state = someState();
        state.draft.prompt = QStringLiteral("an owl");
        store.save(state);
        QTRY_COMPARE(failed.count(), 1);
    }
    QCOMPARE(contentOf(stateFile(place)), before);
}

void CreateStoreTest::samePictureHasOneFile()
{
    const Workplace place;
    CreateStore store(place.paths());
    const auto first = store.keep(Workplace::picture(1)).result();
    const auto again = store.keep(Workplace::picture(1)).result();
    const auto other = store.keep(Workplace::picture(2)).result();
    QVERIFY(first && again && other);
    QCOMPARE(*first, *again);
    QVERIFY(*first != *other);
    QCOMPARE(QImage(*first).convertToFormat(QImage::Format_RGB32), Workplace::picture(1));
}

void CreateStoreTest::discardsOnlyWhatNobodyUses()
{
    const Workplace place;
    CreateStore store(place.paths());
    CreateState state = someState();
    state.draft.startImage = *store.keep(Workplace::picture(1)).result();
    state.queue[0].startImage = *store.keep(Workplace::picture(2)).result();
    const QString unused = *store.keep(Workplace::picture(3)).result();
    store.discardUnused(state);
    QTRY_VERIFY(!QFile::exists(unused));
    QVERIFY(QFile::exists(state.draft.startImage));
    QVERIFY(QFile::exists(state.queue.constFirst().startImage));
}

QTEST_MAIN(CreateStoreTest)
#include "tst_createstore.moc"
