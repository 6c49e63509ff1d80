// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/weights.h"

#include <cstdint>

namespace pictor::landscapes {

/// What an untrained model starts from, by the names below "vae", "text_encoder", "text_encoder_2" and
/// "transformer": mostly as transformers and DiT (Peebles and Xie, arXiv:2212.09748) choose it. A tensor's
/// numbers depend on `seed` and its name alone.
inference::TensorMaker initialValues(std::uint64_t seed);

} // namespace pictor::landscapes
