// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QMetaType>
#include <QSize>
#include <QString>

#include <optional>

namespace pictor {

/// What a text-to-image model does unless asked otherwise, and what it can.
struct GenerationDefaults {
    QSize size{1024, 1024}; ///< pixels
    int steps = 4;
    double guidance = 0; ///< 0: without
    bool supportsGuidance = false; ///< and with it negative prompts
    int sizeMultiple = 16; ///< width and height are multiples of it
    int longestSide = 2048; ///< pixels; more is refused
};

/// A picture to be made. What is left out takes the model's default.
struct GenerationRequest {
    static constexpr int mostSteps = 1000; ///< as many as the models' schedules were trained with
    static constexpr int mostPictures = 1000; ///< of one job, which keeps them all

    QString prompt{};
    QString negativePrompt{}; ///< ignored by models without guidance
    QSize size{}; ///< pixels; rounded to the model's multiple, and said so
    std::optional<int> steps{};
    std::optional<quint64> seed{}; ///< left out: a new one each time
    std::optional<double> guidance{}; ///< classifier-free guidance scale
    int count = 1; ///< pictures, with the seeds seed, seed + 1, ...
    QImage startImage{}; ///< brought to `size`; null: from noise
    double strength = 0.6; ///< of the change to a start image, above 0, to 1
    QString noiseFile{}; ///< safetensors with "noise" [1, C, h, w] instead of drawn noise, for parity checks
    QString dumpFile{}; ///< is written with ids, embeddings and latents of each step
};

/// Everything that made one picture: the same settings on the same kind of device make it again.
struct GenerationSettings {
    QString model{}; ///< key
    QString modelName{};
    QString revision{}; ///< commit, or fingerprint of a local folder or file
    QString prompt{};
    QString negativePrompt{};
    QSize size{}; ///< pixels
    int steps = 0;
    quint64 seed = 0;
    bool noiseIsGiven = false; ///< it came from a file: the seed does not give it
    double guidance = 0;
    double strength = 1; ///< of the change to the start image; 1 without one
    QString startImageHash{}; ///< SHA-256 of its RGB pixels at `size`, hex; empty: none
    QString computedBy{}; ///< "cpu bf16"
    QString version{}; ///< of Pictor

    bool operator==(const GenerationSettings &) const = default;
};

struct GeneratedPicture {
    QImage image{}; ///< Format_RGB888
    GenerationSettings settings{};
    double seconds = 0; ///< that it took, loading excluded
};

} // namespace pictor

Q_DECLARE_METATYPE(pictor::GenerationRequest)
Q_DECLARE_METATYPE(pictor::GenerationSettings)
Q_DECLARE_METATYPE(pictor::GeneratedPicture)
