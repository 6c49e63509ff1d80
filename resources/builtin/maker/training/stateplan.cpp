// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateplan.h"

#include "files/jsonfolder.h"
#include "modelplace.h"
#include "optimizer.h"
#include "samplemark.h"
#include "seeds.h"

#include "inference/engine.h"
#include "inference/weights/mappedfile.h"

#include <QFile>

#include <algorithm>
#include <string>
#include <string_view>

namespace pictor::landscapes {

namespace {

using Json = nlohmann::ordered_json;
using inference::EngineError;

// Each binding takes all members apart, so that a new one does not compile before it is noted as well. What
// follows from tokenizers and latents is left out: nobody asks for it.

Json figuresOf(const inference::AutoencoderConfig &config)
{
    const auto &[channels, latentChannels, layersPerLevel, normGroups, scalingFactor, shiftFactor] = config;
    return {{"channels", channels}, {"latentChannels", latentChannels}, {"layersPerLevel", layersPerLevel},
        {"normGroups", normGroups}};
}

Json figuresOf(const inference::ClipTextConfig &config)
{
    const auto &[width, mlpWidth, layers, heads, activation, normEps] =
        static_cast<const inference::ClipTowerConfig &>(config);
    return {{"width", width}, {"mlpWidth", mlpWidth}, {"layers", layers}, {"heads", heads},
        {"activation", static_cast<int>(activation)}, {"normEps", normEps}, {"positions", config.positions},
        {"projection", config.projection}};
}

Json figuresOf(const inference::T5Config &config)
{
    const auto &[vocabulary, width, perceptronWidth, layers, heads, headWidth, buckets, maxDistance,
        normEps] = config;
    return {{"width", width}, {"perceptronWidth", perceptronWidth}, {"layers", layers}, {"heads", heads},
        {"headWidth", headWidth}, {"buckets", buckets}, {"maxDistance", maxDistance}, {"normEps", normEps}};
}

Json figuresOf(const inference::FluxConfig &config)
{
    const auto &[channels, doubleBlocks, singleBlocks, heads, headWidth, contextWidth, pooledWidth, axes] =
        config;
    return {{"channels", channels}, {"doubleBlocks", doubleBlocks}, {"singleBlocks", singleBlocks},
        {"heads", heads}, {"headWidth", headWidth}, {"contextWidth", contextWidth},
        {"pooledWidth", pooledWidth}, {"axes", axes}};
}

Json figuresOf(const ModelShape &shape)
{
    const auto &[autoencoder, clip, t5, flux, merges, pieces, textLength, pictureSide] = shape;
    return {{"autoencoder", figuresOf(autoencoder)}, {"clip", figuresOf(clip)}, {"t5", figuresOf(t5)},
        {"flux", figuresOf(flux)}, {"merges", merges}, {"pieces", pieces}, {"textLength", textLength},
        {"pictureSide", pictureSide}};
}

Json figuresOf(const AutoencoderPlan &plan)
{
    const auto &[cropSteps, wholeSteps, crops, wholes, cropSide, rate, divergence] = plan;
    return {{"cropSteps", cropSteps}, {"wholeSteps", wholeSteps}, {"crops", crops}, {"wholes", wholes},
        {"cropSide", cropSide}, {"rate", rate}, {"divergence", divergence}};
}

Json figuresOf(const LatentPlan &plan)
{
    const auto &[squares, wides, perFile] = plan;
    return {{"squares", squares}, {"wides", wides}, {"perFile", perFile}};
}

Json figuresOf(const ReadingPlan &plan)
{
    const auto &[steps, captions, rate] = plan;
    return {{"steps", steps}, {"captions", captions}, {"rate", rate}};
}

Json figuresOf(const PainterPlan &plan)
{
    const auto &[rounds, pictures, rate, unsaid, onGrid] = plan;
    Json list = Json::array();
    for (const auto &[steps, logitMean] : rounds)
        list.push_back({{"steps", steps}, {"logitMean", logitMean}});
    return {{"rounds", list}, {"pictures", pictures}, {"rate", rate}, {"unsaid", unsaid}, {"onGrid", onGrid}};
}

Json figuresOf(const Optimizer::Settings &settings)
{
    const auto &[firstDecay, secondDecay, epsilon, momentum, matrixUpdate, weightDecay, largestNorm,
        averageDecay] = settings;
    constexpr int rules = 1; // which parameters learn by which, and how: isHiddenMatrix(), orthogonalised()
    return {{"rules", rules}, {"firstDecay", firstDecay}, {"secondDecay", secondDecay}, {"epsilon", epsilon},
        {"momentum", momentum}, {"matrixUpdate", matrixUpdate}, {"weightDecay", weightDecay},
        {"largestNorm", largestNorm}, {"averageDecay", averageDecay}};
}

/// What tells a model from others, wherever its folder is; 0: none.
std::uint64_t modelMark(const std::filesystem::path &model)
{
    std::uint64_t mark = 0;
    for (const std::string_view name : modelFiles) {
        if (model.empty())
            break;
        const auto file = inference::MappedFile::open(model / name);
        const auto bytes = file->bytes();
        mark = 31 * mark + hashOf({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    }
    return mark;
}

Json figuresOf(const TrainingPlan &plan)
{
    const auto &[from, shape, autoencoder, latents, reading, painter, seed] = plan;
    return {{"from", modelMark(from)}, {"seed", seed}, {"samples", markOf(markedLandscapes())},
        {"autoencoder", figuresOf(autoencoder)}, {"latents", figuresOf(latents)},
        {"reading", figuresOf(reading)}, {"painter", figuresOf(painter)}, {"shape", figuresOf(shape)},
        {"optimizer", figuresOf(Optimizer::Settings{})}};
}

/// "painter.rate is 0.001 there, and 0.002 is asked for; ..."
std::string differences(const Json &there, const Json &wanted)
{
    std::string text;
    const auto note = [&text](std::string name, const std::string &has, const std::string &asks) {
        name.erase(0, 1);
        std::ranges::replace(name, '/', '.');
        text += (text.empty() ? "" : "; ") + name + " is " + has + " there, and " + asks + " is asked for";
    };
    for (const auto &[name, value] : wanted.items()) {
        const auto found = there.find(name);
        if (found == there.end() || *found != value)
            note(name, found == there.end() ? "missing" : found->dump(), value.dump());
    }
    for (const auto &[name, value] : there.items()) {
        if (!wanted.contains(name))
            note(name, value.dump(), "nothing");
    }
    return text;
}

/// What is noted there; null if nothing is.
Json noted(const QString &file)
{
    QFile note(file);
    if (!note.exists())
        return {};
    if (!note.open(QFile::ReadOnly))
        throw EngineError(EngineError::Kind::RequestFile,
            QStringLiteral("%1 cannot be read: %2. Choose another folder with --state.")
                .arg(file, note.errorString())
                .toStdString());
    const QByteArray bytes = note.readAll();
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        throw EngineError(EngineError::Kind::Corrupt,
            QStringLiteral("%1 is damaged. Delete it if its folder is of this very training; otherwise choose"
                           " another folder with --state.")
                .arg(file)
                .toStdString());
    return json;
}

} // namespace

void claimState(const TrainingPlan &plan, const std::filesystem::path &state)
{
    const QString folder = QString::fromStdString(state.string());
    const QString name = QStringLiteral("plan.json");
    const Json wanted = figuresOf(plan);
    const Json there = noted(folder + QLatin1Char('/') + name);
    if (there.is_null()) {
        const QString problem = writeFolder(folder, {{name, jsonText(wanted)}});
        if (!problem.isEmpty())
            throw EngineError(EngineError::Kind::RequestFile, problem.toStdString());
        return;
    }
    if (there.contains("samples") && there["samples"] != wanted["samples"])
        throw EngineError(EngineError::Kind::RequestFile,
            "The pictures in " + state.string()
                + " were painted by another renderer, of another Pictor or Qt. Choose"
                  " another folder with --state, or delete this one to begin anew.");
    if (there.contains("from") && there["from"] != wanted["from"])
        throw EngineError(EngineError::Kind::RequestFile,
            "The training in " + state.string()
                + (there["from"] == 0
                        ? " begins with no model. Leave --from out"
                        : " begins with another model, or one that an older Pictor read. Say the"
                          " same as before with --from")
                + ", or choose another folder with --state.");
    const std::string differing = differences(there.flatten(), wanted.flatten());
    if (!differing.empty())
        throw EngineError(EngineError::Kind::RequestFile,
            "The state in " + state.string() + " belongs to another training: " + differing
                + ". Choose another folder with --state, or delete this one to begin anew.");
}

} // namespace pictor::landscapes
