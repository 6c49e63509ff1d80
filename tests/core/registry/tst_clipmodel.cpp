// SPDX-License-Identifier: GPL-3.0-or-later
// The registry with the real inference module and the tiny reference model: nothing is faked here.
#include "registry/inferencemodule.h"

#include "embeddingtest.h"
#include "hubtree.h"
#include "images/fit.h"
#include "images/picture.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace pictor;
using namespace pictor::test;

namespace {

const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");
const QString tiny = reference + QStringLiteral("models/clip-tiny-patch32");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList goldenInputs(const char *kind)
{
    const auto goldens = QJsonDocument::fromJson(contentOf(reference + QStringLiteral("goldens/clip.json")));
    return goldens[QLatin1String("clip-tiny-patch32")][QLatin1String(kind)].toVariant().toStringList();
}

/// Rows of an f32 tensor of the golden embeddings.
std::vector<float> goldenRows(const char *tensor)
{
    const QByteArray file =
        contentOf(reference + QStringLiteral("goldens/clip-tiny-patch32/embeddings.safetensors"));
    const auto header = qFromLittleEndian<qint64>(file.constData());
    const auto tensors = QJsonDocument::fromJson(file.mid(8, header));
    const auto span = tensors[QLatin1String(tensor)][QLatin1String("data_offsets")];
    std::vector<float> rows(
        static_cast<std::size_t>(span[1].toInteger() - span[0].toInteger()) / sizeof(float));
    std::memcpy(
        rows.data(), file.constData() + 8 + header + span[0].toInteger(), rows.size() * sizeof(float));
    return rows;
}

/// Of rows of unit length.
float leastCosine(const Embeddings &rows, const std::vector<float> &golden)
{
    float least = 1;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        float sum = 0;
        for (qsizetype j = 0; j < rows.dimension; ++j)
            sum += rows.row(i)[static_cast<std::size_t>(j)]
                * golden[static_cast<std::size_t>(i * rows.dimension + j)];
        least = std::min(least, sum);
    }
    return least;
}

QList<QImage> pictures()
{
    QList<QImage> images;
    for (const QString &name : goldenInputs("images"))
        images.append(images::decode(reference + QStringLiteral("images/") + name).value_or(QImage()));
    return images;
}

} // namespace

class ClipModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moduleIsLoadedOnce()
    {
        const auto backend = loadInferenceModule(inference::Device::Kind::Cpu);
        QVERIFY2(backend, qPrintable(backend ? QString() : backend.error().detail));
        QCOMPARE(loadInferenceModule(inference::Device::Kind::Cpu).value(), *backend);
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
        QVERIFY(job.result().error().message.contains(QStringLiteral("hf download")));
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
