// SPDX-License-Identifier: GPL-3.0-or-later
// What a text-to-image model tells and gives.
#include "generationtest.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QThread>

using namespace pictor;
using namespace pictor::test;
using State = Model::State;

class TextToImageModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstJobOpensTheModelAndTellsEverythingInOrder()
    {
        PaintBench bench;
        States states(bench.model);
        auto *job = bench.model->generate(smallRequest());
        const Story story(job);
        QCOMPARE(job->state(), Job::State::Queued);
        QCOMPARE(job->stage(), GenerationJob::Stage::Loading);
        const auto future = job->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(story.log(),
            QStringList({"ReadingText", "LoadingTransformer", "Denoising", "0: 0.25", "0: 0.5", "step 1 of 2",
                "preview 4x2", "0: 0.75", "0: 1", "step 2 of 2", "preview 4x2", "Decoding", "picture 7",
                "finished"}));
        QCOMPARE(states.take(), QList({State::Loading, State::Ready, State::Busy, State::Ready}));
        QCOMPARE(bench.painter.opens.load(), 1);
    }

    void pictureHasAllThatMadeIt()
    {
        PaintBench bench(0, sd3);
        GenerationRequest request = smallRequest();
        request.negativePrompt = QStringLiteral("dogs");
        request.guidance = 3.5;
        const auto future = bench.model->generate(request)->future();
        QTRY_VERIFY(future.isFinished());
        const GeneratedPicture picture = future.result().value().constFirst();
        QCOMPARE(picture.image.size(), QSize(32, 16));
        QCOMPARE(picture.image.format(), QImage::Format_RGB888);
        QCOMPARE(picture.image.pixelColor(31, 15), QColor(7, 2, 5)); // seed, steps, letters of the prompt
        QVERIFY(picture.seconds >= 0);
        const GenerationSettings expected{.model = sd3,
            .modelName = bench.model->name(),
            .revision = QStringLiteral("r1"),
            .prompt = QStringLiteral("a cat"),
            .negativePrompt = QStringLiteral("dogs"),
            .size = {32, 16},
            .steps = 2,
            .seed = 7,
            .guidance = 3.5,
            .strength = 1,
            .startImageHash = {},
            .computedBy = QStringLiteral("fake"),
            .version = QStringLiteral(PICTOR_VERSION)};
        QVERIFY(picture.settings == expected);
    }

    void engineGetsWhatWasAskedFor()
    {
        PaintBench bench(0, sd3);
        GenerationRequest request = smallRequest(quint64(1) << 40);
        request.negativePrompt = QStringLiteral("b");
        request.guidance = 2;
        request.noiseFile = QStringLiteral("/noise.safetensors");
        request.dumpFile = QStringLiteral("/dump.safetensors");
        const auto future = bench.model->generate(request)->future();
        QTRY_VERIFY(future.isFinished());
        const inference::PictureRequest asked = bench.painter.requests().constFirst();
        QCOMPARE(asked.prompt,
            std::vector<inference::TokenIds>{inference::TokenIds({'a', ' ', 'c', 'a', 't', 0, 0, 0})});
        QCOMPARE(asked.negative,
            std::vector<inference::TokenIds>{inference::TokenIds({'b', 0, 0, 0, 0, 0, 0, 0})});
        QCOMPARE(asked.seed, quint64(1) << 40);
        QCOMPARE(asked.guidance, 2.0);
        QCOMPARE(asked.width, 32);
        QCOMPARE(asked.height, 16);
        QCOMPARE(asked.steps, 2);
        QCOMPARE(asked.noiseFile, std::filesystem::path("/noise.safetensors"));
        QVERIFY(future.result() && future.result()->constFirst().settings.noiseIsGiven);
        QCOMPARE(asked.dumpFile, std::filesystem::path("/dump.safetensors"));
        QVERIFY(bench.painter.startImages().constFirst().isEmpty());
    }

    void defaultsAreFilledIn()
    {
        PaintBench bench;
        auto *job = bench.model->generate({.prompt = QStringLiteral("x")});
        QCOMPARE(job->request().size, bench.model->defaults().size);
        QCOMPARE(job->request().steps, bench.model->defaults().steps);
        QCOMPARE(job->request().guidance, 0.0);
        QVERIFY(job->request().seed.has_value());
        job->cancel();
    }

    void eachPictureOfACountCanBeMadeAlone()
    {
        PaintBench bench;
        GenerationRequest request = smallRequest(100);
        request.count = 3;
        auto *job = bench.model->generate(request);
        const Story story(job);
        const auto future = job->future();
        QTRY_VERIFY(future.isFinished());
        const auto pictures = future.result().value();
        QCOMPARE(pictures.size(), 3);
        for (quint64 i = 0; i < 3; ++i) {
            QCOMPARE(pictures[qsizetype(i)].settings.seed, 100 + i);
            const auto alone = bench.model->generate(smallRequest(100 + i))->future();
            QTRY_VERIFY(alone.isFinished());
            QVERIFY(alone.result()->constFirst().settings == pictures[qsizetype(i)].settings);
            QCOMPARE(alone.result()->constFirst().image, pictures[qsizetype(i)].image);
        }
        QCOMPARE(story.log().filter("picture"), QStringList({"picture 100", "picture 101", "picture 102"}));
        QCOMPARE(story.log().filter("preview").size(), 6); // no more than steps
        QVERIFY(story.log().contains("2: 1"));
        QCOMPARE(story.ends(), QStringList({"finished"}));
    }

    void startImageIsBroughtToSize()
    {
        PaintBench bench;
        GenerationRequest request = smallRequest();
        request.startImage = redImage(200, 50);
        request.strength = 0.25;
        const auto future = bench.model->generate(request)->future();
        QTRY_VERIFY(future.isFinished());
        QByteArray expected;
        for (int i = 0; i < 32 * 16; ++i)
            expected.append("\xc8\x07\x09", 3);
        QCOMPARE(bench.painter.startImages().constFirst(), expected);
        QCOMPARE(bench.painter.requests().constFirst().strength, 0.25);
        const GenerationSettings settings = future.result()->constFirst().settings;
        QCOMPARE(settings.strength, 0.25);
        QCOMPARE(settings.startImageHash,
            QString::fromLatin1(QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex()));
    }

    void notesComeAfterTheListeners_data()
    {
        QTest::addColumn<GenerationRequest>("request");
        QTest::addColumn<QString>("said");
        GenerationRequest request = smallRequest();
        request.size = {40, 16};
        QTest::newRow("rounded size") << request << "40 x 16 to 48 x 16";
        request = smallRequest();
        request.prompt = QStringLiteral("a cat and a dog");
        QTest::newRow("cut prompt") << request << "cut after “a cat an”: the model reads 8 tokens";
        request = smallRequest();
        request.guidance = 3;
        QTest::newRow("guidance without effect") << request << "without guidance";
    }

    void notesComeAfterTheListeners()
    {
        QFETCH(GenerationRequest, request);
        QFETCH(QString, said);
        PaintBench bench;
        auto *job = bench.model->generate(request);
        const Story story(job);
        QTRY_COMPARE(story.ends(), QStringList({"finished"}));
        QVERIFY2(story.log().filter(said).size() == 1, qPrintable(story.log().join(u'\n')));
    }

    void engineMayChangeItsMode()
    {
        PaintBench bench;
        bench.painter.noteWhenPainting(
            {inference::GenerationNote::Kind::SteppedDown, "cpu bf16", "cpu int8"});
        auto *job = bench.model->generate(smallRequest());
        const Story story(job);
        QTRY_COMPARE(story.ends(), QStringList({"finished"}));
        QCOMPARE(story.log().filter("int8").size(), 1);
    }

    void badRequestFailsAloneAndFromTheEventLoop()
    {
        PaintBench bench;
        GenerationRequest bad = smallRequest();
        bad.steps = 0;
        auto *job = bench.model->generate(bad);
        const Story story(job);
        const auto failed = job->future();
        QVERIFY(!failed.isFinished());
        const auto good = bench.model->generate(smallRequest())->future();
        QTRY_VERIFY(failed.isFinished() && good.isFinished());
        QCOMPARE(failed.result().error().kind, Error::Kind::Unsupported);
        QVERIFY(failed.result().error().message.contains(QStringLiteral("0 steps")));
        QCOMPARE(story.log(), QStringList({"failed"}));
        QVERIFY(good.result());
        QCOMPARE(bench.painter.requests().size(), 1);
    }

    void whatAnEngineThrowsFailsTheJobOnly_data()
    {
        QTest::addColumn<inference::EngineError::Kind>("thrown");
        QTest::addColumn<Error::Kind>("kind");
        using Thrown = inference::EngineError::Kind;
        QTest::newRow("out of memory") << Thrown::OutOfMemory << Error::Kind::OutOfMemory;
        QTest::newRow("torn file") << Thrown::Corrupt << Error::Kind::Corrupt;
        QTest::newRow("missing shard") << Thrown::NotFound << Error::Kind::NotFound;
        QTest::newRow("other model's weights") << Thrown::Unsupported << Error::Kind::Unsupported;
    }

    void whatAnEngineThrowsFailsTheJobOnly()
    {
        QFETCH(inference::EngineError::Kind, thrown);
        PaintBench bench;
        bench.painter.throwWhenPainting(inference::EngineError(thrown, "needs 9 GB of 8 GB"));
        const auto failed = bench.model->generate(smallRequest())->future();
        QTRY_VERIFY(failed.isFinished());
        QTEST(failed.result().error().kind, "kind");
        QVERIFY(failed.result().error().message.contains(QStringLiteral("needs 9 GB of 8 GB")));
        QTRY_COMPARE(bench.model->state(), State::Ready);
        bench.painter.throwWhenPainting({});
        const auto mended = bench.model->generate(smallRequest())->future();
        QTRY_VERIFY(mended.isFinished());
        QVERIFY(mended.result());
        QCOMPARE(bench.painter.opens.load(), 1);
    }

    void failedOpeningMendsItself()
    {
        PaintBench bench;
        bench.painter.failOpening(loadError());
        auto *first = bench.model->generate(smallRequest());
        auto *second = bench.model->generate(smallRequest());
        const Story firstStory(first), secondStory(second);
        QTRY_COMPARE(bench.model->state(), State::Failed);
        QTRY_COMPARE(secondStory.log(), QStringList({"failed"}));
        QCOMPARE(firstStory.log(), QStringList({"failed"}));
        QCOMPARE(bench.model->errorMessage(), loadError().message);
        bench.painter.failOpening({});
        const auto mended = bench.model->generate(smallRequest())->future();
        QTRY_VERIFY(mended.isFinished());
        QVERIFY(mended.result());
    }

    void pictureOfAWrongSizeIsAnError()
    {
        PaintBench bench;
        bench.painter.givesWrongSize = true;
        const auto future = bench.model->generate(smallRequest())->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Internal);
    }

    void planNeedsNoLoading()
    {
        PaintBench bench(1000);
        bench.painter.wholeBytes = 600;
        bench.painter.bytesPerPixel = 1;
        GenerationRequest request;
        request.size = {16, 16};
        const auto future = bench.model->plan(request);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->peakBytes, 600 + 256);
        QCOMPARE(future.result()->limitBytes, 1000);
        QVERIFY(future.result()->fits());
        QCOMPARE(bench.painter.opens.load(), 0);
        QCOMPARE(bench.model->state(), State::Idle);
    }

    void planOfAnAbsentModel()
    {
        PaintBench bench;
        bench.engines->failLocating(loadError());
        const auto future = bench.model->plan({});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(bench.model->state(), State::Idle);
    }

    void planOfABadRequest()
    {
        PaintBench bench;
        GenerationRequest request;
        request.size = {1, 1};
        const auto future = bench.model->plan(request);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Unsupported);
    }

    void localModelLearnsItsDefaultsWhenItIsLocated_data()
    {
        QTest::addColumn<bool>("byPlan");
        QTest::newRow("by a plan") << true;
        QTest::newRow("by a job") << false;
    }

    void localModelLearnsItsDefaultsWhenItIsLocated()
    {
        QFETCH(bool, byPlan);
        PaintBench bench(0, QStringLiteral("./mine"));
        bench.engines->setFamily(QStringLiteral("sd3"));
        QVERIFY(!bench.model->defaults().supportsGuidance);
        QSignalSpy changed(bench.model, &TextToImageModel::defaultsChanged);
        if (byPlan)
            bench.model->plan({});
        else
            bench.model->generate(smallRequest());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(bench.model->defaults().supportsGuidance);
    }

    void requestsThatCameBeforeThatAreJudgedThen()
    {
        PaintBench bench(0, QStringLiteral("./mine"));
        bench.engines->setFamily(QStringLiteral("sd3"));
        GenerationRequest bad = smallRequest();
        bad.steps = 0;
        const auto failed = bench.model->generate(bad)->future();
        GenerationRequest guided = smallRequest();
        guided.guidance = 3;
        const auto good = bench.model->generate(guided)->future();
        QTRY_VERIFY(failed.isFinished() && good.isFinished());
        QCOMPARE(failed.result().error().kind, Error::Kind::Unsupported);
        QCOMPARE(good.result()->constFirst().settings.guidance, 3.0);
    }

    void registryMayGoWhileAPlanIsMade()
    {
        PaintBench bench;
        bench.engines->locateGate.shut();
        const auto future = bench.model->plan({});
        QTRY_COMPARE(bench.engines->locateGate.arrived(), 1);
        bench.registry.reset();
        bench.engines->locateGate.open();
        QTRY_VERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(TextToImageModelTest)
#include "tst_texttoimagemodel.moc"
