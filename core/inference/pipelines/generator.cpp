// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/generator.h"

#include "inference/pipelines/requests.h"
#include "inference/runtime/cuda.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/givingway.h"
#include "inference/runtime/tensormemory.h"
#include "inference/weights/fault.h"

#include <chrono>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

PictureShape shapeOf(const PictureRequest &request, bool guided)
{
    return {request.width, request.height, guided, request.startImage.pixels != nullptr};
}

} // namespace

Generator::Generator(const GeneratorFiles &files, const LoadOptions &options)
    : m_planner(files, options)
{
}

Generator::~Generator()
{
    try {
        release();
    } catch (const std::exception &) {
        // A GPU that failed tells so again; nobody is left to hear it.
    }
}

std::vector<PromptReader> Generator::promptReaders() const
{
    std::vector<PromptReader> readers;
    for (const PromptSource &source : pipeline().promptSources())
        readers.push_back(source.reader);
    return readers;
}

bool Generator::supportsGuidance() const
{
    return pipeline().supportsGuidance();
}

int Generator::sizeMultiple() const
{
    return static_cast<int>(pipeline().sizeMultiple());
}

GenerationPlan Generator::plan(const PictureShape &shape) const
{
    return m_planner.plan(m_planner.choose(shape), shape);
}

std::int64_t Generator::weightBytes() const
{
    return m_planner[m_current].loadedBytes();
}

std::string Generator::description() const
{
    return m_planner[m_current].mode.description();
}

void Generator::release()
{
    pipeline().releaseTextEncoders();
    pipeline().releaseTransformer();
    pipeline().autoencoder.release();
    releaseFreedMemory(m_planner[m_current].mode.placement.device);
}

Picture Generator::generate(
    const PictureRequest &request, const GenerationEvents &events, std::stop_token stop)
{
    return guarded([&] {
        check(request);
        const bool isOnCpu = m_planner[m_current].mode.placement.isCpu(); // a GPU's queue would not notice
        const GivingWay givingWay(isOnCpu ? heededRightOfWay() : nullptr, stop);
        const PictureShape shape = shapeOf(request, isGuided(request));
        for (;;) {
            enterMode(shape);
            try {
                TensorRecord record;
                const Run run{request, events, stop, request.dumpFile.empty() ? nullptr : &record};
                // What libtorch throws gets its kind here.
                Picture picture = guarded([&] { return attempt(run); });
                if (run.record)
                    dump(run);
                return picture;
            } catch (const EngineError &error) {
                // A part that was at work would stay beside the next picture's first.
                makeRoom([this] { release(); });
                if (error.kind() != Kind::OutOfMemory)
                    throw;
            }
            stepDown(shape, events);
        }
    });
}

void Generator::dump(const Run &run) const
{
    try {
        run.record->write(run.request.dumpFile);
    } catch (const EngineError &error) {
        if (run.events.note) // minutes of work are not thrown away for it
            run.events.note({GenerationNote::Kind::NotDumped, error.what(), {}});
    }
}

void Generator::enterMode(const PictureShape &shape)
{
    const std::size_t chosen = m_planner.choose(shape);
    const GenerationPlan plan = m_planner.plan(chosen, shape);
    if (!plan.fits())
        throw EngineError(Kind::OutOfMemory,
            text("A picture of ", shape.width, " x ", shape.height, " does not fit: ", figuresOf(plan)));
    if (chosen == m_current)
        return;
    release();
    if (m_planner[chosen].mode.quantised != m_planner[m_current].mode.quantised)
        m_prompts.reset(); // a picture shall not depend on what was made before it
    m_current = chosen;
}

void Generator::stepDown(const PictureShape &shape, const GenerationEvents &events)
{
    const GenerationPlan failed = m_planner.plan(m_current, shape);
    release();
    m_prompts.reset();
    const std::size_t next = m_planner.nextSmaller(m_current, shape);
    if (next == m_planner.size())
        throw EngineError(Kind::OutOfMemory,
            text("A picture of ", shape.width, " x ", shape.height, " does not fit: ", figuresOf(failed),
                ", of which less was free"));
    m_planner.ranOut(m_current, shape);
    if (events.note)
        events.note({GenerationNote::Kind::SteppedDown, failed.description,
            m_planner.plan(m_planner.choose(shape), shape).description});
}

Picture Generator::attempt(const Run &run)
{
    const PaintingSettings settings = settingsOf(run.request);
    readPrompts(run);
    preparePreview(run);
    const Tensor latents = denoised(settings, run);
    Picture picture = developedPicture(latents, run);
    releaseFreedMemory(); // what the arithmetic took is of no use to a model that waits
    return picture;
}

template <class Release> void Generator::makeRoom(const Release &part)
{
    if (m_planner[m_current].mode.residency == Residency::Whole)
        return;
    part();
    releaseFreedMemory(m_planner[m_current].mode.placement.device);
}

