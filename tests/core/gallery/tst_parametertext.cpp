// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/parametertext.h"

#include <QTest>

using namespace pictor;
using namespace pictor::gallery;

/// Texts as the programs of the field write them.
class ParameterTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void holdsNoSettings_data();
    void holdsNoSettings();
    void ownTextIsReadBack_data();
    void ownTextIsReadBack();
    void isWritten_data();
    void isWritten();
};

void ParameterTextTest::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GenerationSettings>("expected");
    const auto row = [](const char *name, const char *text, const GenerationSettings &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    GenerationSettings full;
    full.prompt = QStringLiteral("a cat, (fluffy:1.2)");
    full.negativePrompt = QStringLiteral("dog, blurry");
    full.modelName = QStringLiteral("v1-5-pruned-emaonly");
    full.size = {512, 768};
    full.steps = 20;
    full.seed = 965'400'086;
    full.guidance = 7;
    row("AUTOMATIC1111",
        "a cat, (fluffy:1.2)\nNegative prompt: dog, blurry\nSteps: 20, Sampler: DPM++ 2M, Schedule type: "
        "Karras, "
        "CFG scale: 7, Seed: 965400086, Size: 512x768, Model hash: 6ce0161689, Model: v1-5-pruned-emaonly, "
        "Version: v1.10.1",
        full);
    row("Windows line ends",
        "a cat, (fluffy:1.2)\r\nNegative prompt: dog, blurry\r\nSteps: 20, Sampler: Euler a, CFG scale: 7.0, "
        "Seed: 965400086, Size: 512x768, Model: v1-5-pruned-emaonly\r\n",
        full);
    GenerationSettings lines = full;
    lines.prompt = QStringLiteral("a cat,\n\n  on a mat\nBREAK\nfluffy");
    lines.negativePrompt = QStringLiteral("dog,\nblurry");
    row("several lines",
        "a cat,\n\n  on a mat\nBREAK\nfluffy\nNegative prompt: dog,\nblurry\nSteps: 20, Sampler: Euler a, "
        "CFG scale: 7, "
        "Seed: 965400086, Size: 512x768, Model: v1-5-pruned-emaonly",
        lines);
    GenerationSettings positive = full;
    positive.negativePrompt.clear();
    row("no negative prompt",
        "a cat, (fluffy:1.2)\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: v1-5-pruned-emaonly",
        positive);
    GenerationSettings empty = positive;
    empty.prompt.clear();
    row("no prompt",
        "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, Model: "
        "v1-5-pruned-emaonly",
        empty);
    empty.negativePrompt = QStringLiteral("dog, blurry");
    row("only a negative prompt",
        "Negative prompt: dog, blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: "
        "512x768, "
        "Model: v1-5-pruned-emaonly",
        empty);
    GenerationSettings steps = positive;
    steps.prompt = QStringLiteral(
        "Steps: to heaven, Seed: of life, Size: large\nSteps: 3, Sampler: none, Seed: 1, CFG scale: 2");
    row("prompt that says Steps:",
        "Steps: to heaven, Seed: of life, Size: large\nSteps: 3, Sampler: none, Seed: 1, CFG scale: 2\n"
        "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, Model: "
        "v1-5-pruned-emaonly",
        steps);
    row("lines after the settings",
        "a cat, (fluffy:1.2)\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: v1-5-pruned-emaonly\nTemplate: a {cat|dog}, fluffy\nNegative Template: no",
        positive);
    row("quoted values with commas",
        "a cat, (fluffy:1.2)\nSteps: 20, Sampler: Euler a, Lora hashes: \"a: 1, Seed: 2, Size: 1x1\", "
        "Extra: \"x, \\\"Steps: 9, Model: z\\\", y\", CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: \"v1-5-pruned-emaonly\"",
        positive);
    GenerationSettings comma = positive;
    comma.modelName = QStringLiteral("my, \"own\": model");
    row("quoted model",
        "a cat, (fluffy:1.2)\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: \"my, \\\"own\\\": model\"",
        comma);
    row("second pass",
        "a cat, (fluffy:1.2)\nNegative prompt: dog, blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: "
        "965400086, "
        "Size: 512x768, Model hash: 6ce0161689, Model: v1-5-pruned-emaonly, Denoising strength: 0.45, Hires "
        "upscale: 2, "
        "Hires steps: 10, Hires upscaler: Latent, Hires prompt: \"a cat, huge\\nNegative prompt: none\", "
        "Version: v1.9.4",
        full);
    row("ADetailer",
        "a cat, (fluffy:1.2)\nNegative prompt: dog, blurry\nSteps: 20, Sampler: DPM++ SDE Karras, CFG scale: "
        "7, "
        "Seed: 965400086, Size: 512x768, Model: v1-5-pruned-emaonly, ADetailer model: face_yolov8n.pt, "
        "ADetailer prompt: \"a face, Steps: 5, Model: other\", ADetailer confidence: 0.3, ADetailer "
        "denoising strength: 0.4, "
        "ADetailer inpaint only masked: True, ADetailer version: 24.5.1, Version: v1.9.3",
        full);
    GenerationSettings changed = positive;
    changed.strength = 0.35;
    row("image to image",
        "a cat, (fluffy:1.2)\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: v1-5-pruned-emaonly, Denoising strength: 0.35, Mask blur: 4",
        changed);
    GenerationSettings flux;
    flux.prompt = QStringLiteral("a cat");
    flux.modelName = QStringLiteral("flux1-schnell");
    flux.size = {1024, 1024};
    flux.steps = 4;
    flux.seed = 18'446'744'073'709'551'615ULL;
    row("Forge with FLUX",
        "a cat\nSteps: 4, Sampler: Euler, Schedule type: Simple, CFG scale: 1, Distilled CFG Scale: 3.5, "
        "Seed: 18446744073709551615, Size: 1024x1024, Model hash: 1234567890, Model: flux1-schnell, Version: "
        "f2.0.1v1.10.1, "
        "Module 1: ae, Module 2: clip_l, Module 3: t5xxl_fp16",
        flux);
    GenerationSettings broken;
    broken.prompt = QStringLiteral("a cat");
    row("nonsense values",
        "a cat\nSteps: many, Sampler: , CFG scale: seven, Seed: -1, Size: 512, Model: , Denoising strength: "
        "x",
        broken);
    row("negative numbers",
        "a cat\nSteps: -5, Sampler: x, CFG scale: 0, Seed: 99999999999999999999, Size: -1x5", broken);
    GenerationSettings unclosed = broken;
    unclosed.steps = 3;
    unclosed.seed = 4;
    row("open quote", "a cat\nSteps: 3, Seed: 4, Lora: \"never closed, Sampler: Euler", unclosed);
    GenerationSettings unicode = positive;
    unicode.prompt = QStringLiteral("红色的日落, 夕焼け");
    row("Chinese",
        "红色的日落, 夕焼け\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model: v1-5-pruned-emaonly",
        unicode);
}

