// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/tiling.h"

#include <QTest>

using namespace pictor::inference;

namespace {

constexpr std::int64_t reduction = 4;

/// A decoder that knows nothing of its surroundings: each latent pixel becomes a square of its colour.
at::Tensor squares(const at::Tensor &latents)
{
    return at::upsample_nearest2d(
        latents.narrow(1, 0, 3), {latents.size(2) * reduction, latents.size(3) * reduction});
}

} // namespace

/// Tiles make up the picture without seams.
class TilingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheWhole_data();
    void equalsTheWhole();
    void tilesStaySmall();
    void neighboursFadeIntoEachOther();
};

void TilingTest::equalsTheWhole_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("one tile") << 8 << 8;
    QTest::newRow("wide") << 8 << 50;
    QTest::newRow("tall") << 41 << 7;
    QTest::newRow("both, not a multiple") << 37 << 29;
}

void TilingTest::equalsTheWhole()
{
    const QFETCH(int, height);
    const QFETCH(int, width);
    const at::Tensor latents = at::randn({1, 16, height, width});
    const at::Tensor tiled = codedInTiles(latents, TileScale::ofDecoding(reduction), {8, 3}, squares);
    QVERIFY(at::allclose(tiled, squares(latents), 1e-5, 1e-6));

    const auto averaged = [](const at::Tensor &x) { return at::avg_pool2d(x, {reduction, reduction}); };
    const at::Tensor picture = at::randn({1, 3, height * reduction, width * reduction});
    const at::Tensor encoded = codedInTiles(picture, TileScale::ofEncoding(reduction), {8, 3}, averaged);
    QVERIFY(at::allclose(encoded, averaged(picture), 1e-5, 1e-6));
}

void TilingTest::tilesStaySmall()
{
    std::int64_t largest = 0;
    const auto watched = [&](const at::Tensor &latents) {
        largest = std::max(largest, latents.size(2) * latents.size(3));
        return squares(latents);
    };
    static_cast<void>(
        codedInTiles(at::randn({1, 16, 60, 90}), TileScale::ofDecoding(reduction), {8, 3}, watched));
    QCOMPARE(largest, 64);
}

/// Tiles that disagree about brightness, as a decoder's norms make them, must not show an edge.
void TilingTest::neighboursFadeIntoEachOther()
{
    int tile = 0;
    const auto brighter = [&](const at::Tensor &latents) { return squares(latents) + 1.0 * tile++; };
    const at::Tensor picture =
        codedInTiles(at::zeros({1, 16, 8, 14}), TileScale::ofDecoding(reduction), {8, 2}, brighter);
    const at::Tensor steps = picture.select(1, 0).select(1, 5).diff(1, -1).abs();
    QVERIFY(picture.max().item<float>() == 1.0F);
    QVERIFY2(steps.max().item<double>() < 0.2, qPrintable(QString::number(steps.max().item<double>())));
}

QTEST_GUILESS_MAIN(TilingTest)
#include "tst_tiling.moc"