void Generator::readPrompts(const Run &run)
{
    const PictureRequest &request = run.request;
    const bool guided = isGuided(request);
    const bool known = m_prompts && m_prompts->prompt == request.prompt
        && (!guided || m_prompts->negative == request.negative);
    if (!known) {
        run.begin(GenerationStage::ReadingText);
        ReadPrompts read{request.prompt, {}, encoded(request.prompt, run), {}};
        if (guided) {
            read.negative = request.negative;
            read.negativeEmbedding = encoded(request.negative, run);
        }
        m_prompts = std::move(read);
        makeRoom([this] { pipeline().releaseTextEncoders(); });
    }
    tellPrompts(run);
}

PromptEmbedding Generator::encoded(const std::vector<TokenIds> &ids, const Run &run)
{
    std::vector<Tensor> tensors;
    for (const TokenIds &each : ids)
        tensors.push_back(at::tensor(each).unsqueeze(0));
    return pipeline().encode(tensors, run.stop);
}

void Generator::tellPrompts(const Run &run) const
{
    const PaintingRun told{{}, {}, run.probe(), {}};
    const auto tell = [&](const std::string &prefix, const std::vector<TokenIds> &ids,
                          const PromptEmbedding &embedding) {
        const std::vector<PromptSource> sources = pipeline().promptSources();
        for (std::size_t i = 0; i < ids.size(); ++i)
            told.tell(prefix + sources[i].idsName, at::tensor(ids[i]).unsqueeze(0));
        told.tell(prefix + "prompt_embeds", embedding.context);
        told.tell(prefix + "pooled_prompt_embeds", embedding.pooled);
    };
    if (!told.probe)
        return;
    tell({}, m_prompts->prompt, m_prompts->embedding);
    if (isGuided(run.request))
        tell("negative_", m_prompts->negative, m_prompts->negativeEmbedding);
}

void Generator::preparePreview(const Run &run)
{
    if (!run.events.preview || m_preview)
        return;
    m_preview = Preview::published(pipeline().autoencoder.config);
    if (m_preview)
        return;
    m_preview = Preview::fitted(pipeline().autoencoder.get(run.stop));
    makeRoom([this] { pipeline().autoencoder.release(); });
}

StartingPoint Generator::start(const PaintingSettings &settings, const Run &run)
{
    const StartingPoint point = startingPoint(
        settings, pipeline().sigmas(settings), pipeline().autoencoder, {{}, {}, run.probe(), run.stop});
    makeRoom([this] { pipeline().autoencoder.release(); });
    return point;
}

Tensor Generator::denoised(const PaintingSettings &settings, const Run &run)
{
    using Clock = std::chrono::steady_clock;
    const StartingPoint point = start(settings, run);
    if (!pipeline().hasTransformer())
        run.begin(GenerationStage::LoadingTransformer);
    pipeline().loadTransformer(run.stop);
    releaseFreedMemory(); // that of converting the weights

    run.begin(GenerationStage::Denoising);
    const auto steps = static_cast<int>(point.sigmas.size() - 1);
    int finished = 0;
    Clock::time_point began = Clock::now();
    PaintingRun painting{{}, {}, run.probe(), run.stop};
    painting.progress = [&](double share) {
        if (run.events.progress)
            run.events.progress((finished + share) / steps);
    };
    painting.stepFinished = [&](int /*step*/, const std::function<Tensor()> &estimate) {
        synchronize(m_planner[m_current].mode.placement.device);
        const Clock::time_point now = Clock::now();
        const double seconds = std::chrono::duration<double>(now - std::exchange(began, now)).count();
        ++finished;
        if (run.events.stepFinished)
            run.events.stepFinished(finished, steps, seconds);
        if (run.events.preview)
            run.events.preview((*m_preview)(estimate()));
    };
    Tensor latents =
        pipeline().denoise(m_prompts->embedding, m_prompts->negativeEmbedding, settings, point, painting);
    makeRoom([this] { pipeline().releaseTransformer(); });
    return latents;
}

Picture Generator::developedPicture(const Tensor &latents, const Run &run)
{
    run.begin(GenerationStage::Decoding);
    const Tensor pixels =
        developed(pipeline().autoencoder.get(run.stop), latents, {{}, {}, run.probe(), run.stop});
    makeRoom([this] { pipeline().autoencoder.release(); });
    return pictureOf(pixels[0]);
}

void Generator::Run::begin(GenerationStage stage) const
{
    throwIfStopped(stop);
    if (events.stageBegins)
        events.stageBegins(stage);
}

TensorProbe Generator::Run::probe() const
{
    if (!record)
        return {};
    return [this](const std::string &name, const Tensor &value) { record->add(name, value); };
}

bool Generator::isGuided(const PictureRequest &request) const
{
    return supportsGuidance() && request.guidance > 1;
}

void Generator::check(const PictureRequest &request) const
{
    const std::vector<PromptSource> sources = pipeline().promptSources();
    checkPrompt(request.prompt, sources);
    if (isGuided(request))
        checkPrompt(request.negative, sources);
    checkRequest(request, sizeMultiple());
}

} // namespace pictor::inference
