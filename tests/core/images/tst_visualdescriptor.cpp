// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/fit.h"
#include "images/picture.h"
#include "images/visualdescriptor.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace pictor;
using images::VisualDescriptor;

namespace {

using Vector = std::vector<float>;
using Alteration = std::function<QImage(const QImage &)>;

float cosine(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

/// `image` without these shares of its sides.
QImage cropped(const QImage &image, double left, double top, double right, double bottom)
{
    const int x = static_cast<int>(left * image.width());
    const int y = static_cast<int>(top * image.height());
    const int width = std::max(1, image.width() - x - static_cast<int>(right * image.width()));
    const int height = std::max(1, image.height() - y - static_cast<int>(bottom * image.height()));
    return image.copy(x, y, width, height);
}

QImage recompressed(const QImage &image, int quality)
{
    QBuffer buffer;
    image.save(&buffer, "JPEG", quality);
    return images::decode(buffer.data(), QStringLiteral("recompressed")).value();
}

QImage recoloured(const QImage &image, int hueTurn, double saturation, double brightness)
{
    QImage result = image;
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            QColor colour = result.pixelColor(x, y);
            const int hue = colour.hue() < 0 ? colour.hue() : (colour.hue() + hueTurn) % 360;
            colour.setHsv(hue, std::min(255, qRound(colour.saturation() * saturation)),
                std::min(255, qRound(colour.value() * brightness)));
            result.setPixelColor(x, y, colour);
        }
    }
    return result;
}

/// A made-up picture: soft colours, discs and lines.
QImage distractor(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto colour = [&] { return QColor::fromRgb(random.generate()); };
    const QSize size(random.bounded(150, 340), random.bounded(120, 340));
    QImage coarse(random.bounded(3, 6), random.bounded(3, 6), QImage::Format_RGB32);
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            coarse.setPixelColor(x, y, colour());
    }
    QImage image = coarse.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    for (int i = random.bounded(6, 16); i > 0; --i) {
        painter.setBrush(colour());
        const int radius = random.bounded(3, 50);
        painter.drawEllipse(
            QPoint(random.bounded(size.width()), random.bounded(size.height())), radius, radius);
    }
    for (int i = random.bounded(5, 14); i > 0; --i) {
        painter.setPen(QPen(colour(), random.bounded(1, 8)));
        painter.drawLine(random.bounded(size.width()), random.bounded(size.height()),
            random.bounded(size.width()), random.bounded(size.height()));
    }
    painter.end();
    return image.convertToFormat(QImage::Format_RGB888);
}

} // namespace

Q_DECLARE_METATYPE(Alteration)

class VisualDescriptorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void alteredPictureFindsItsOriginal_data();
    void alteredPictureFindsItsOriginal();
    void nineteenOfTwentyCasesOverall();
    void unrelatedPicturesAreFarApart();
    void degeneratePicturesHaveDirections();
    void vectorsHaveUnitLength();
    void mirrorImagesAreTheSame();
    void stopsWhenAsked();

private:
    Vector describe(const QImage &image);

    VisualDescriptor m_descriptor;
    QList<QImage> m_originals; ///< the reference pictures
    std::vector<Vector> m_known; ///< of the originals, then of the distractors
    int m_found = 0;
    int m_cases = 0;
};

Vector VisualDescriptorTest::describe(const QImage &image)
{
    const QImage fitted = images::fit(image, m_descriptor.input());
    const inference::ImageView view = images::viewOf(fitted);
    return m_descriptor.embedImages({&view, 1}, {});
}

void VisualDescriptorTest::initTestCase()
{
    const QDir folder(QStringLiteral(PICTOR_TEST_DATA "/reference/images"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix() != QLatin1String("json"))
            m_originals.append(images::decode(file.filePath()).value());
    }
    QCOMPARE(m_originals.size(), 21);
    for (const QImage &original : m_originals)
        m_known.push_back(describe(original));
    for (quint32 seed = 0; seed < 300; ++seed)
        m_known.push_back(describe(distractor(seed)));
}

