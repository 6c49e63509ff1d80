// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/rightofway.h"
#include "inference/runtime/givingway.h"
#include "inference/torchbackend.h"

using namespace pictor::inference;

extern "C" PICTOR_INFERENCE_EXPORT Backend *pictorInferenceBackend(int abi)
{
    // Never destroyed: libtorch's own statics may be gone before ours.
    static auto *const backend = new TorchBackend;
    return abi == backendAbi ? backend : nullptr;
}

extern "C" PICTOR_INFERENCE_EXPORT void pictorInferenceHeed(RightOfWay *way)
{
    heed(way);
}
