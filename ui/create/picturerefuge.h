// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/paths.h"
#include "registry/generation.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

namespace pictor::ui {

struct ShelteredPicture {
    QString path; ///< where it waits
    GeneratedPicture picture;
    QImage thumbnail; ///< thumbnailOf() its pixels
};

/// Small enough for a strip of many. Quick, also from a large picture: it is looked at from afar.
QImage thumbnailOf(const QImage &image);

/// Where pictures wait that the gallery could not take: in the data folder, so that neither a closed window
/// nor a crash loses them. The disk is touched on a thread of its own, in the order of the calls.
class PictureRefuge {
public:
    explicit PictureRefuge(const Paths &paths);
    /// Waits until everything is written.
    ~PictureRefuge();

    /// @return through the future: its path, or why it could not be written
    QFuture<Result<QString>> take(const GeneratedPicture &picture);
    /// Those that wait, oldest first. A file that cannot be read is left as it is.
    QFuture<QList<ShelteredPicture>> pictures();
    /// The picture is safe elsewhere, or nobody wants it.
    void release(const QString &path);

private:
    const QString m_folder;
    QThreadPool m_thread;
};

} // namespace pictor::ui
