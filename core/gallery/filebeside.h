// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QString>

namespace pictor::gallery {

/// A complete file, safe on the disk, under a hidden name in the folder where it shall be. Removed with this
/// object unless it was given its name.
class FileBeside {
public:
    static Result<FileBeside> write(const QString &folder, QByteArrayView bytes);
    ~FileBeside();
    FileBeside(FileBeside &&other) noexcept;
    FileBeside &operator=(FileBeside &&) = delete;

    /// Takes the place of a file of that name.
    Result<void> replace(const QString &path);
    /// False: there is something of that name already; it is left alone, whoever puts it there meanwhile.
    Result<bool> nameIfFree(const QString &path);

private:
    explicit FileBeside(QString path);

    QString m_path; ///< empty once it has its name
};

} // namespace pictor::gallery
