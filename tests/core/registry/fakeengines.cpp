// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengines.h"

#include "registry/job.h"

#include <QImage>
#include <QThread>

namespace pictor::test {

using inference::EngineError;

class FakeEngines::Engine : public inference::ImageEmbedder, public inference::TextEmbedder {
public:
    explicit Engine(std::shared_ptr<FakeEngines> owner)
        : m_owner(std::move(owner))
    {
        ++m_owner->alive;
    }
    ~Engine() override { --m_owner->alive; }

    int dimension() const override { return 3; }
    inference::InputGeometry input() const override { return {side, side, side}; }
    int batchSize() const override { return 2; }
    int contextLength() const override { return 2; }

    std::vector<float> embedImages(
        std::span<const inference::ImageView> images, std::stop_token stop) override
    {
        std::vector<float> rows;
        for (const inference::ImageView &image : images) {
            m_owner->saw(image.pixels[0]);
            rows.insert(rows.end(), image.pixels, image.pixels + 3);
        }
        pass(stop);
        return rows;
    }

    std::vector<float> embedTexts(std::span<const inference::TokenIds> texts, std::stop_token stop) override
    {
        std::vector<float> rows;
        for (const inference::TokenIds &ids : texts)
            rows.insert(rows.end(), {static_cast<float>(ids.front()), 0, 0});
        pass(stop);
        return rows;
    }

private:
    void pass(const std::stop_token &stop)
    {
        ++m_owner->runs;
        if (!m_owner->runGate.pass(stop))
            throw EngineError(EngineError::Kind::Cancelled, "stopped at the gate");
        if (m_owner->throwOnRun)
            throw EngineError(EngineError::Kind::Corrupt, "weights.safetensors: tensor q_proj is torn");
    }

    std::shared_ptr<FakeEngines> m_owner;
};

Result<LocatedModel> FakeEngines::locate(const CatalogueEntry &entry)
{
    ++locates;
    locateGate.pass();
    if (const auto error = get(m_locateError))
        return tl::unexpected(*error);
    return LocatedModel{.family = entry.family.isEmpty() ? get(m_family) : entry.family,
        .revision = QStringLiteral("r1"),
        .memoryBytes = get(m_memory)[entry.key],
        .deviceBytes = deviceBytes,
        .precision = precision};
}

Result<LoadedEngine> FakeEngines::load(const std::stop_token &stop)
{
    ++loads;
    if (!loadGate.pass(stop))
        return tl::unexpected(cancelledError());
    if (const auto error = get(m_loadError))
        return tl::unexpected(*error);
    auto engine = std::make_unique<Engine>(shared_from_this());
    LoadedEngine loaded;
    loaded.texts = knowsWords ? engine.get() : nullptr;
    loaded.tokenize = [](const QString &text) -> Result<inference::TokenIds> { return {{text.size(), 0}}; };
    loaded.description = QStringLiteral("fake");
    loaded.memoryBytes = loadedBytes;
    loaded.images = std::move(engine);
    return loaded;
}

void FakeEngines::saw(int red)
{
    const QMutexLocker lock(&m_mutex);
    m_order.push_back(red);
    m_threads.insert(QThread::currentThreadId());
    niceness = currentNiceness();
}

QImage redImage(int red, int side)
{
    QImage image(side, side, QImage::Format_RGB888);
    image.fill(QColor(red, 7, 9));
    return image;
}

} // namespace pictor::test
