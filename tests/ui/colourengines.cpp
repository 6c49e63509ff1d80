// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourengines.h"

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <numeric>

namespace pictor::ui::test {

using inference::ImageView;
using inference::InputGeometry;
using inference::TokenIds;

namespace {

constexpr int dimension = ColourEngines::side * ColourEngines::side * 3;

void normalise(std::vector<float>::iterator first, std::vector<float>::iterator last)
{
    const float length = std::sqrt(std::inner_product(first, last, first, 0.0f));
    std::transform(first, last, first, [length](float value) { return length > 0 ? value / length : value; });
}

class ColourEngine final : public inference::ImageEmbedder, public inference::TextEmbedder {
public:
    explicit ColourEngine(std::shared_ptr<const ColourEngines> owner)
        : m_owner(std::move(owner))
    {
    }

    int dimension() const override { return test::dimension; }
    InputGeometry input() const override
    {
        return {ColourEngines::side, ColourEngines::side, 0, InputGeometry::Fit::Stretch};
    }
    int batchSize() const override { return 4; }
    int contextLength() const override { return 3; }

    std::vector<float> embedImages(std::span<const ImageView> images, std::stop_token stop) override
    {
        work(stop);
        std::vector<float> rows;
        for (const ImageView &image : images) {
            for (int y = 0; y < image.height; ++y) {
                const std::uint8_t *line = image.pixels + y * image.stride;
                for (int i = 0; i < image.width * 3; ++i)
                    rows.push_back(static_cast<float>(line[i]) - 127.5f);
            }
            normalise(rows.end() - test::dimension, rows.end());
        }
        return rows;
    }

    /// The three ids are a colour's red, green and blue.
    std::vector<float> embedTexts(std::span<const TokenIds> texts, std::stop_token) override
    {
        std::vector<float> rows;
        for (const TokenIds &colour : texts) {
            for (std::size_t i = 0; i < test::dimension; ++i)
                rows.push_back(static_cast<float>(colour[i % 3]) - 127.5f);
            normalise(rows.end() - test::dimension, rows.end());
        }
        return rows;
    }

private:
    void work(const std::stop_token &stop) const
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(
            lock, stop, std::chrono::milliseconds(m_owner->millisecondsPerBatch), [] { return false; });
    }

    std::shared_ptr<const ColourEngines> m_owner;
};

Result<TokenIds> colourOf(const QString &word)
{
    return TokenIds{word == QLatin1String("red") ? 255 : 0, word == QLatin1String("green") ? 255 : 0,
        word == QLatin1String("blue") ? 255 : 0};
}

} // namespace

EngineFactory ColourEngines::factory()
{
    return {[](const CatalogueEntry &entry) -> Result<LocatedModel> {
                return LocatedModel{.family = entry.family, .revision = QStringLiteral("colours")};
            },
        [self = shared_from_this()](const CatalogueEntry &entry, const LocatedModel &,
            const std::stop_token &) { return self->load(entry); }};
}

Result<LoadedEngine> ColourEngines::load(const CatalogueEntry &entry)
{
    ++loads;
    if (loadFails)
        return failure(Error::Kind::Corrupt, QStringLiteral("The weights are torn. Get them again."));
    auto engine = std::make_unique<ColourEngine>(shared_from_this());
    LoadedEngine loaded;
    if (entry.understandsText) {
        loaded.texts = engine.get();
        loaded.tokenize = colourOf;
    }
    loaded.images = std::move(engine);
    return loaded;
}

} // namespace pictor::ui::test
