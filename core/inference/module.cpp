// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torchbackend.h"

using namespace pictor::inference;

extern "C" PICTOR_INFERENCE_EXPORT Backend *pictorInferenceBackend(int abi)
{
    // Never destroyed: libtorch's own statics may be gone before ours.
    static auto *const backend = new TorchBackend;
    return abi == backendAbi ? backend : nullptr;
}
