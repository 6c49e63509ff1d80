// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/paintingparts.h"

namespace pictor::inference {

namespace {

void addEncoder(NamedTensors &parts, const AutoencoderEncoder &encoder, const Tensor &image)
{
    Tensor x = encoder.in(image);
    parts["encoder.conv_in"] = x;
    for (std::size_t i = 0; i < encoder.levels.size(); ++i) {
        const std::string name = "encoder.down." + std::to_string(i);
        x = encoder.levels[i](x);
        if (encoder.levels[i].resize) {
            x = halved(x, *encoder.levels[i].resize);
            parts[name + ".downsample"] = x;
        }
        parts[name] = x;
    }
    parts["encoder.mid"] = encoder.middle(x);
    parts["encoder.conv_out"] = encoder(image);
}

void addDecoder(NamedTensors &parts, const AutoencoderDecoder &decoder, const Tensor &latents)
{
    Tensor x = decoder.in(latents);
    parts["decoder.conv_in"] = x;
    x = decoder.middle.first(x);
    parts["decoder.mid.resnet.0"] = x;
    x = decoder.middle.attention(x);
    parts["decoder.mid.attention"] = x;
    x = decoder.middle.second(x);
    parts["decoder.mid"] = x;
    for (std::size_t i = 0; i < decoder.levels.size(); ++i) {
        const std::string name = "decoder.up." + std::to_string(i);
        x = decoder.levels[i](x);
        if (decoder.levels[i].resize) {
            x = doubled(x, *decoder.levels[i].resize);
            parts[name + ".upsample"] = x;
        }
        parts[name] = x;
    }
    parts["decoder.conv_norm_out"] = decoder.norm(x);
}

} // namespace

NamedTensors autoencoderParts(const Autoencoder &autoencoder, const PartInputs &inputs)
{
    NamedTensors parts;
    addEncoder(parts, autoencoder.encoder, inputs("image"));
    addDecoder(parts, autoencoder.decoder, inputs("latents"));
    const LatentDistribution encoded = autoencoder.encode(inputs("image"));
    parts["encoded_mean"] = encoded.mean;
    parts["encoded_logvar"] = encoded.logVariance;
    parts["decoded"] = autoencoder.decode(inputs("latents"));
    return parts;
}

} // namespace pictor::inference
