// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From words to pictures, as the registry sees it. No Qt, no torch.

#include "inference/enginetypes.h"

#include <functional>
#include <optional>

namespace pictor::inference {

/// Where a text-to-image model's files are.
struct GeneratorFiles {
    /// diffusers' layout, model_index.json at its top. With a checkpoint: where the parts are that it lacks.
    std::filesystem::path folder{};
    /// A single file with the transformer, by its makers' names or diffusers', and maybe the autoencoder;
    /// empty: `folder` has everything.
    std::filesystem::path checkpoint{};
};

/// What decides how much memory a picture takes.
struct PictureShape {
    int width = 1024, height = 1024; ///< pixels
    bool guided = false; ///< every step computes the picture twice
    bool hasStartImage = false;
};

/// How a picture will be computed, and what that takes. Bytes.
struct GenerationPlan {
    Precision precision = Precision::Auto; ///< never Auto in an answer
    Residency residency = Residency::Auto; ///< never Auto in an answer
    std::int64_t textEncoderBytes = 0; ///< weights as they are held
    std::int64_t transformerBytes = 0;
    std::int64_t autoencoderBytes = 0;
    std::int64_t activationBytes = 0; ///< the most that any part computes with, for this shape
    std::int64_t peakBytes = 0; ///< the most at one time, all of these considered
    std::int64_t limitBytes = 0; ///< what there is
    bool fits() const { return peakBytes <= limitBytes; }
    Device device;
    /// As ImageGenerator::description() once it is open: what decides a picture's last bits.
    std::string computing;
    /// That, and the residency in words: "cuda:0 bf16, one part after another".
    std::string description;
};

/// One of a pipeline's tokenizers. The ids are made outside, in this order.
struct PromptReader {
    enum class Kind { Clip, SentencePiece };
    std::string folder; ///< of the model's: "tokenizer_2"
    Kind kind = Kind::Clip;
    int length = 77; ///< ids, padding included
};

/// 8-bit RGB pixels, three bytes each, top row first, no gaps.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels{};
};

struct PictureRequest {
    std::vector<TokenIds> prompt{}; ///< one for each promptReaders(), exactly as long as they say
    std::vector<TokenIds> negative{}; ///< likewise; may be empty where guidance is 1 or less
    int width = 1024, height = 1024; ///< pixels, multiples of sizeMultiple()
    int steps = 4;
    double guidance = 0; ///< classifier-free, where above 1 and the model can
    std::uint64_t seed = 0; ///< of the CPU generator, as diffusers draws
    ImageView startImage{}; ///< exactly width x height; no pixels: from noise
    double strength = 1; ///< of the change to a start image, above 0, to 1
    /// safetensors with a tensor "noise" [1, C, h, w] instead of drawn noise; empty: drawn from `seed`.
    std::filesystem::path noiseFile{};
    /// Is written with the ids, embeddings, noise and latents of each step, by the names of the reference
    /// data.
    std::filesystem::path dumpFile{};
};

/// What a pipeline is at.
enum class GenerationStage { ReadingText, LoadingTransformer, Denoising, Decoding };

/// What had to be done otherwise than was planned or asked for.
struct GenerationNote {
    enum class Kind {
        SteppedDown, ///< memory ran out at `what`, and the work goes on at `instead`: "cpu bf16", "cpu int8"
        NotDumped, ///< the picture is made, but its dump could not be written: `what` says why
    };
    Kind kind = Kind::SteppedDown;
    std::string what{}, instead{};
};

/// Called on the thread that generates. Any may be empty.
struct GenerationEvents {
    std::function<void(GenerationStage)> stageBegins{};
    /// `share` of all steps is done; after every block.
    std::function<void(double share)> progress{};
    /// 1 of 4, 2 of 4, ..., each with what it took.
    std::function<void(int step, int steps, double seconds)> stepFinished{};
    /// Latents as RGB, an eighth of the picture's size each way, after every step.
    std::function<void(const Picture &)> preview{};
    std::function<void(const GenerationNote &)> note{};
};

/// Makes pictures. Used on one thread at a time.
class ImageGenerator {
public:
    virtual ~ImageGenerator() = default;
    virtual std::vector<PromptReader> promptReaders() const = 0;
    virtual bool supportsGuidance() const = 0;
    /// Width and height are multiples of it, in pixels.
    virtual int sizeMultiple() const = 0;
    /// As Backend::planGeneration(), in the mode that it computes in by now.
    virtual GenerationPlan plan(const PictureShape &shape) const = 0;
    /// Steps down one mode and tries again where the device's memory does not suffice, once for each mode.
    /// Parts stay loaded for the next call as the plan says; a prompt that is the same as before is not read
    /// again.
    /// @throws EngineError Cancelled (within a block's time), OutOfMemory (with figures, before anything is
    ///         loaded where the plan does not fit), Unsupported, Corrupt, NotFound
    virtual Picture generate(
        const PictureRequest &request, const GenerationEvents &events, std::stop_token stop) = 0;
    /// Gives up every loaded part; the next generate() loads again.
    virtual void release() = 0;
    /// Bytes that weights occupy now.
    virtual std::int64_t weightBytes() const = 0;
    /// "cpu bf16", "cuda:0 int8 (bf16 products)"
    virtual std::string description() const = 0;
};

} // namespace pictor::inference
