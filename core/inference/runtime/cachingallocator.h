// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor::inference {

/// Makes libtorch keep the memory of freed CPU tensors for the next ones of the same size. Without it every
/// large tensor is mapped anew and its pages fault in one by one, which costs several times what a softmax
/// over it does. Call once, before any tensor exists.
void installCachingAllocator();

/// Gives kept memory back to the system; for after a model is unloaded. Thread-safe.
void releaseCachedMemory();

} // namespace pictor::inference
