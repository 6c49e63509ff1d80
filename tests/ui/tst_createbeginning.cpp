// SPDX-License-Identifier: GPL-3.0-or-later
#include "createfixture.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

DroppedContent files(const QStringList &paths)
{
    DroppedContent content;
    content.paths = paths;
    return content;
}

} // namespace

/// What a picture begins with besides what is typed: what the last window had, and what older pictures tell.
class CreateBeginningTest : public QObject, private CreateFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void everythingSurvivesAKill();
    void modelSurvivesARestartWithAllItCan();
    void whatWasInterruptedIsOfferedAndMade();
    void interruptedCanBeLeft();
    void droppedSettingsAreOffered();
    void droppedPictureIsTheStartImage();
    void droppedFolderIsTheLibrarys();
    void pastedPixelsAreTheStartImage();
    void settingsOfAnUnknownModelAreTakenButTheModel();
    void reusesSettingsOfAFinishedPicture();
};

void CreateBeginningTest::everythingSurvivesAKill()
{
    m_create->form()->setSeedText(QStringLiteral("77"));
    m_create->form()->setSeedLocked(true);
    m_create->form()->setShape(QStringLiteral("16:9"));
    m_create->form()->setCount(3);
    generate("a fox");
    m_create->form()->setCount(1);
    generate("a hare");
    m_desk->job()->makePicture(0);
    m_create->form()->setPrompt(QStringLiteral("an owl, half ty"));
    QFile file(m_place->paths().data + QStringLiteral("/create.json"));
    const auto keptPrompt = [&file] {
        return file.open(QFile::ReadOnly)
            ? createStateFromJson(file.readAll()).value_or(CreateState()).draft.prompt
            : QString();
    };
    const auto isKept = [&] {
        const bool kept = keptPrompt() == QStringLiteral("an owl, half ty");
        file.close();
        return kept;
    };
    QTRY_VERIFY(isKept());

    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 3);
    QCOMPARE(m_create->form()->prompt(), QStringLiteral("an owl, half ty"));
    QCOMPARE(m_create->form()->shape(), QStringLiteral("16:9"));
    QCOMPARE(m_create->form()->seedText(), QStringLiteral("77"));
    QVERIFY(m_create->form()->isSeedLocked());
    QCOMPARE(
        m_create->history()->prompts(), QStringList({QStringLiteral("a fox"), QStringLiteral("a hare")}));
    QCOMPARE(m_desk->makers.maker(FakeMakers::flux).jobs, 0); // nothing starts unasked
}

void CreateBeginningTest::modelSurvivesARestartWithAllItCan()
{
    QVERIFY(m_create->maker()->choose(FakeMakers::sd3));
    m_create->form()->setNegativePrompt(QStringLiteral("fog"));
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->maker()->key(), FakeMakers::sd3);
    QVERIFY(m_create->form()->isGuided());
    generate("a fox");
    QCOMPARE(m_desk->makers.maker(FakeMakers::sd3).job->request().negativePrompt, QStringLiteral("fog"));

    QVERIFY(m_create->maker()->choose(FakeMakers::local));
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->maker()->key(), FakeMakers::local);
    generate("a hare");
    QVERIFY(!m_desk->makers.maker(FakeMakers::local).job->request().steps); // nobody has looked into it yet
}

void CreateBeginningTest::whatWasInterruptedIsOfferedAndMade()
{
    m_create->form()->setSeedText(QStringLiteral("5"));
    m_create->form()->setCount(3);
    generate("a fox");
    generate("a hare");
    m_desk->job()->makePicture(0);
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 5);
    generate("an owl"); // before anybody answered
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 8);
    m_create->interrupted()->goOn();
    QCOMPARE(m_create->interrupted()->count(), 0);
    QCOMPARE(m_desk->job()->request().prompt, QStringLiteral("a fox"));
    QCOMPARE(m_desk->job()->request().seed, std::optional<quint64>(6));
    QCOMPARE(m_desk->job()->request().count, 2);
    m_desk->job()->finish();
    QCOMPARE(m_desk->job()->request().prompt, QStringLiteral("a hare"));
}

void CreateBeginningTest::interruptedCanBeLeft()
{
    generate("a fox");
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 1);
    m_create->interrupted()->postpone();
    QCOMPARE(m_create->interrupted()->count(), 0);
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 1); // nobody has said that it is not wanted
    m_create->interrupted()->discard();
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->form()->prompt(), QStringLiteral("a fox"));
    QCOMPARE(m_create->interrupted()->count(), 0);
}

