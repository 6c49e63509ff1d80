// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "ui/create/createstore.h"
#include "ui/create/generationform.h"
#include "ui/create/shapes.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;

class GenerationFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shapesHaveTheModelsArea_data();
    void shapesHaveTheModelsArea();
    void ownSizeIsBroughtToTheMultiple_data();
    void ownSizeIsBroughtToTheMultiple();
    void modelLimitsTheSize();
    void unlockedSeedChangesWithEachPicture();
    void lockedSeedStays();
    void diceAlsoRollsALockedSeed();
    void seedTakesOnlyNumbers_data();
    void seedTakesOnlyNumbers();
    void whatTheUserLeavesFollowsTheModel();
    void guidanceOnlyWhereTheModelHasIt();
    void unknownModelGetsWhatTheUserSetAndNoGuesses();
    void restoresSettings();
    void comesBackFromItsDraft();
    void startImageOutlivesItsFile();
    void unreadableStartImageIsTold();

private:
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<CreateStore> m_store;
    std::unique_ptr<GenerationForm> m_form;
};

void GenerationFormTest::init()
{
    m_place = std::make_unique<Workplace>();
    m_store = std::make_unique<CreateStore>(m_place->paths());
    m_form = std::make_unique<GenerationForm>(*m_store);
}

void GenerationFormTest::cleanup()
{
    m_form.reset();
    m_store.reset();
    m_place.reset();
}

void GenerationFormTest::shapesHaveTheModelsArea_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1:1") << QSize(1024, 1024);
    QTest::newRow("3:2") << QSize(1248, 832);
    QTest::newRow("2:3") << QSize(832, 1248);
    QTest::newRow("16:9") << QSize(1360, 768);
    QTest::newRow("9:16") << QSize(768, 1360);
}

void GenerationFormTest::shapesHaveTheModelsArea()
{
    QFETCH(QSize, size);
    m_form->setShape(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(m_form->size(), size);
    QCOMPARE(m_form->request({}).request.size, size);
    QCOMPARE(m_form->shapes().size(), 5);
}

void GenerationFormTest::ownSizeIsBroughtToTheMultiple_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("given");
    QTest::newRow("as it is") << 512 << 512;
    QTest::newRow("down") << 519 << 512;
    QTest::newRow("up") << 520 << 528;
    QTest::newRow("nothing") << 0 << 64;
    QTest::newRow("too much") << 9000 << 2048;
}

void GenerationFormTest::ownSizeIsBroughtToTheMultiple()
{
    QFETCH(int, asked);
    QFETCH(int, given);
    m_form->setWidth(asked);
    QCOMPARE(m_form->size(), QSize(given, 1024));
    QCOMPARE(m_form->shape(), QString());
}

void GenerationFormTest::modelLimitsTheSize()
{
    m_form->setWidth(2048);
    GenerationDefaults small;
    small.longestSide = 1440;
    small.sizeMultiple = 64;
    m_form->setModel(QStringLiteral("small"), small);
    QCOMPARE(m_form->size(), QSize(1408, 1024));
    QCOMPARE(m_form->longestSide(), 1408);
    m_form->setModel(QStringLiteral("large"), {});
    QCOMPARE(m_form->size(), QSize(2048, 1024)); // what was wanted is not forgotten
}

void GenerationFormTest::unlockedSeedChangesWithEachPicture()
{
    const QString first = m_form->seedText();
    QCOMPARE(QString::number(*m_form->request({}).request.seed), first);
    m_form->advance();
    QVERIFY(m_form->seedText() != first);
}

void GenerationFormTest::lockedSeedStays()
{
    m_form->setSeedText(QStringLiteral("7"));
    m_form->setSeedLocked(true);
    m_form->advance();
    QCOMPARE(m_form->seedText(), QStringLiteral("7"));
}

void GenerationFormTest::diceAlsoRollsALockedSeed()
{
    m_form->setSeedText(QStringLiteral("7"));
    m_form->setSeedLocked(true);
    m_form->rollSeed();
    QVERIFY(m_form->seedText() != QStringLiteral("7"));
    QVERIFY(m_form->isSeedLocked());
}

void GenerationFormTest::seedTakesOnlyNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seed");
    QTest::newRow("a number") << QStringLiteral(" 42 ") << QStringLiteral("42");
    QTest::newRow("the largest") << QStringLiteral("18446744073709551615")
                                 << QStringLiteral("18446744073709551615");
    QTest::newRow("larger") << QStringLiteral("18446744073709551616") << QStringLiteral("1");
    QTest::newRow("negative") << QStringLiteral("-3") << QStringLiteral("1");
    QTest::newRow("words") << QStringLiteral("seven") << QStringLiteral("1");
    QTest::newRow("nothing") << QString() << QStringLiteral("1");
}

void GenerationFormTest::seedTakesOnlyNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, seed);
    m_form->setSeedText(QStringLiteral("1"));
    m_form->setSeedText(text);
    QCOMPARE(m_form->seedText(), seed);
}

