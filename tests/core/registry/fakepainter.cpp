// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepainter.h"

#include "registry/job.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace pictor::test {

using inference::EngineError;
using inference::GenerationStage;
using inference::Picture;
using inference::PictureRequest;
using inference::Residency;

int currentNiceness()
{
#ifdef Q_OS_LINUX
    return getpriority(PRIO_PROCESS, 0); // of the thread
#else
    return 0;
#endif
}

namespace {

Picture filled(int width, int height, const PictureRequest &request)
{
    Picture picture{width, height, {}};
    const auto lit = std::ranges::count_if(request.prompt.front(), [](auto id) { return id != 0; });
    for (int i = 0; i < width * height; ++i) {
        picture.pixels.push_back(static_cast<std::uint8_t>(request.seed));
        picture.pixels.push_back(static_cast<std::uint8_t>(request.steps));
        picture.pixels.push_back(static_cast<std::uint8_t>(lit));
    }
    return picture;
}

/// One id for each letter.
Result<PromptTokens> tokenize(const QString &text)
{
    const qsizetype used = std::min(text.size(), FakePainter::promptLength);
    PromptTokens tokens{inference::TokenIds(FakePainter::promptLength, 0), used};
    for (qsizetype i = 0; i < used; ++i)
        tokens.ids[static_cast<std::size_t>(i)] = text[i].unicode();
    return tokens;
}

} // namespace

class FakePainter::Generator : public inference::ImageGenerator {
public:
    Generator(std::shared_ptr<FakePainter> owner, qint64 limit)
        : m_owner(std::move(owner))
        , m_limit(limit)
        , m_device(m_owner->device)
    {
        ++m_owner->alive;
    }
    ~Generator() override { --m_owner->alive; }

    std::vector<inference::PromptReader> promptReaders() const override { return {{}}; }
    bool supportsGuidance() const override { return m_owner->guides; }
    int sizeMultiple() const override { return 16; }
    inference::GenerationPlan plan(const inference::PictureShape &shape) const override
    {
        return m_owner->planFor(shape, m_limit, m_device);
    }
    void release() override { }
    std::int64_t weightBytes() const override { return m_owner->keptBytes; }
    std::string description() const override { return "fake"; }

    Picture generate(const PictureRequest &request, const inference::GenerationEvents &events,
        std::stop_token stop) override
    {
        m_owner->saw(request);
        if (const auto error = m_owner->get(m_owner->m_error))
            throw *error;
        if (const auto note = m_owner->get(m_owner->m_note))
            events.note(*note);
        for (const auto stage :
            {GenerationStage::ReadingText, GenerationStage::LoadingTransformer, GenerationStage::Denoising})
            events.stageBegins(stage);
        for (int step = 1; step <= request.steps; ++step)
            denoise(request, step, events, stop);
        events.stageBegins(GenerationStage::Decoding);
        return filled(m_owner->givesWrongSize ? 0 : request.width, request.height, request);
    }

private:
    void denoise(const PictureRequest &request, int step, const inference::GenerationEvents &events,
        const std::stop_token &stop)
    {
        for (int block = 1; block <= blocksPerStep; ++block) {
            if (!m_owner->stepGate.pass(stop))
                throw EngineError(EngineError::Kind::Cancelled, "stopped at the gate");
            events.progress((step - 1 + static_cast<double>(block) / blocksPerStep) / request.steps);
        }
        events.stepFinished(step, request.steps, 0.5);
        events.preview(filled(request.width / 8, request.height / 8, request));
    }

    std::shared_ptr<FakePainter> m_owner;
    qint64 m_limit;
    int m_device;
};

inference::GenerationPlan FakePainter::planFor(
    const inference::PictureShape &shape, qint64 limit, int onDevice) const
{
    inference::GenerationPlan plan;
    const qint64 pixels = bytesPerPixel * shape.width * shape.height;
    const bool isWhole = limit == 0 || wholeBytes + pixels <= limit;
    plan.precision = reduces && !isWhole ? inference::Precision::Int8 : inference::Precision::BF16;
    plan.residency = isWhole ? Residency::Whole : Residency::PartByPart;
    plan.activationBytes = pixels;
    plan.peakBytes = (isWhole ? wholeBytes : frugalBytes) + pixels;
    plan.limitBytes = limit == 0 ? qint64(1) << 50 : limit;
    plan.device = {inference::Device::Kind::Cuda, onDevice};
    plan.description = onDevice == 0 ? "fake" : "fake" + std::to_string(onDevice);
    if (!isWhole)
        plan.description += ", one part after another";
    return plan;
}

Result<LoadedGenerator> FakePainter::open(qint64 limit, const std::stop_token &stop)
{
    ++opens;
    if (!openGate.pass(stop))
        return tl::unexpected(cancelledError());
    if (const auto error = get(m_openError))
        return tl::unexpected(*error);
    {
        const QMutexLocker lock(&m_mutex);
        m_limits.append(limit);
    }
    return LoadedGenerator{std::make_unique<Generator>(shared_from_this(), limit), {tokenize}};
}

void FakePainter::saw(const PictureRequest &request)
{
    niceness = currentNiceness();
    const inference::ImageView &start = request.startImage;
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
    QByteArray pixels;
    for (int y = 0; start.pixels != nullptr && y < start.height; ++y)
        pixels.append(
            reinterpret_cast<const char *>(start.pixels + y * start.stride), qsizetype(start.width) * 3);
    m_starts.append(pixels);
    m_requests.last().startImage = {};
}

decltype(EngineFactory::openGenerator) FakePainter::opener()
{
    return [self = shared_from_this()](const CatalogueEntry &, const LocatedModel &, qint64 limit,
               const std::stop_token &stop) { return self->open(limit, stop); };
}

decltype(EngineFactory::plan) FakePainter::planner()
{
    return [self = shared_from_this()](const CatalogueEntry &, const LocatedModel &,
               const inference::PictureShape &shape, qint64 limit) -> Result<inference::GenerationPlan> {
        ++self->plans;
        return self->planFor(shape, limit, self->device);
    };
}

} // namespace pictor::test
