// SPDX-License-Identifier: GPL-3.0-or-later
// From words to pictures with the real inference module and the tiny reference models: nothing is faked here.
#include "generationtest.h"

#include "images/picture.h"
#include "inference/weights/checkpoint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace pictor;
using namespace pictor::test;
using inference::Checkpoint;
using inference::TensorView;

namespace {

const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");

QString folderOf(const QString &family)
{
    return reference + QStringLiteral("models/")
        + (family == u"flux" ? QStringLiteral("flux-schnell-tiny") : QStringLiteral("sd35-turbo-tiny"));
}

QJsonArray casesOf(const QString &family)
{
    QFile file(reference + QStringLiteral("MANIFEST.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference's MANIFEST.json cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object().value(family)[QLatin1String("cases")].toArray();
}

GenerationRequest requestOf(const QJsonObject &recorded)
{
    GenerationRequest request;
    request.prompt = recorded[QLatin1String("prompt")].toString();
    request.negativePrompt = recorded[QLatin1String("negative_prompt")].toString();
    request.size = {recorded[QLatin1String("width")].toInt(), recorded[QLatin1String("height")].toInt()};
    request.steps = recorded[QLatin1String("num_inference_steps")].toInt();
    request.seed = static_cast<quint64>(recorded[QLatin1String("seed")].toInteger());
    request.guidance = recorded[QLatin1String("guidance_scale")].toDouble();
    if (recorded.contains(QStringLiteral("image"))) {
        request.startImage = images::decode(reference + recorded[QLatin1String("image")].toString()).value();
        request.strength = recorded[QLatin1String("strength")].toDouble();
    }
    return request;
}

/// The largest difference of a sample from the decoder's output that diffusers recorded, in 8-bit levels.
int difference(const QImage &image, const TensorView &decoded)
{
    const auto *values = reinterpret_cast<const float *>(decoded.bytes().data());
    int most = 0;
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double sample = std::clamp(*values++ / 2.0 + 0.5, 0.0, 1.0) * 255;
                const int expected = static_cast<int>(std::nearbyint(sample));
                most = std::max(most, std::abs(image.constScanLine(y)[3 * x + channel] - expected));
            }
        }
    }
    return most;
}

/// A registry whose FLUX is the tiny one, so that single files find their other parts there.
RegistryOptions tinyOptions()
{
    RegistryOptions options;
    options.load.precision = inference::Precision::F32;
    const QByteArray user = QByteArray(R"({"models": [
        {"key": "black-forest-labs/FLUX.1-schnell", "kind": "text-to-image", "family": "flux",
            "folder": "FLUX", "generation": {"width": 64, "height": 64}},
        {"key": "stabilityai/stable-diffusion-3.5-large-turbo", "kind": "text-to-image", "family": "sd3",
            "folder": "SD3", "generation": {"width": 64, "height": 64, "supportsGuidance": true}}]})")
                                .replace("FLUX\"", folderOf(QStringLiteral("flux")).toUtf8() + '"')
                                .replace("SD3\"", folderOf(QStringLiteral("sd3")).toUtf8() + '"');
    options.catalogue = options.catalogue.mergedWith(Catalogue::fromJson(user, {}).value());
    return options;
}

} // namespace

class TinyPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_registry = std::make_unique<ModelRegistry>(tinyOptions()); }
    void cleanupTestCase() { m_registry.reset(); }

    void equalsDiffusers_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QJsonObject>("recorded");
        for (const char *family : {"flux", "sd3"}) {
            for (const QJsonValue recorded : casesOf(QLatin1String(family))) {
                // The second picture of a batch goes on with the first one's random numbers.
                if (recorded[QLatin1String("num_images_per_prompt")].toInt() == 1)
                    QTest::addRow("%s %s", family, qPrintable(recorded[QLatin1String("name")].toString()))
                        << QString::fromLatin1(family) << recorded.toObject();
            }
        }
    }

    void equalsDiffusers()
    {
        QFETCH(QString, family);
        QFETCH(QJsonObject, recorded);
        auto *model = m_registry->get<TextToImageModel>(folderOf(family));
        const auto future = model->generate(requestOf(recorded))->future();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
        const auto goldens =
            Checkpoint::open((reference + recorded[QLatin1String("tensors")].toString()).toStdString());
        const QImage image = future.result()->constFirst().image;
        QVERIFY(difference(image, goldens->tensor("image")) <= 1);
    }

    void singleFilesMakeTheSamePicture_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("family");
        QTest::newRow("FLUX") << "single_file/flux1-schnell.safetensors"
                              << "flux";
        QTest::newRow("SD3") << "single_file/sd3.5_large_turbo.safetensors"
                             << "sd3";
    }

    void singleFilesMakeTheSamePicture()
    {
        QFETCH(QString, file);
        QFETCH(QString, family);
        const QJsonObject recorded = casesOf(family).at(0).toObject();
        const auto future =
            m_registry->get<TextToImageModel>(reference + file)->generate(requestOf(recorded))->future();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
        const auto goldens =
            Checkpoint::open((reference + recorded[QLatin1String("tensors")].toString()).toStdString());
        QVERIFY(difference(future.result()->constFirst().image, goldens->tensor("image")) <= 1);
    }

    void settingsMakeThePictureAgain()
    {
        auto *model = m_registry->get<TextToImageModel>(folderOf(QStringLiteral("flux")));
        GenerationRequest request;
        request.prompt = QStringLiteral("a lighthouse");
        request.size = {64, 48};
        request.count = 2;
        const auto future = model->generate(request)->future();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        const GeneratedPicture second = future.result()->constLast();
        request.count = 1;
        request.seed = second.settings.seed;
        const auto again = model->generate(request)->future();
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 60'000);
        QCOMPARE(again.result()->constFirst().image, second.image);
        QVERIFY(again.result()->constFirst().settings == second.settings);
        QCOMPARE(second.settings.computedBy, QStringLiteral("cpu f32"));
    }

    void tellsEveryStepAndBlock()
    {
        auto *model = m_registry->get<TextToImageModel>(folderOf(QStringLiteral("sd3")));
        GenerationRequest request = smallRequest();
        request.size = {64, 64};
        auto *job = model->generate(request);
        const Story story(job);
        QTRY_COMPARE_WITH_TIMEOUT(story.ends(), QStringList({"finished"}), 60'000);
        QCOMPARE(story.log().filter("step ").size(), 2);
        QCOMPARE(story.log().filter("preview 8x8").size(), 2);
        QVERIFY(story.log().filter("0: ").size() > 2); // blocks
        QVERIFY(story.log().contains("0: 1"));
    }

    void planComesFromTheHeaders()
    {
        auto *model = m_registry->get<TextToImageModel>(folderOf(QStringLiteral("flux")));
        const auto small = model->plan(requestOf(casesOf(QStringLiteral("flux")).at(0).toObject()));
        GenerationRequest request;
        request.size = {1024, 1024};
        const auto large = model->plan(request);
        QTRY_VERIFY(small.isFinished() && large.isFinished());
        QVERIFY(small.result() && large.result());
        QVERIFY(small.result()->fits());
        QVERIFY(small.result()->transformerBytes > 0);
        QVERIFY(large.result()->peakBytes > small.result()->peakBytes);
    }

private:
    std::unique_ptr<ModelRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TinyPicturesTest)
#include "tst_tinypictures.moc"