void VisualDescriptorTest::alteredPictureFindsItsOriginal_data()
{
    QTest::addColumn<Alteration>("alter");
    const auto row = [](const char *name, Alteration alter) { QTest::newRow(name) << std::move(alter); };
    row("a tenth off the left", [](const QImage &i) { return cropped(i, 0.1, 0, 0, 0); });
    row("a quarter off the top", [](const QImage &i) { return cropped(i, 0, 0.25, 0, 0); });
    row("a quarter off right and bottom", [](const QImage &i) { return cropped(i, 0, 0, 0.25, 0.25); });
    row("a tenth off each side", [](const QImage &i) { return cropped(i, 0.1, 0.1, 0.1, 0.1); });
    row("centre 70 %", [](const QImage &i) { return cropped(i, 0.15, 0.15, 0.15, 0.15); });
    row("uneven crop", [](const QImage &i) { return cropped(i, 0.25, 0.1, 0.05, 0.2); });
    row("flipped", [](const QImage &i) { return i.mirrored(true, false); });
    row("upside down", [](const QImage &i) { return i.mirrored(false, true); });
    row("flipped and cropped",
        [](const QImage &i) { return cropped(i.mirrored(true, false), 0.1, 0.1, 0.1, 0.1); });
    row("JPEG quality 30", [](const QImage &i) { return recompressed(i, 30); });
    row("JPEG quality 10", [](const QImage &i) { return recompressed(i, 10); });
    row("half size", [](const QImage &i) {
        return images::resizeBicubic(i, QSize(std::max(1, i.width() / 2), std::max(1, i.height() / 2)));
    });
    row("hue turned by 60", [](const QImage &i) { return recoloured(i, 60, 1, 1); });
    row("hue turned by 180", [](const QImage &i) { return recoloured(i, 180, 1, 1); });
    row("paler", [](const QImage &i) { return recoloured(i, 0, 0.4, 1); });
    row("more saturated", [](const QImage &i) { return recoloured(i, 0, 1.8, 1); });
    row("darker", [](const QImage &i) { return recoloured(i, 0, 1, 0.6); });
    row("brighter", [](const QImage &i) { return recoloured(i, 0, 1, 1.4); });
    row("grey", [](const QImage &i) { return i.convertToFormat(QImage::Format_Grayscale8); });
    row("channels swapped", [](const QImage &i) { return i.rgbSwapped(); });
}

void VisualDescriptorTest::alteredPictureFindsItsOriginal()
{
    QFETCH(Alteration, alter);
    int found = 0;
    for (qsizetype i = 0; i < m_originals.size(); ++i) {
        const Vector altered = describe(alter(m_originals[i]));
        const auto better = [&](const Vector &other) {
            return cosine(altered, other) > cosine(altered, m_known[static_cast<std::size_t>(i)]) + 1e-6F;
        };
        found += std::ranges::none_of(m_known, better) ? 1 : 0;
    }
    m_found += found;
    m_cases += static_cast<int>(m_originals.size());
    qInfo("%s: %d of %lld", QTest::currentDataTag(), found, static_cast<long long>(m_originals.size()));
    QVERIFY2(found * 5 >= m_originals.size() * 4, "no alteration may lose more than a fifth of the pictures");
}

void VisualDescriptorTest::nineteenOfTwentyCasesOverall()
{
    if (m_cases == 0)
        QFAIL("run together with alteredPictureFindsItsOriginal");
    qInfo("%d of %d cases, %.1f %%", m_found, m_cases, 100.0 * m_found / m_cases);
    QVERIFY(m_found * 20 >= m_cases * 19);
}

void VisualDescriptorTest::unrelatedPicturesAreFarApart()
{
    std::vector<float> cosines;
    for (std::size_t i = static_cast<std::size_t>(m_originals.size()); i < m_known.size(); ++i) {
        for (std::size_t k = i + 1; k < m_known.size(); ++k)
            cosines.push_back(cosine(m_known[i], m_known[k]));
    }
    std::ranges::sort(cosines);
    const float median = cosines[cosines.size() / 2];
    const float nearest = cosines[cosines.size() * 999 / 1000];
    qInfo("cosine of unrelated pictures: median %.3f, 99.9 %% under %.3f", static_cast<double>(median),
        static_cast<double>(nearest));
    QVERIFY(std::abs(median) < 0.25F);
    QVERIFY(nearest < 0.7F);
}

void VisualDescriptorTest::degeneratePicturesHaveDirections()
{
    for (const QColor colour : {Qt::black, Qt::white, Qt::red, Qt::gray}) {
        QImage even(1, 1, QImage::Format_RGB888);
        even.fill(colour);
        const Vector vector = describe(even);
        QVERIFY(std::ranges::all_of(vector, [](float value) { return std::isfinite(value); }));
        QVERIFY(std::abs(cosine(vector, vector) - 1) < 1e-4F);
    }
}

void VisualDescriptorTest::vectorsHaveUnitLength()
{
    for (const Vector &vector : m_known) {
        QCOMPARE(vector.size(), static_cast<std::size_t>(m_descriptor.dimension()));
        QVERIFY(std::abs(cosine(vector, vector) - 1) < 1e-4F);
    }
}

void VisualDescriptorTest::mirrorImagesAreTheSame()
{
    const QImage fitted = images::fit(m_originals.constFirst(), m_descriptor.input());
    QVERIFY(cosine(describe(fitted), describe(fitted.mirrored(true, false))) > 0.999F);
    QVERIFY(cosine(describe(fitted), describe(fitted.mirrored(false, true))) > 0.999F);
}

void VisualDescriptorTest::stopsWhenAsked()
{
    const QImage fitted = images::fit(m_originals.constFirst(), m_descriptor.input());
    const inference::ImageView view = images::viewOf(fitted);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(inference::EngineError, m_descriptor.embedImages({&view, 1}, stop.get_token()));
}

QTEST_GUILESS_MAIN(VisualDescriptorTest)
#include "tst_visualdescriptor.moc"
