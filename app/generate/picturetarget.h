// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "commandline.h"
#include "parsed.h"
#include "registry/generation.h"

#include <memory>
#include <optional>

namespace pictor::gallery {
class Gallery;
}

namespace pictor::app {

/// Where `pictor generate` puts its pictures: -o FILE, -o FOLDER, or the gallery.
class PictureTarget {
public:
    /// @param count  of pictures; several get their seeds into their files' names
    static Parsed<PictureTarget> of(const Arguments &arguments, int count);
    ~PictureTarget();
    PictureTarget(PictureTarget &&) noexcept;
    PictureTarget &operator=(PictureTarget &&) noexcept;

    /// Whether nothing will be in the way; asked before the work begins. Reads the disk.
    /// @param seed  of the first picture; nullopt: not known yet
    /// @return Denied (a file is there, and nobody said --force), NotFound (no such folder)
    Result<void> check(std::optional<quint64> seed) const;

    /// Writes `picture`; where its place has been taken or cannot be written, into the gallery. Blocks.
    /// @return the file's absolute path; if even the gallery cannot take it, why
    Result<QString> save(const GeneratedPicture &picture);
    /// Why the last picture went into the gallery instead; empty: it did not.
    const QString &detour() const { return m_detour; }

private:
    PictureTarget();
    QString fileOf(quint64 seed) const;
    Result<void> checkFile(const QString &file) const;
    Result<QString> write(const QString &file, const GeneratedPicture &picture) const;
    Result<QString> keep(const GeneratedPicture &picture) const;

    QString m_file; ///< as -o says; empty: a folder takes the pictures
    bool m_replaces = false; ///< --force
    int m_count = 1;
    std::unique_ptr<gallery::Gallery> m_gallery;
    QString m_detour;
};

} // namespace pictor::app
