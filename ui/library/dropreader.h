// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

class QMimeData;

namespace pictor::ui {

/// What a drop or the clipboard holds, in the form that loses least. At most one of files and pixels is
/// given.
struct DroppedContent {
    Q_GADGET
    QML_VALUE_TYPE(droppedContent)

public:
    QStringList paths; ///< local files and folders that nobody has looked at yet: see looked()
    bool spelt = false; ///< `paths` come from plain text, which may well name nothing
    QStringList pictures; ///< local files, by no more than their not being folders
    QStringList folders; ///< local folders
    QByteArray encoded; ///< a picture file's bytes
    QImage image; ///< pixels, if there are no bytes
    std::optional<Error> problem; ///< why nothing of the above is given

    bool isEmpty() const
    {
        return paths.isEmpty() && pictures.isEmpty() && folders.isEmpty() && encoded.isEmpty()
            && image.isNull();
    }
};

/// Whether readDropped could find something: looks at the formats only.
bool mayHoldPictures(const QMimeData &mime);

/// Order of worth: local files of text/uri-list, the `src` of an <img> in text/html (a local file, or a data:
/// URL), image data, a path as plain text. Pictures that are only named by a web address are not fetched:
/// `problem` says so. Touches no disk.
DroppedContent readDropped(const QMimeData &mime);

/// `content` with its `paths` told apart into pictures and folders. Looks at the disk, where a dead network
/// share may hang: not for the GUI thread.
DroppedContent looked(DroppedContent content);

} // namespace pictor::ui

Q_DECLARE_METATYPE(pictor::ui::DroppedContent)
