// SPDX-License-Identifier: GPL-3.0-or-later
// The registry with the real inference module and the tiny reference model: nothing is faked here.
#include "registry/inferencemodule.h"
#include "registry/sharedpoolblas.h"

#include "clipgoldens.h"
#include "embeddingtest.h"
#include "hubtree.h"
#include "images/fit.h"
#include "samples.h"

#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace pictor;
using namespace pictor::test;

class ClipModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moduleIsLoadedOnce()
    {
        const auto backend = loadInferenceModule(inference::Device::Kind::Cpu);
        QVERIFY2(backend, qPrintable(backend ? QString() : backend.error().detail));
        QCOMPARE(loadInferenceModule(inference::Device::Kind::Cpu).value(), *backend);
    }

    /// Not in a pool of threads of their own: the OpenBLAS that libtorch got is the one that was put before
    /// it.
    void productsShareThePool()
    {
        if (sharedPoolBlas(QStringLiteral(PICTOR_SYSTEM_BLAS)).isEmpty())
            QSKIP("There is nothing to prefer here.");
        const auto backend = loadInferenceModule(inference::Device::Kind::Cpu);
        QVERIFY2(backend, qPrintable(backend ? QString() : backend.error().detail));
        QCOMPARE((*backend)->info().blas, std::string("OpenBLAS (OpenMP)"));
#ifdef Q_OS_LINUX
        void *blas = dlopen("libopenblas.so.0", RTLD_LAZY | RTLD_NOLOAD);
        QVERIFY(blas);
        const auto parallel = reinterpret_cast<int (*)()>(dlsym(blas, "openblas_get_parallel"));
        QVERIFY(parallel);
        QCOMPARE(parallel(), 2); // OPENBLAS_OPENMP
#endif
    }

    void damagedModuleGivesWayToTheNext()
    {
        QTemporaryDir folder;
        QStringList files;
        for (const char *name : {"first.so", "second.so"}) {
            files.append(folder.filePath(QLatin1String(name)));
            QFile file(files.constLast());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
        }
        const auto refused = openInferenceModule(files);
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
        for (const QString &file : std::as_const(files)) {
            QVERIFY2(refused.error().message.contains(file), qPrintable(refused.error().message));
            QVERIFY2(refused.error().detail.contains(file), qPrintable(refused.error().detail));
        }
        const auto missing = openInferenceModule({folder.filePath(QStringLiteral("none.so"))});
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);

        for (const QString &place : inferenceModuleFolders())
            files.append(place + QStringLiteral("/libpictor_inference_cpu.so"));
        QCOMPARE(
            openInferenceModule(files).value(), loadInferenceModule(inference::Device::Kind::Cpu).value());
    }

    void admittedWithWhatItsPrecisionTakes_data()
    {
        QTest::addColumn<inference::Precision>("precision");
        QTest::addColumn<qint64>("bytes");
        const auto devices = loadInferenceModule(inference::Device::Kind::Cpu).value()->info().devices;
        const bool hasBf16 =
            std::ranges::find(devices, inference::Device{}, &inference::DeviceInfo::device)->nativeBf16;
        QTest::newRow("auto") << inference::Precision::Auto << qint64(hasBf16 ? 1000 : 2000);
        QTest::newRow("f32") << inference::Precision::F32 << qint64(2000);
        QTest::newRow("bf16") << inference::Precision::BF16 << qint64(1000);
    }

    void admittedWithWhatItsPrecisionTakes()
    {
        QFETCH(inference::Precision, precision);
        QFETCH(qint64, bytes);
        CatalogueEntry entry;
        entry.key = QStringLiteral("me/mine");
        entry.family = QStringLiteral("clip");
        entry.folder = tiny;
        entry.memoryBytes = 1000;
        inference::LoadOptions options;
        options.precision = precision;
        const auto located = standardEngines(hub::HubCache(QString()), options).locate(entry);
        QVERIFY2(located, qPrintable(located ? QString() : located.error().message));
        QCOMPARE(located->memoryBytes, bytes);
    }

    void loadingCanBeStopped()
    {
        CatalogueEntry entry;
        entry.family = QStringLiteral("clip");
        entry.folder = tiny;
        const EngineFactory engines = standardEngines(hub::HubCache(QString()), {});
        const auto located = engines.locate(entry);
        QVERIFY(located);
        std::stop_source stop;
        QVERIFY(engines.load(entry, *located, stop.get_token()));
        stop.request_stop();
        try {
            const auto stopped = engines.load(entry, *located, stop.get_token());
            QVERIFY2(!stopped, "loaded all the same");
            QVERIFY(stopped.error().isCancelled());
        } catch (const inference::EngineError &error) { // the engine's thread makes an Error of it
            QCOMPARE(error.kind(), inference::EngineError::Kind::Cancelled);
        }
    }

    void embeddingsEqualTheGoldens_data()
    {
        QTest::addColumn<inference::Precision>("precision");
        QTest::addColumn<float>("cosine");
        QTest::newRow("auto") << inference::Precision::Auto << 0.999F;
        QTest::newRow("f32") << inference::Precision::F32 << 0.9999F;
    }

    void embeddingsEqualTheGoldens()
    {
        QFETCH(inference::Precision, precision);
        QFETCH(float, cosine);
        RegistryOptions options;
        options.load.precision = precision;
        ModelRegistry registry(std::move(options));
        auto *model = registry.get<ImageEmbeddingModel>(tiny);
        const auto images = model->embedImages(pictures())->future();
        const auto texts = model->embedTexts(goldenInputs("texts"))->future();
        QTRY_VERIFY_WITH_TIMEOUT(images.isFinished() && texts.isFinished(), 60'000);
        QVERIFY2(images.result(), qPrintable(images.result() ? QString() : images.result().error().message));
        QVERIFY2(texts.result(), qPrintable(texts.result() ? QString() : texts.result().error().message));
        QCOMPARE(images.result()->count(), 21);
        QCOMPARE(texts.result()->count(), 20);
        QVERIFY(leastCosine(*images.result(), goldenRows("image_embeds_normalised")) >= cosine);
        QVERIFY(leastCosine(*texts.result(), goldenRows("text_embeds_normalised")) >= cosine);
    }

    /// What PictureReader decodes at a reduced size stays, for the model, the picture that it is.
    void reducedJpegsKeepTheirEmbeddings_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("half") << QSize(1200, 900);
        QTest::newRow("barely half") << QSize(1000, 896);
        QTest::newRow("quarter") << QSize(2400, 1800);
        QTest::newRow("eighth") << QSize(4000, 3600);
        QTest::newRow("portrait") << QSize(1000, 1500);
        QTest::newRow("panorama") << QSize(4800, 1000);
        QTest::newRow("odd sides") << QSize(1999, 1333);
    }

    void reducedJpegsKeepTheirEmbeddings()
    {
        QFETCH(QSize, size);
        RegistryOptions options;
        options.load.precision = inference::Precision::F32;
        ModelRegistry registry(std::move(options));
        auto *model = registry.get<ImageEmbeddingModel>(tiny);
        images::DecodeOptions reduced;
        reduced.shortSideAtLeast = 2 * 224;
        QList<QImage> whole, small;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const QByteArray jpeg = samples::encoded(samples::scene(size, seed), "jpg", 85);
            whole.append(images::decode(jpeg, QStringLiteral("whole")).value());
            small.append(images::decode(jpeg, QStringLiteral("small"), reduced).value());
            QVERIFY(small.last().width() <= (size.width() + 1) / 2);
        }
        const auto expected = model->embedImages(whole)->future();
        const auto found = model->embedImages(small)->future();
        QTRY_VERIFY_WITH_TIMEOUT(expected.isFinished() && found.isFinished(), 60'000);
        QVERIFY(expected.result() && found.result());
        const float least = leastCosine(*found.result(), expected.result()->values);
        qInfo("least cosine %.6f", static_cast<double>(least));
        QVERIFY(least >= 0.999F);
    }

    void fromTheHubCacheWithWeightsElsewhere()
    {
        const HubTree tree;
        const QString repository = QStringLiteral("acme/tiny");
        const QString weightsCommit(40, u'a'), mainCommit(40, u'b');
        tree.link(repository, weightsCommit, tiny + QStringLiteral("/model.safetensors"));
        for (const char *file : {"config.json", "preprocessor_config.json", "vocab.json", "merges.txt"})
            tree.link(repository, mainCommit, tiny + u'/' + QLatin1String(file));
        RegistryOptions options;
        options.hub = tree.cache();
        const auto catalogue =
            Catalogue::fromJson(R"({"models": [{"key": "acme/tiny", "kind": "image-embedding",
            "family": "clip", "sources": [{"repository": "acme/tiny", "revision": "main", "files": [
            {"path": "config.json"}, {"path": "preprocessor_config.json"}, {"path": "model.safetensors"},
            {"path": "vocab.json", "optional": true}, {"path": "merges.txt", "optional": true}]}]}]})",
                {});
        options.catalogue = *catalogue;
        ModelRegistry registry(std::move(options));
        auto *model = registry.get<ImageEmbeddingModel>("acme/tiny");
        const auto texts = model->embedTexts(goldenInputs("texts"))->future();
        QTRY_VERIFY_WITH_TIMEOUT(texts.isFinished(), 60'000);
        QVERIFY2(texts.result(), qPrintable(texts.result() ? QString() : texts.result().error().message));
        QVERIFY(leastCosine(*texts.result(), goldenRows("text_embeds_normalised")) >= 0.999F);
        QCOMPARE(model->prepare().result()->revision, weightsCommit);
    }

    void modelWithoutVocabularyEmbedsPictures()
    {
        const HubTree tree;
        for (const char *file : {"config.json", "preprocessor_config.json", "model.safetensors"})
            tree.link(QStringLiteral("a/b"), QString(40, u'a'), tiny + u'/' + QLatin1String(file));
        ModelRegistry registry(RegistryOptions{});
        auto *model =
            registry.get<ImageEmbeddingModel>(tree.snapshot(QStringLiteral("a/b"), QString(40, u'a')));
        const auto images = model->embedImages({redImage(1)})->future();
        const auto texts = model->embedTexts({"word"})->future();
        QTRY_VERIFY_WITH_TIMEOUT(images.isFinished() && texts.isFinished(), 60'000);
        QVERIFY(images.result());
        QCOMPARE(texts.result().error().kind, Error::Kind::NotFound);
        QVERIFY2(texts.result().error().message.contains(QStringLiteral("vocab.json")),
            qPrintable(texts.result().error().message));
    }

    void damagedFolderIsNamedAndMendable()
    {
        const HubTree tree;
        const QString repository = QStringLiteral("a/b"), commit(40, u'a');
        const QString weights = tree.add(repository, commit, QStringLiteral("model.safetensors"), 5000);
        for (const char *file : {"config.json", "preprocessor_config.json", "vocab.json", "merges.txt"})
            tree.link(repository, commit, tiny + u'/' + QLatin1String(file));
        ModelRegistry registry(RegistryOptions{});
        auto *model = registry.get<ImageEmbeddingModel>(tree.snapshot(repository, commit));
        const auto broken = model->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(broken.isFinished(), 60'000);
        QCOMPARE(broken.result().error().kind, Error::Kind::Corrupt);
        QVERIFY2(broken.result().error().message.contains(QStringLiteral("model.safetensors")),
            qPrintable(broken.result().error().message));
        QCOMPARE(model->state(), Model::State::Failed);

        QVERIFY(QFile::remove(weights));
        tree.link(repository, commit, tiny + QStringLiteral("/model.safetensors"));
        const auto mended = model->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(mended.isFinished(), 60'000);
        QVERIFY(mended.result());
        QCOMPARE(mended.result()->dimension, 32);
    }

    void missingModelSaysWhatToDo()
    {
        const HubTree tree;
        RegistryOptions options;
        options.hub = tree.cache();
        ModelRegistry registry(std::move(options));
        const auto job = registry.get<ImageEmbeddingModel>(base32)->embedTexts({"word"})->future();
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.result().error().kind, Error::Kind::NotFound);
        QVERIFY(job.result().error().message.contains(QStringLiteral("pictor models download")));
    }

    void deviceThatIsNotThere()
    {
        RegistryOptions options;
        options.load.device = {inference::Device::Kind::Cuda, 99};
        ModelRegistry registry(std::move(options));
        const auto info = registry.get<ImageEmbeddingModel>(tiny)->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(info.isFinished(), 60'000);
        QCOMPARE(info.result().error().kind, Error::Kind::Unsupported);
        QVERIFY(info.result().error().message.contains(QStringLiteral("cuda:99")));
    }

    void cancelEndsARunWithinABlock()
    {
        ModelRegistry registry(RegistryOptions{});
        auto *model = registry.get<ImageEmbeddingModel>(tiny);
        QTRY_VERIFY_WITH_TIMEOUT(model->prepare().isFinished(), 60'000);
        auto *job = model->embedImages(QList<QImage>(100'000, redImage(1, 224)));
        const Ends ends(job);
        QTRY_COMPARE(job->state(), Job::State::Running);
        job->cancel();
        QTRY_COMPARE(ends.log(), QStringList({"cancelled"}));
    }
};

QTEST_GUILESS_MAIN(ClipModelTest)
#include "tst_clipmodel.moc"
