// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/catalogue.h"

#include <QFuture>
#include <QList>

namespace pictor {
class TextToImageModel;
}

namespace pictor::ui {

/// The models that make pictures, as the Create page needs them. GUI thread.
class PictureMakers {
public:
    virtual ~PictureMakers() = default;
    /// Of the catalogue, in its order.
    virtual QList<CatalogueEntry> entries() const = 0;
    /// @param key  of the catalogue, or a folder's or checkpoint file's path
    /// @return NotFound or Unsupported; touches no disk
    virtual Result<TextToImageModel *> find(const QString &key) = 0;
    /// Of the files of `key` that are on this machine; empty: none are, or that cannot be told. Off the GUI
    /// thread.
    virtual QFuture<QString> revision(const QString &key) = 0;
    /// Unloads every model, of any kind; what runs ends first.
    virtual void freeMemory() = 0;
};

} // namespace pictor::ui
