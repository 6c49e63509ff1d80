// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelshape.h"

namespace pictor::landscapes {

namespace {

/// What transformer and text encoders agree on.
ModelShape agreed(ModelShape shape)
{
    shape.clip.activation = inference::Activation::QuickGelu;
    shape.clip.normEps = 1e-5;
    shape.clip.positions = 77;
    shape.flux.channels = 4 * shape.autoencoder.latentChannels;
    shape.flux.contextWidth = shape.t5.width;
    shape.flux.pooledWidth = shape.clip.width;
    return shape;
}

} // namespace

ModelShape fullShape()
{
    ModelShape shape;
    shape.autoencoder.channels = {16, 32, 48, 64, 64};
    shape.autoencoder.layersPerLevel = 1;
    shape.autoencoder.normGroups = 1; // of few channels each, normalising loses how bright a picture is
    shape.clip.width = 128;
    shape.clip.mlpWidth = 512;
    shape.clip.layers = 2;
    shape.clip.heads = 4;
    shape.t5.width = 128;
    shape.t5.perceptronWidth = 320;
    shape.t5.layers = 2;
    shape.t5.heads = 4;
    shape.t5.headWidth = 32;
    shape.flux.doubleBlocks = 2;
    shape.flux.singleBlocks = 4;
    shape.flux.heads = 6;
    shape.flux.headWidth = 32;
    shape.flux.axes = {8, 12, 12};
    return agreed(shape);
}

ModelShape tinyShape()
{
    ModelShape shape;
    shape.autoencoder.channels = {8, 8};
    shape.autoencoder.latentChannels = 4;
    shape.autoencoder.layersPerLevel = 1;
    shape.autoencoder.normGroups = 1;
    shape.clip.width = 16;
    shape.clip.mlpWidth = 32;
    shape.clip.layers = 2;
    shape.clip.heads = 2;
    shape.t5.width = 16;
    shape.t5.perceptronWidth = 24;
    shape.t5.layers = 1;
    shape.t5.heads = 2;
    shape.t5.headWidth = 8;
    shape.flux.doubleBlocks = 1;
    shape.flux.singleBlocks = 1;
    shape.flux.heads = 2;
    shape.flux.headWidth = 16;
    shape.flux.axes = {4, 6, 6};
    shape.merges = 200;
    shape.pieces = 200;
    shape.textLength = 12;
    shape.pictureSide = 32;
    return agreed(shape);
}

} // namespace pictor::landscapes
