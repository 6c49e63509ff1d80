// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationrun.h"

#include "images/fit.h"
#include "images/startimage.h"
#include "registry/engineerror.h"
#include "registry/generationmode.h"
#include "registry/messages.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace pictor {

namespace {

using inference::GenerationStage;
using Stage = GenerationJob::Stage;

Stage stageOf(GenerationStage stage)
{
    switch (stage) {
    case GenerationStage::ReadingText:
        return Stage::ReadingText;
    case GenerationStage::LoadingTransformer:
        return Stage::LoadingTransformer;
    case GenerationStage::Denoising:
        return Stage::Denoising;
    case GenerationStage::Decoding:
        break;
    }
    return Stage::Decoding;
}

/// A copy; null where the engine gave fewer bytes than it said.
QImage imageOf(const inference::Picture &picture)
{
    const auto bytes = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3;
    if (picture.width <= 0 || picture.height <= 0 || picture.pixels.size() != bytes)
        return {};
    return QImage(picture.pixels.data(), picture.width, picture.height, qsizetype(picture.width) * 3,
        QImage::Format_RGB888)
        .copy();
}

/// One job's pictures being made.
class Painter {
public:
    Painter(LoadedGenerator &model, const GenerationOrder &order, const GenerationListener &listener)
        : m_model(model)
        , m_order(order)
        , m_listener(listener)
        , m_settings(order.settings)
    {
    }

    Result<void> prepare()
    {
        const GenerationRequest &request = m_order.request;
        m_work.width = request.size.width();
        m_work.height = request.size.height();
        m_work.steps = *request.steps;
        m_work.guidance = *request.guidance;
        m_work.noiseFile = QFileInfo(request.noiseFile).filesystemFilePath();
        m_work.dumpFile = QFileInfo(request.dumpFile).filesystemFilePath();
        return readPrompts().and_then([this] { return prepareStartImage(); });
    }

    Result<GeneratedPicture> paint(int index)
    {
        m_work.seed = *m_order.request.seed + static_cast<quint64>(index);
        m_timer.start();
        const inference::Picture picture = m_model.generator->generate(m_work, eventsOf(index), m_order.stop);
        GeneratedPicture made{imageOf(picture), m_settings, static_cast<double>(m_timer.elapsed()) / 1000};
        if (made.image.isNull())
            return failure(Error::Kind::Internal,
                Text::tr("The model gave a picture of a wrong size; please report this."));
        made.settings.seed = m_work.seed;
        made.settings.noiseIsGiven = !m_work.noiseFile.empty();
        made.settings.computedBy = QString::fromStdString(m_model.generator->description());
        m_listener(made);
        return made;
    }

private:
    Result<void> readPrompts()
    {
        const GenerationRequest &request = m_order.request;
        auto prompt = read(request.prompt, false);
        if (!prompt)
            return tl::unexpected(std::move(prompt).error());
        m_work.prompt = *std::move(prompt);
        if (m_work.guidance <= 1)
            return {};
        auto negative = read(request.negativePrompt, true);
        if (!negative)
            return tl::unexpected(std::move(negative).error());
        m_work.negative = *std::move(negative);
        return {};
    }

    Result<std::vector<inference::TokenIds>> read(const QString &words, bool isNegative)
    {
        return readPrompt(words, m_model.tokenizers).map([&](ReadPrompt &&prompt) {
            if (const QString note = cutNote(words, prompt, isNegative); !note.isEmpty())
                m_listener(note);
            return std::move(prompt.ids);
        });
    }

    Result<void> prepareStartImage()
    {
        if (m_order.request.startImage.isNull())
            return {};
        m_start = images::startImage(m_order.request.startImage, m_order.request.size);
        if (m_start.isNull())
            return failure(Error::Kind::OutOfMemory,
                Text::tr("There is not enough memory for the start image; use a smaller one."));
        m_work.startImage = images::viewOf(m_start);
        m_work.strength = m_order.request.strength;
        m_settings.strength = m_work.strength;
        m_settings.startImageHash = images::pixelHash(m_start);
        return {};
    }

    inference::GenerationEvents eventsOf(int index)
    {
        inference::GenerationEvents events;
        events.stageBegins = [this](GenerationStage stage) {
            if (stage == GenerationStage::Denoising)
                m_timer.start(); // what was before is reading and loading
            m_listener(stageOf(stage));
        };
        events.progress = [this, index](double share) { m_listener(GenerationShare{index, share}); };
        events.stepFinished = [this](int step, int steps, double seconds) {
            m_listener(GenerationStep{step, steps, seconds});
        };
        events.preview = [this](const inference::Picture &preview) {
            if (QImage image = imageOf(preview); !image.isNull())
                m_listener(std::move(image));
        };
        events.note = [this](const inference::GenerationNote &note) { m_listener(sentenceOf(note)); };
        return events;
    }

    LoadedGenerator &m_model;
    const GenerationOrder &m_order;
    const GenerationListener &m_listener;
    GenerationSettings m_settings;
    inference::PictureRequest m_work;
    QImage m_start; ///< which m_work borrows
    QElapsedTimer m_timer;
};

Result<QList<GeneratedPicture>> paintAll(
    LoadedGenerator &model, const GenerationOrder &order, const GenerationListener &listener)
{
    Painter painter(model, order, listener);
    if (const auto prepared = painter.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    QList<GeneratedPicture> pictures;
    for (int index = 0; index < order.request.count; ++index) {
        if (order.stop.stop_requested())
            return tl::unexpected(cancelledError());
        auto picture = painter.paint(index);
        if (!picture)
            return tl::unexpected(std::move(picture).error());
        pictures.append(*std::move(picture));
    }
    return pictures;
}

} // namespace

Result<QList<GeneratedPicture>> makePictures(
    LoadedGenerator &model, const GenerationOrder &order, const GenerationListener &listener)
{
    try {
        return paintAll(model, order, listener);
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

} // namespace pictor