void GenerationFormTest::whatTheUserLeavesFollowsTheModel()
{
    GenerationDefaults slow;
    slow.steps = 28;
    m_form->setModel(QStringLiteral("slow"), slow);
    QCOMPARE(m_form->steps(), 28);
    m_form->setSteps(12);
    m_form->setModel(QStringLiteral("fast"), {});
    QCOMPARE(m_form->steps(), 12);
    m_form->setSteps(4); // the model's own: follows again
    m_form->setModel(QStringLiteral("slow"), slow);
    QCOMPARE(m_form->steps(), 28);
    m_form->setSteps(0);
    QCOMPARE(m_form->steps(), 1);
}

void GenerationFormTest::guidanceOnlyWhereTheModelHasIt()
{
    m_form->setNegativePrompt(QStringLiteral("text"));
    m_form->setGuidance(4.5);
    QVERIFY(!m_form->isGuided());
    QCOMPARE(m_form->request({}).request.negativePrompt, QString());
    QVERIFY(!m_form->request({}).request.guidance);
    GenerationDefaults guided;
    guided.supportsGuidance = true;
    m_form->setModel(QStringLiteral("guided"), guided);
    QCOMPARE(m_form->request({}).request.negativePrompt, QStringLiteral("text"));
    QCOMPARE(m_form->request({}).request.guidance, std::optional(4.5));
}

void GenerationFormTest::unknownModelGetsWhatTheUserSetAndNoGuesses()
{
    m_form->setModel(QStringLiteral("/models/own"), {}, false);
    QVERIFY(!m_form->request({}).request.steps);
    QVERIFY(!m_form->request({}).request.guidance);
    m_form->restore({.negativePrompt = QStringLiteral("text"), .steps = 4, .guidance = 4.5});
    GenerationDefaults guided;
    guided.steps = 28;
    guided.guidance = 7;
    guided.supportsGuidance = true;
    for (const bool isKnown : {false, true}) {
        m_form->setModel(QStringLiteral("/models/own"), isKnown ? guided : GenerationDefaults(), isKnown);
        const GenerationRequest request = m_form->request({}).request;
        QCOMPARE(request.steps, std::optional(4));
        QCOMPARE(request.guidance, std::optional(4.5));
        QCOMPARE(request.negativePrompt, QStringLiteral("text"));
    }
}

void GenerationFormTest::restoresSettings()
{
    m_form->setCount(4);
    m_form->restore({.prompt = QStringLiteral("a fox"),
        .size = {1248, 832},
        .steps = 8,
        .seed = 12345678901234567890ull,
        .strength = 1});
    QCOMPARE(m_form->prompt(), QStringLiteral("a fox"));
    QCOMPARE(m_form->shape(), QStringLiteral("3:2"));
    QCOMPARE(m_form->steps(), 8);
    QCOMPARE(m_form->seedText(), QStringLiteral("12345678901234567890"));
    QVERIFY(m_form->isSeedLocked());
    QCOMPARE(m_form->count(), 1);
    m_form->restore({.size = {640, 512}}); // of another program, which tells less
    QCOMPARE(m_form->size(), QSize(640, 512));
    QCOMPARE(m_form->shape(), QString());
    QCOMPARE(m_form->steps(), 8);
}

void GenerationFormTest::comesBackFromItsDraft()
{
    m_form->setPrompt(QStringLiteral("a fox\nin snow"));
    m_form->setHeight(512);
    m_form->setSteps(9);
    m_form->setSeedText(QStringLiteral("18446744073709551615"));
    m_form->setSeedLocked(true);
    m_form->setCount(3);
    m_form->setStrength(0.35);
    const CreateState kept{m_form->draft(), {}, {}};
    const auto read = createStateFromJson(toJson(kept));
    QVERIFY(read);
    GenerationForm other(*m_store);
    other.setDraft(read->draft);
    QCOMPARE(other.draft(), m_form->draft());
    QCOMPARE(other.size(), QSize(1024, 512));
}

void GenerationFormTest::startImageOutlivesItsFile()
{
    const QString path = m_place->save(1, QStringLiteral("start.png"));
    m_form->startImage()->take({path});
    QVERIFY(m_form->startImage()->isLoading());
    QTRY_VERIFY(m_form->startImage()->isPresent());
    QCOMPARE(m_form->startImage()->name(), QStringLiteral("start.png"));
    QVERIFY(QFile::remove(path));
    const GenerationDraft draft = m_form->draft();
    GenerationForm other(*m_store);
    other.setDraft(draft);
    QTRY_VERIFY(other.startImage()->isPresent());
    QCOMPARE(other.startImage()->picture().convertToFormat(QImage::Format_RGB32), Workplace::picture(1));
    QCOMPARE(other.request({}).startImage, draft.startImage);
    other.startImage()->clear();
    QVERIFY(!other.startImage()->isPresent());
    QVERIFY(other.request({}).request.startImage.isNull());
}

void GenerationFormTest::unreadableStartImageIsTold()
{
    QFile file(m_place->filePath(QStringLiteral("torn.png")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("no picture");
    file.close();
    const QSignalSpy failed(m_form->startImage(), &StartImage::failed);
    m_form->startImage()->take({file.fileName()});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_form->startImage()->isPresent());
    QVERIFY(!m_form->startImage()->isLoading());
}

QTEST_MAIN(GenerationFormTest)
#include "tst_generationform.moc"
