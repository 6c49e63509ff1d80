// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedcases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstring>

namespace pictor::inference::test {

namespace {

QJsonObject manifest()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(PICTOR_TEST_DATA "/reference/MANIFEST.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the reference data has no manifest");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

Weights opened(const QString &file)
{
    return Weights(Checkpoint::open(reference() / file.toStdString()));
}

std::vector<TokenIds> idsOf(const RecordedModel &model, int prompt)
{
    const Weights recorded(
        Checkpoint::open(model.goldens(QStringLiteral("prompts/prompt_%1.safetensors").arg(prompt))));
    std::vector<TokenIds> ids;
    for (const char *name : {"clip_ids", "clip_l_ids", "clip_g_ids", "t5_ids"}) {
        if (!recorded.contains(name))
            continue;
        const at::Tensor row = recorded.stored(name).contiguous();
        ids.emplace_back(row.data_ptr<std::int64_t>(), row.data_ptr<std::int64_t>() + row.numel());
    }
    return ids;
}

} // namespace

const RecordedModel flux{"flux", "flux-schnell-tiny"};
const RecordedModel sd3{"sd3", "sd35-turbo-tiny"};

std::filesystem::path reference()
{
    return PICTOR_TEST_DATA "/reference";
}

std::filesystem::path RecordedModel::folder() const
{
    return reference() / "models" / name;
}

std::filesystem::path RecordedModel::goldens(const QString &file) const
{
    return reference() / "goldens" / name / file.toStdString();
}

std::vector<QJsonObject> RecordedModel::cases() const
{
    std::vector<QJsonObject> found;
    const QJsonArray all = manifest().value(QLatin1String(family)).toObject().value(u"cases").toArray();
    for (const QJsonValue &each : all) {
        if (each.toObject().value(u"num_images_per_prompt").toInt() == 1)
            found.push_back(each.toObject());
    }
    return found;
}

QJsonObject RecordedModel::caseNamed(const QString &wanted) const
{
    for (const QJsonObject &each : cases()) {
        if (each.value(u"name").toString() == wanted)
            return each;
    }
    qFatal("no such case");
}

RecordedRequest::RecordedRequest(const RecordedModel &model, const QJsonObject &record)
{
    request.prompt = idsOf(model, record.value(u"prompt_index").toInt());
    request.width = record.value(u"width").toInt();
    request.height = record.value(u"height").toInt();
    request.steps = record.value(u"num_inference_steps").toInt();
    request.guidance = record.value(u"guidance_scale").toDouble();
    request.seed = static_cast<std::uint64_t>(record.value(u"seed").toDouble());
    request.strength = record.value(u"strength").toDouble(1);
    if (record.contains(u"negative_prompt_index"))
        request.negative = idsOf(model, record.value(u"negative_prompt_index").toInt());
    const Weights tensors = recordedTensors(record);
    if (!tensors.contains("init_image"))
        return;
    const at::Tensor levels = tensors.tensor("init_image").add(1).div(2).mul(255).round().to(at::kByte);
    const at::Tensor pixels = levels[0].permute({1, 2, 0}).contiguous();
    m_startPixels.assign(pixels.data_ptr<std::uint8_t>(), pixels.data_ptr<std::uint8_t>() + pixels.numel());
    request.startImage = {
        m_startPixels.data(), request.width, request.height, std::ptrdiff_t{3} * request.width};
}

QImage recordedPicture(const QJsonObject &record)
{
    const at::Tensor levels = recordedTensors(record).tensor("image").div(2).add(0.5).clamp(0, 1).mul(255);
    const at::Tensor pixels = levels.round().to(at::kByte)[0].permute({1, 2, 0}).contiguous();
    const auto *data = pixels.data_ptr<std::uint8_t>();
    return imageOf(
        {static_cast<int>(pixels.size(1)), static_cast<int>(pixels.size(0)), {data, data + pixels.numel()}});
}

Weights recordedTensors(const QJsonObject &record)
{
    return opened(record.value(u"tensors").toString());
}

QImage imageOf(const Picture &picture)
{
    QImage image(picture.width, picture.height, QImage::Format_RGB888);
    const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(image.scanLine(y), picture.pixels.data() + static_cast<std::size_t>(y) * row, row);
    return image;
}

int largestDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 256;
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < 3 * a.width(); ++x)
            largest = std::max(largest, std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]));
    }
    return largest;
}

double psnr(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 0;
    double squares = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < 3 * a.width(); ++x)
            squares += std::pow(a.constScanLine(y)[x] - b.constScanLine(y)[x], 2);
    }
    return 10 * std::log10(255.0 * 255.0 * 3 * a.width() * a.height() / squares);
}

LoadOptions inPrecision(Precision precision, Residency residency)
{
    LoadOptions options;
    options.precision = precision;
    options.residency = residency;
    return options;
}

} // namespace pictor::inference::test
