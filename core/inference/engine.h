// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door between Pictor and the libraries that do the arithmetic. No Qt, no torch: the registry sees
// only this header and loads the module behind it (libpictor_inference_cpu.so, ..._cuda.so) with the first
// model.

#include "inference/enginetypes.h"
#include "inference/imagegenerator.h"

#include <cstdlib>
#include <memory>
#include <span>

namespace pictor::inference {

/// How a picture is brought to the size that a model reads.
struct InputGeometry {
    enum class Fit {
        CropCentre, ///< short side to `resize`, then the centre width x height (CLIP)
        Stretch, ///< straight to width x height, proportions given up
    };
    int width = 0;
    int height = 0;
    int resize = 0; ///< short side before cropping; unused for Stretch
    Fit fit = Fit::CropCentre;

    bool operator==(const InputGeometry &) const = default;
};

/// Turns pictures into vectors.
class ImageEmbedder {
public:
    virtual ~ImageEmbedder() = default;
    virtual int dimension() const = 0;
    virtual InputGeometry input() const = 0;
    /// Pictures per call that the engine is fastest with.
    virtual int batchSize() const = 0;
    /// @param images  each exactly input().width x input().height
    /// @return images.size() x dimension() floats, each row of unit length
    virtual std::vector<float> embedImages(std::span<const ImageView> images, std::stop_token stop) = 0;
};

/// Turns token ids into vectors of the same space as a picture's.
class TextEmbedder {
public:
    virtual ~TextEmbedder() = default;
    /// Tokens that one text is padded or cut to (CLIP: 77).
    virtual int contextLength() const = 0;
    /// @param texts  each exactly contextLength() ids
    /// @return texts.size() x dimension floats, each row of unit length
    virtual std::vector<float> embedTexts(std::span<const TokenIds> texts, std::stop_token stop) = 0;
};

/// A CLIP dual encoder (Radford et al., arXiv:2103.00020).
class ClipEngine : public ImageEmbedder, public TextEmbedder {
public:
    /// exp(logit_scale): what a cosine is multiplied with before the softmax over texts.
    virtual float logitScale() const = 0;
    /// Bytes that the weights occupy.
    virtual std::int64_t weightBytes() const = 0;
    /// "cpu bf16", "cuda:0 f16": where and in what it computes.
    virtual std::string description() const = 0;
};

struct DeviceInfo {
    Device device;
    std::string name;
    std::int64_t memoryBytes = 0;
    bool nativeBf16 = false;
};

struct BackendInfo {
    std::string torchVersion;
    std::string blas; ///< what multiplies f32 matrices, as libtorch says
    int threads = 0;
    std::vector<DeviceInfo> devices;
};

/// What `pictor bench clip` asks. The model is of full published width with random weights.
struct ClipBenchmark {
    /// Or openai/clip-vit-large-patch14-336; empty: none, only matmulGflops is measured, for `seconds`.
    std::string model = "openai/clip-vit-base-patch32";
    int batch = 8;
    double seconds = 10; ///< at least this long, after warming up
    LoadOptions options;
};

struct ClipBenchmarkResult {
    double imagesPerSecond = 0;
    double secondsPerBatch = 0; ///< median
    double gflops = 0; ///< achieved, counting matrix products only
    double matmulGflops = 0; ///< what a large matrix product reaches in the same run and precision
    std::int64_t peakBytes = 0; ///< resident (CPU) or allocated (CUDA)
    std::string description;
};

/// What `pictor bench generate` asks. The transformer is of full published width with random weights, and of
/// as many blocks as there is time for.
struct GenerateBenchmark {
    enum class Family { Flux, Sd3, Autoencoder }; ///< the last: decoding, a "step" is a picture
    Family family = Family::Flux;
    int blocks = 2; ///< FLUX: double blocks
    int singleBlocks = 4; ///< FLUX only
    int width = 512, height = 512; ///< pixels
    double seconds = 20; ///< at least this long, after warming up
    LoadOptions options;
};

struct GenerateBenchmarkResult {
    double secondsPerStep = 0; ///< median, of the blocks that were asked for
    double secondsPerFullStep = 0; ///< the same for as many blocks as the published model has
    double gflops = 0; ///< achieved, counting matrix products only
    double matmulGflops = 0; ///< what a large matrix product reaches in the same run and precision
    std::int64_t weightBytes = 0;
    std::int64_t peakBytes = 0; ///< resident (CPU) or allocated (CUDA), weights included
    std::string description;
};

/// Lets threads of libtorch's pool sleep while they wait. By default they spin, and take the cores from
/// whatever decodes the next pictures. The OpenMP runtime reads this once, when a module brings it into the
/// process: call it first thing in main(), before any other thread.
/// @return whether it changed anything; a choice of the user's stays
inline bool letPoolThreadsSleep()
{
#if defined(__unix__) || defined(__APPLE__)
    return !std::getenv("OMP_WAIT_POLICY") && setenv("OMP_WAIT_POLICY", "passive", 0) == 0;
#else
    return false;
#endif
}

/// What a module offers. One object per module, alive as long as the module.
class Backend {
public:
    virtual ~Backend() = default;
    virtual BackendInfo info() const = 0;
    /// @param folder  Hugging Face layout: config.json and model.safetensors, its sharded index, or
    /// pytorch_model.bin
    virtual std::unique_ptr<ClipEngine> loadClip(
        const std::filesystem::path &folder, const LoadOptions &options) = 0;
    /// What generating with `files` takes, from headers and configurations alone.
    virtual GenerationPlan planGeneration(
        const GeneratorFiles &files, const PictureShape &shape, const LoadOptions &options) = 0;
    /// Reads configurations and headers; parts are loaded when they are needed.
    virtual std::unique_ptr<ImageGenerator> openGenerator(
        const GeneratorFiles &files, const LoadOptions &options) = 0;
    virtual ClipBenchmarkResult benchmarkClip(const ClipBenchmark &benchmark) = 0;
    virtual GenerateBenchmarkResult benchmarkGenerate(const GenerateBenchmark &benchmark) = 0;
};

/// Raised whenever anything above changes its layout; a module of another number is not used.
inline constexpr int backendAbi = 4;

/// What the module exports: `extern "C" Backend *pictorInferenceBackend(int abi)`, nullptr for
/// another ABI.
using BackendEntry = Backend *(*)(int abi);
inline constexpr const char *backendEntryName = "pictorInferenceBackend";

} // namespace pictor::inference
