// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/rightofway.h"

#include <QLibrary>
#include <QScopeGuard>
#include <QTest>

#include <cmath>
#include <future>
#include <optional>

using namespace pictor::inference;

/// The module as the registry sees it: loaded at run time, known by its header only.
class ModuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAnotherAbi();
    void tellsWhatItRunsOn();
    void embedsPicturesAndTexts();
    void errorsCrossTheBorder();

    void heedsARightOfWay();

private:
    QLibrary m_library{QStringLiteral(PICTOR_INFERENCE_MODULE)};
    BackendEntry m_entry = nullptr;
};

void ModuleTest::initTestCase()
{
    m_entry = reinterpret_cast<BackendEntry>(m_library.resolve(backendEntryName));
    QVERIFY2(m_entry, qPrintable(m_library.errorString()));
}

void ModuleTest::refusesAnotherAbi()
{
    QVERIFY(!m_entry(backendAbi + 1));
    QVERIFY(m_entry(backendAbi));
    QCOMPARE(m_entry(backendAbi), m_entry(backendAbi));
}

void ModuleTest::tellsWhatItRunsOn()
{
    const BackendInfo info = m_entry(backendAbi)->info();
    QVERIFY(!info.torchVersion.empty());
    QVERIFY(!info.blas.empty());
    QVERIFY(info.threads >= 1);
    QVERIFY(!info.devices.empty());
    QCOMPARE(info.devices.front().device, Device{});
    QVERIFY(!info.devices.front().name.empty());
    QVERIFY(info.devices.front().memoryBytes > 0);
}

void ModuleTest::embedsPicturesAndTexts()
{
    const auto engine =
        m_entry(backendAbi)->loadClip(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch32", {});
    QCOMPARE(engine->dimension(), 32);
    QCOMPARE(engine->input(), (InputGeometry{224, 224, 224, InputGeometry::Fit::CropCentre}));

    const std::vector<std::uint8_t> grey(224 * 224 * 3, 128);
    const ImageView view{grey.data(), 224, 224, std::ptrdiff_t{224} * 3};
    const std::vector<float> picture = engine->embedImages(std::span(&view, 1), {});
    QCOMPARE(picture.size(), std::size_t{32});

    const TokenIds empty(77, 0);
    QCOMPARE(engine->contextLength(), 77);
    const std::vector<float> text = engine->embedTexts(std::span(&empty, 1), {});
    QCOMPARE(text.size(), std::size_t{32});

    for (const auto &vector : {picture, text}) {
        float square = 0;
        for (const float value : vector)
            square += value * value;
        QVERIFY(std::abs(square - 1) < 1e-5F);
    }
}

void ModuleTest::errorsCrossTheBorder()
{
    try {
        m_entry(backendAbi)->loadClip("/nowhere", {});
        QFAIL("a folder that does not exist was loaded");
    } catch (const EngineError &error) {
        QCOMPARE(error.kind(), EngineError::Kind::NotFound);
        QVERIFY(std::string_view(error.what()).find("/nowhere") != std::string_view::npos);
    }
}

void ModuleTest::heedsARightOfWay()
{
    const auto heed = reinterpret_cast<HeedEntry>(m_library.resolve(heedEntryName));
    QVERIFY2(heed, qPrintable(m_library.errorString()));
    RightOfWay way;
    heed(&way);
    const auto heedNobody = qScopeGuard([heed] { heed(nullptr); });
    const auto generator =
        m_entry(backendAbi)->openGenerator({PICTOR_TEST_DATA "/reference/models/flux-schnell-tiny", {}}, {});
    PictureRequest request;
    for (const PromptReader &reader : generator->promptReaders())
        request.prompt.push_back(TokenIds(static_cast<std::size_t>(reader.length), 1));
    request.width = request.height = 4 * generator->sizeMultiple();
    request.steps = 1;

    std::optional<RightOfWay::Hold> hold(std::in_place, way);
    auto picture = std::async(std::launch::async, [&] { return generator->generate(request, {}, {}); });
    QTRY_COMPARE(way.waiting(), 1);
    hold.reset();
    QCOMPARE(picture.get().width, request.width);
}

QTEST_GUILESS_MAIN(ModuleTest)
#include "tst_module.moc"
