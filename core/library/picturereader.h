// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "library/channel.h"
#include "library/scanledger.h"

#include <QImage>
#include <QSize>

#include <functional>
#include <memory>

namespace pictor::library {

class ThreadGroup;

/// A picture as the embedder wants it, or why there is none.
struct ReadPicture {
    PendingImage image;
    Result<QImage> pixels; ///< fitted
    QSize size; ///< of the picture in the file, as shown; empty if unknown
};

/// Decodes and fits pictures on threads of its own. What was asked comes back in any order.
class PictureReader {
public:
    /// @param arrived  called on a thread of the reader for every picture that next() can give
    PictureReader(ThreadGroup &threads, int threadCount, const inference::InputGeometry &geometry,
        std::function<void()> arrived);
    /// Does not wait: a thread may hang in a read from a dead network share.
    ~PictureReader();
    PictureReader(const PictureReader &) = delete;
    PictureReader &operator=(const PictureReader &) = delete;

    void read(PendingImage image);
    std::optional<ReadPicture> next();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_stop;
};

} // namespace pictor::library