void CreateBeginningTest::droppedSettingsAreOffered()
{
    m_desk->shelf.told = GenerationSettings{.model = FakeMakers::sd3,
        .modelName = QStringLiteral("Stable Diffusion 3.5 Large Turbo"),
        .prompt = QStringLiteral("a whale"),
        .size = {832, 1248},
        .steps = 6,
        .seed = 4};
    m_create->take(files({m_place->save(1, QStringLiteral("made.png"))}));
    QTRY_VERIFY(m_create->offer()->isOpen());
    QCOMPARE(m_create->offer()->prompt(), QStringLiteral("a whale"));
    QVERIFY(m_create->form()->prompt().isEmpty()); // only offered
    m_create->offer()->accept();
    QVERIFY(!m_create->offer()->isOpen());
    QCOMPARE(m_create->maker()->key(), FakeMakers::sd3);
    QCOMPARE(m_create->form()->prompt(), QStringLiteral("a whale"));
    QCOMPARE(m_create->form()->size(), QSize(832, 1248));
    QCOMPARE(m_create->form()->seedText(), QStringLiteral("4"));
    QVERIFY(!m_create->form()->startImage()->isPresent());

    m_create->take(files({m_place->filePath(QStringLiteral("made.png"))}));
    QTRY_VERIFY(m_create->offer()->isOpen());
    m_create->offer()->useAsStartImage();
    QTRY_VERIFY(m_create->form()->startImage()->isPresent());
}

void CreateBeginningTest::droppedPictureIsTheStartImage()
{
    m_create->take(files({m_place->save(2, QStringLiteral("photo.png"))}));
    QTRY_VERIFY(m_create->form()->startImage()->isPresent());
    QVERIFY(!m_create->offer()->isOpen());
    generate("a fox");
    QCOMPARE(m_desk->job()->request().startImage.size(), Workplace::picture(2).size());
    QCOMPARE(m_desk->job()->request().strength, m_create->form()->strength());
}

void CreateBeginningTest::droppedFolderIsTheLibrarys()
{
    const QSignalSpy dropped(m_create.get(), &CreateViewModel::foldersDropped);
    m_create->take(files({m_place->folder()}));
    QTRY_COMPARE(dropped.count(), 1);
    QCOMPARE(
        dropped.constFirst().constFirst().value<DroppedContent>().folders, QStringList{m_place->folder()});
    QVERIFY(!m_create->form()->startImage()->isLoading());
}

void CreateBeginningTest::pastedPixelsAreTheStartImage()
{
    QGuiApplication::clipboard()->setImage(Workplace::picture(3));
    m_create->paste();
    QTRY_VERIFY(m_create->form()->startImage()->isPresent());
}

void CreateBeginningTest::settingsOfAnUnknownModelAreTakenButTheModel()
{
    m_desk->shelf.told = GenerationSettings{.model = QStringLiteral("somebody/painter"),
        .modelName = QStringLiteral("Painter"),
        .prompt = QStringLiteral("a whale"),
        .seed = 4};
    m_create->take(files({m_place->save(1, QStringLiteral("made.png"))}));
    QTRY_VERIFY(m_create->offer()->isOpen());
    m_create->offer()->accept();
    QCOMPARE(m_create->maker()->key(), FakeMakers::flux);
    QCOMPARE(m_create->form()->prompt(), QStringLiteral("a whale"));
    QVERIFY(m_create->notice().contains(QStringLiteral("Painter")));
    QVERIFY(m_create->notice().contains(m_create->maker()->name()));
    m_create->dismissNotice();
    QCOMPARE(m_create->notice(), QString());
}

void CreateBeginningTest::reusesSettingsOfAFinishedPicture()
{
    m_create->form()->setSeedText(QStringLiteral("31"));
    generate("a fox");
    m_desk->job()->finish();
    m_create->startFromPicture(0);
    QTRY_VERIFY(m_create->form()->startImage()->isPresent());
    QCOMPARE(m_create->form()->startImage()->picture().size(), QSize(1024, 1024));
    m_create->form()->setPrompt(QStringLiteral("something else"));
    m_create->reuseSettings(0);
    QVERIFY(!m_create->form()->startImage()->isPresent()); // it was made from none
    QCOMPARE(m_create->form()->prompt(), QStringLiteral("a fox"));
    QCOMPARE(m_create->form()->seedText(), QStringLiteral("31"));
}

QTEST_MAIN(CreateBeginningTest)
#include "tst_createbeginning.moc"
