// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedcase.h"

#include "commandrunner.h"
#include "golden.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace pictor::test {

namespace {

QJsonObject manifest()
{
    static const QJsonObject all =
        QJsonDocument::fromJson(contentOf(reference(QStringLiteral("MANIFEST.json")))).object();
    return all;
}

} // namespace

PaintedCase::PaintedCase(QString family, QJsonObject settings)
    : m_family(std::move(family))
    , m_settings(std::move(settings))
{
}

QList<PaintedCase> PaintedCase::all(const QString &family)
{
    QList<PaintedCase> cases;
    for (const QJsonValue settings : manifest()[family][QLatin1String("cases")].toArray())
        cases.append(PaintedCase(family, settings.toObject()));
    return cases;
}

PaintedCase PaintedCase::named(const QString &family, const QString &name)
{
    for (const PaintedCase &each : all(family)) {
        if (each.name() == name)
            return each;
    }
    qFatal("no case %s", qPrintable(name));
}

QString PaintedCase::model() const
{
    return reference(manifest()[m_family][QLatin1String("model")].toString());
}

QString PaintedCase::tensors() const
{
    return reference(m_settings[QLatin1String("tensors")].toString());
}

QStringList PaintedCase::promptTensors() const
{
    const QJsonArray prompts = manifest()[m_family][QLatin1String("prompts")].toArray();
    QStringList files;
    for (const auto *index : {"prompt_index", "negative_prompt_index"}) {
        if (m_settings.contains(QLatin1String(index)))
            files.append(reference(
                prompts[m_settings[QLatin1String(index)].toInt()][QLatin1String("tensors")].toString()));
    }
    return files;
}

QStringList PaintedCase::settings() const
{
    const auto text = [this](const char *name) {
        return m_settings[QLatin1String(name)].toVariant().toString();
    };
    QStringList result{QStringLiteral("--size"), text("width") + QLatin1Char('x') + text("height"),
        QStringLiteral("--steps"), text("num_inference_steps")};
    if (m_family == QLatin1String("sd3"))
        result += {QStringLiteral("--guidance"), text("guidance_scale")};
    if (m_settings.contains(QLatin1String("negative_prompt")))
        result += {QStringLiteral("--negative"), text("negative_prompt")};
    if (m_settings.contains(QLatin1String("strength")))
        result += {QStringLiteral("--init"), reference(text("image")), QStringLiteral("--strength"),
            text("strength")};
    return result;
}

QStringList PaintedCase::arguments() const
{
    return QStringList{QStringLiteral("generate"), prompt(), QStringLiteral("--model"), model(),
               QStringLiteral("--seed"), QString::number(seed()), QStringLiteral("--precision"),
               QStringLiteral("f32")}
    + settings();
}

// As the reference brings it to 8 bits: (x/2 + 0.5), clamped, times 255, half to even.
QImage PaintedCase::picture() const
{
    const GoldenTensor pixels = GoldenFile(tensors()).tensor(QStringLiteral("image"));
    const auto height = static_cast<int>(pixels.shape[2]), width = static_cast<int>(pixels.shape[3]);
    QImage image(width, height, QImage::Format_RGB888);
    for (int channel = 0; channel < 3; ++channel) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const auto at = static_cast<std::size_t>((channel * height + y) * width + x);
                const double level = std::clamp(pixels.values[at] / 2 + 0.5, 0.0, 1.0) * 255;
                image.scanLine(y)[3 * x + channel] = static_cast<uchar>(std::nearbyint(level));
            }
        }
    }
    return image;
}

double PaintedCase::tolerance(const QString &file, const QString &tensor)
{
    const QString relative = file.sliced(reference({}).size());
    return manifest()[QLatin1String("files")][relative][QLatin1String("tensors")][tensor]
                     [QLatin1String("atol")]
                         .toDouble();
}

int worstDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 256;
    const QImage first = a.convertToFormat(QImage::Format_RGB888);
    const QImage second = b.convertToFormat(QImage::Format_RGB888);
    int worst = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < 3 * first.width(); ++x)
            worst = std::max(worst, std::abs(first.constScanLine(y)[x] - second.constScanLine(y)[x]));
    }
    return worst;
}

} // namespace pictor::test
