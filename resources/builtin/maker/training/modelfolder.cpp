// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfolder.h"

#include "files/jsonfolder.h"
#include "modelplace.h"
#include "painter.h"

#include "inference/engine.h"
#include "inference/models/autoencoder.h"
#include "inference/weights/safetensorswriter.h"

#include <string>
#include <string_view>

namespace pictor::landscapes {

namespace {

using Json = nlohmann::ordered_json;
using inference::EngineError;
using inference::Weights;

Json pipelineIndex()
{
    return {{"_class_name", "FluxPipeline"}, {"_diffusers_version", "0.30.0"},
        {"scheduler", {"diffusers", "FlowMatchEulerDiscreteScheduler"}},
        {"text_encoder", {"transformers", "CLIPTextModel"}},
        {"text_encoder_2", {"transformers", "T5EncoderModel"}},
        {"tokenizer", {"transformers", "CLIPTokenizer"}},
        {"tokenizer_2", {"transformers", "T5TokenizerFast"}},
        {"transformer", {"diffusers", "FluxTransformer2DModel"}}, {"vae", {"diffusers", "AutoencoderKL"}}};
}

Json scheduler()
{
    return {{"_class_name", "FlowMatchEulerDiscreteScheduler"}, {"_diffusers_version", "0.30.0"},
        {"num_train_timesteps", 1000}, {"shift", 1.0}, {"use_dynamic_shifting", false}};
}

Json clipConfig(const inference::ClipTextConfig &clip)
{
    return {{"architectures", {"CLIPTextModel"}}, {"bos_token_id", clip.endOfText - 1},
        {"eos_token_id", clip.endOfText}, {"hidden_act", "quick_gelu"}, {"hidden_size", clip.width},
        {"intermediate_size", clip.mlpWidth}, {"layer_norm_eps", clip.normEps},
        {"max_position_embeddings", clip.positions}, {"model_type", "clip_text_model"},
        {"num_attention_heads", clip.heads}, {"num_hidden_layers", clip.layers},
        {"pad_token_id", clip.endOfText}, {"projection_dim", clip.width}, {"torch_dtype", "float16"},
        {"vocab_size", clip.vocabulary}};
}

Json t5Config(const inference::T5Config &t5)
{
    return {{"architectures", {"T5EncoderModel"}}, {"d_ff", t5.perceptronWidth}, {"d_kv", t5.headWidth},
        {"d_model", t5.width}, {"decoder_start_token_id", 0}, {"dense_act_fn", "gelu_new"},
        {"dropout_rate", 0.0}, {"eos_token_id", 1}, {"feed_forward_proj", "gated-gelu"},
        {"is_encoder_decoder", true}, {"is_gated_act", true}, {"layer_norm_epsilon", t5.normEps},
        {"model_type", "t5"}, {"num_decoder_layers", t5.layers}, {"num_heads", t5.heads},
        {"num_layers", t5.layers}, {"pad_token_id", 0}, {"relative_attention_max_distance", t5.maxDistance},
        {"relative_attention_num_buckets", t5.buckets}, {"tie_word_embeddings", false},
        {"torch_dtype", "float16"}, {"vocab_size", t5.vocabulary}};
}

Json transformerConfig(const inference::FluxConfig &flux)
{
    return {{"_class_name", "FluxTransformer2DModel"}, {"_diffusers_version", "0.30.0"},
        {"attention_head_dim", flux.headWidth}, {"axes_dims_rope", flux.axes}, {"guidance_embeds", false},
        {"in_channels", flux.channels}, {"joint_attention_dim", flux.contextWidth},
        {"num_attention_heads", flux.heads}, {"num_layers", flux.doubleBlocks},
        {"num_single_layers", flux.singleBlocks}, {"patch_size", 1},
        {"pooled_projection_dim", flux.pooledWidth}};
}

Json autoencoderConfig(const inference::AutoencoderConfig &vae, std::int64_t side)
{
    const std::vector<std::string> down(vae.channels.size(), "DownEncoderBlock2D");
    const std::vector<std::string> up(vae.channels.size(), "UpDecoderBlock2D");
    return {{"_class_name", "AutoencoderKL"}, {"_diffusers_version", "0.30.0"}, {"act_fn", "silu"},
        {"block_out_channels", vae.channels}, {"down_block_types", down}, {"force_upcast", false},
        {"in_channels", 3}, {"latent_channels", vae.latentChannels}, {"layers_per_block", vae.layersPerLevel},
        {"mid_block_add_attention", true}, {"norm_num_groups", vae.normGroups}, {"out_channels", 3},
        {"sample_size", side}, {"scaling_factor", vae.scalingFactor}, {"shift_factor", vae.shiftFactor},
        {"up_block_types", up}, {"use_post_quant_conv", false}, {"use_quant_conv", false}};
}

void writeJson(const std::filesystem::path &folder, const char *name, const Json &json)
{
    const QString problem =
        writeFolder(QString::fromStdString(folder.string()), {{QString::fromLatin1(name), jsonText(json)}});
    if (!problem.isEmpty())
        throw EngineError(EngineError::Kind::RequestFile, problem.toStdString());
}

/// Every tensor that `Part` asks for, by the name that transformers and diffusers store it by.
template <class Part, class Config>
void writeWeights(const std::filesystem::path &file, const Weights &weights, const Config &config)
{
    std::map<std::string, at::Tensor> tensors;
    const auto note = [&](const std::string &name, at::IntArrayRef shape) {
        const at::Tensor tensor = weights.tensor(name, shape);
        // T5 stores its embedding by the name that encoder and decoder share.
        tensors[name == "encoder.embed_tokens.weight" ? "shared.weight" : name] =
            tensor.detach().to(at::kCPU, at::kHalf).contiguous();
        return tensor;
    };
    const Part part(Weights::made(note), config);
    std::vector<inference::TensorBytes> bytes;
    for (const auto &[name, tensor] : tensors) {
        const auto *data = static_cast<const std::byte *>(tensor.data_ptr());
        bytes.push_back({name, inference::Dtype::F16, tensor.sizes().vec(),
            {data, static_cast<std::size_t>(tensor.nbytes())}});
    }
    inference::writeSafetensors(file, bytes);
}

void copyTokenizers(const std::filesystem::path &from, const std::filesystem::path &to)
{
    for (const std::string_view name : modelFiles) {
        if (!name.starts_with("tokenizer"))
            continue;
        std::error_code failed;
        std::filesystem::create_directories((to / name).parent_path(), failed);
        std::filesystem::copy_file(from / name, to / name, failed);
        if (failed)
            throw EngineError(EngineError::Kind::RequestFile,
                (from / name).string() + " could not be copied to " + (to / name).string() + ": "
                    + failed.message() + ". Make room for it, or choose another folder with --out.");
    }
}

void writeParts(const std::filesystem::path &folder, const ModelShape &shape,
    const std::filesystem::path &tokenizers, const Weights &painter, const Weights &autoencoder)
{
    writeJson(folder / "scheduler", "scheduler_config.json", scheduler());
    writeJson(folder / "text_encoder", "config.json", clipConfig(shape.clip));
    writeJson(folder / "text_encoder_2", "config.json", t5Config(shape.t5));
    writeJson(folder / "transformer", "config.json", transformerConfig(shape.flux));
    writeJson(folder / "vae", "config.json", autoencoderConfig(shape.autoencoder, shape.pictureSide));
    copyTokenizers(tokenizers, folder);

    writeWeights<inference::ClipTextEncoder>(
        folder / "text_encoder" / "model.safetensors", painter / "text_encoder", shape.clip);
    writeWeights<inference::T5Encoder>(
        folder / "text_encoder_2" / "model.safetensors", painter / "text_encoder_2", shape.t5);
    const char *diffusersName = "diffusion_pytorch_model.safetensors";
    writeWeights<inference::Flux>(
        folder / "transformer" / diffusersName, painter / "transformer", shape.flux);
    writeWeights<inference::Autoencoder>(
        folder / "vae" / diffusersName, autoencoder / "vae", shape.autoencoder);
    writeJson(folder, "model_index.json", pipelineIndex());
}

} // namespace

void writeModel(const std::filesystem::path &folder, const ModelShape &shape,
    const std::filesystem::path &tokenizers, const Weights &painter, const Weights &autoencoder)
{
    const ModelPlace place(folder);
    writeParts(place.unfinished(), shape, tokenizers, painter, autoencoder);
    place.finish();
}

} // namespace pictor::landscapes
