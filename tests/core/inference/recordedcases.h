// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/weights/weights.h"

#include <QImage>
#include <QJsonObject>

#include <filesystem>
#include <vector>

namespace pictor::inference::test {

std::filesystem::path reference();

/// A tiny model of the reference data, and what is recorded of it.
struct RecordedModel {
    const char *family; ///< in the manifest: "flux", "sd3"
    const char *name;

    std::filesystem::path folder() const;
    /// Cases of one picture each.
    std::vector<QJsonObject> cases() const;
    QJsonObject caseNamed(const QString &name) const;
    std::filesystem::path goldens(const QString &file) const;
};

extern const RecordedModel flux, sd3;

/// A recorded case as a request; it owns the pixels of the start image.
class RecordedRequest {
public:
    RecordedRequest(const RecordedModel &model, const QJsonObject &record);
    RecordedRequest(const RecordedModel &model, const char *name)
        : RecordedRequest(model, model.caseNamed(QString::fromLatin1(name)))
    {
    }
    RecordedRequest(const RecordedRequest &) = delete;
    RecordedRequest &operator=(const RecordedRequest &) = delete;

    PictureRequest request;

private:
    std::vector<std::uint8_t> m_startPixels;
};

/// The recorded picture of a case, to 8 bits as diffusers does it.
QImage recordedPicture(const QJsonObject &record);
/// The recorded tensors of a case.
Weights recordedTensors(const QJsonObject &record);
QImage imageOf(const Picture &picture);
/// Of 8-bit levels, over all pixels and colours; 256 for pictures of different sizes.
int largestDifference(const QImage &a, const QImage &b);
/// Peak signal-to-noise ratio in dB.
double psnr(const QImage &a, const QImage &b);

LoadOptions inPrecision(Precision precision, Residency residency = Residency::Auto);

} // namespace pictor::inference::test