void ParameterTextTest::isRead()
{
    QFETCH(QString, text);
    QFETCH(GenerationSettings, expected);
    const auto settings = settingsFromParameterText(text);
    QVERIFY(settings);
    QCOMPARE(settings->prompt, expected.prompt);
    QCOMPARE(settings->negativePrompt, expected.negativePrompt);
    QCOMPARE(settings->modelName, expected.modelName);
    QCOMPARE(settings->size, expected.size);
    QCOMPARE(settings->steps, expected.steps);
    QCOMPARE(settings->seed, expected.seed);
    QCOMPARE(settings->strength, expected.strength);
    QVERIFY(*settings == expected);
}

void ParameterTextTest::holdsNoSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a caption") << QStringLiteral("Holidays: in Rome, 2019");
    QTest::newRow("lines") << QStringLiteral("a\nb\nc");
    QTest::newRow("JSON") << QStringLiteral("{\"prompt\": \"a\"}");
    QTest::newRow("spaces") << QString(1000, u' ');
}

void ParameterTextTest::holdsNoSettings()
{
    QFETCH(QString, text);
    QVERIFY(!settingsFromParameterText(text));
}

void ParameterTextTest::ownTextIsReadBack_data()
{
    QTest::addColumn<double>("guidance");
    QTest::addColumn<QString>("modelName");
    QTest::newRow("without guidance") << 0.0 << QStringLiteral("FLUX.1-schnell");
    QTest::newRow("with guidance") << 4.5 << QStringLiteral("Stable Diffusion 3.5 Large Turbo");
    QTest::newRow("name with commas") << 1.5 << QStringLiteral("a, \"b\": c\nd");
}

void ParameterTextTest::ownTextIsReadBack()
{
    QFETCH(double, guidance);
    QFETCH(QString, modelName);
    GenerationSettings settings;
    settings.modelName = modelName;
    settings.prompt = QStringLiteral("a cat,\non a mat");
    settings.negativePrompt = QStringLiteral("dog\nblurry");
    settings.size = {1024, 768};
    settings.steps = 4;
    settings.seed = 1ULL << 63;
    settings.guidance = guidance;
    settings.version = QStringLiteral("0.1.0");
    const auto read = settingsFromParameterText(toParameterText(settings));
    QVERIFY(read);
    QVERIFY(*read == settings);
}

void ParameterTextTest::isWritten_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("negativePrompt");
    QTest::addColumn<QString>("begin");
    QTest::newRow("both") << QStringLiteral("a\nb") << QStringLiteral("c\nd")
                          << QStringLiteral("a\nb\nNegative prompt: c\nd\n");
    QTest::newRow("prompt") << QStringLiteral("a") << QString() << QStringLiteral("a\n");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("negative prompt") << QString() << QStringLiteral("c")
                                     << QStringLiteral("Negative prompt: c\n");
}

void ParameterTextTest::isWritten()
{
    QFETCH(QString, prompt);
    QFETCH(QString, negativePrompt);
    QFETCH(QString, begin);
    GenerationSettings settings;
    settings.prompt = prompt;
    settings.negativePrompt = negativePrompt;
    settings.size = {64, 32};
    settings.steps = 2;
    settings.seed = 3;
    settings.version = QStringLiteral("1.2");
    QCOMPARE(toParameterText(settings),
        begin
            + QStringLiteral(
                "Steps: 2, Sampler: Euler, CFG scale: 1, Seed: 3, Size: 64x32, Version: Pictor 1.2"));
}

QTEST_GUILESS_MAIN(ParameterTextTest)
#include "tst_parametertext.moc"
