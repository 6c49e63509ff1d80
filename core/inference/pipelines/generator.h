// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/pipelines/memoryplan.h"
#include "inference/pipelines/preview.h"
#include "inference/pipelines/tensorrecord.h"

#include <optional>

namespace pictor::inference {

/// FLUX.1 and Stable Diffusion 3 behind the engine's interface: requests in, pictures and events out, and the
/// parts in memory as the plan says.
class Generator final : public ImageGenerator {
public:
    Generator(const GeneratorFiles &files, const LoadOptions &options);
    ~Generator() override;

    std::vector<PromptReader> promptReaders() const override;
    bool supportsGuidance() const override;
    int sizeMultiple() const override;
    GenerationPlan plan(const PictureShape &shape) const override;
    Picture generate(
        const PictureRequest &request, const GenerationEvents &events, std::stop_token stop) override;
    void release() override;
    std::int64_t weightBytes() const override;
    std::string description() const override;

private:
    /// Prompts that were read last, and what they became.
    struct ReadPrompts {
        std::vector<TokenIds> prompt, negative;
        PromptEmbedding embedding, negativeEmbedding;
    };
    /// One call of generate().
    struct Run {
        const PictureRequest &request;
        const GenerationEvents &events;
        const std::stop_token stop;
        TensorRecord *record; ///< nullptr: nothing is dumped

        void begin(GenerationStage stage) const;
        TensorProbe probe() const;
    };

    void check(const PictureRequest &request) const;
    bool isGuided(const PictureRequest &request) const;
    /// Chooses the mode for `shape`; what another one had loaded goes.
    /// @throws EngineError OutOfMemory, with figures, where none fits
    void enterMode(const PictureShape &shape);
    /// After memory ran out: everything goes, and this mode is left out for pictures that take as much.
    /// @throws EngineError OutOfMemory where there is none
    void stepDown(const PictureShape &shape, const GenerationEvents &events);
    Picture attempt(const Run &run);
    /// Writes what run.record has; a failure is only noted.
    void dump(const Run &run) const;
    void readPrompts(const Run &run);
    PromptEmbedding encoded(const std::vector<TokenIds> &ids, const Run &run);
    void preparePreview(const Run &run);
    StartingPoint start(const PaintingSettings &settings, const Run &run);
    Tensor denoised(const PaintingSettings &settings, const Run &run);
    Picture developedPicture(const Tensor &latents, const Run &run);
    void tellPrompts(const Run &run) const;
    /// Gives up what `part` holds, unless everything stays loaded.
    template <class Release> void makeRoom(const Release &part);
    ImagePipeline &pipeline() { return *m_planner[m_current].pipeline; }
    const ImagePipeline &pipeline() const { return *m_planner[m_current].pipeline; }

    MemoryPlanner m_planner;
    std::size_t m_current = 0; ///< that parts are loaded in
    std::optional<ReadPrompts> m_prompts;
    std::optional<Preview> m_preview;
};

} // namespace pictor::inference
