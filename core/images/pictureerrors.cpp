// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureerrors.h"

#include <QCoreApplication>

namespace pictor::images {

namespace {

struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

} // namespace

tl::unexpected<Error> missing(const QString &name)
{
    return failure(Error::Kind::NotFound,
        Pictures::tr("There is no file “%1”. It may have been moved or deleted: look for it in its folder.")
            .arg(name));
}

tl::unexpected<Error> isFolder(const QString &name)
{
    return failure(
        Error::Kind::Unsupported, Pictures::tr("“%1” is a folder. Choose a picture in it.").arg(name));
}

tl::unexpected<Error> notOrdinary(const QString &name)
{
    return failure(Error::Kind::Unsupported,
        Pictures::tr("“%1” is a device or a pipe. Choose a file that holds a picture.").arg(name));
}

tl::unexpected<Error> unreadable(const QString &name, const QString &reason)
{
    return failure(Error::Kind::Denied,
        Pictures::tr("“%1” could not be opened. Check that you may read it.").arg(name), reason);
}

tl::unexpected<Error> empty(const QString &name)
{
    return failure(Error::Kind::Corrupt, Pictures::tr("“%1” is empty. Copy or download it again.").arg(name));
}

tl::unexpected<Error> unknownFormat(const QString &name)
{
    return failure(Error::Kind::Corrupt,
        Pictures::tr("“%1” is not a picture that Pictor knows. Save it as JPEG, PNG, WebP, GIF, TIFF or BMP.")
            .arg(name));
}

tl::unexpected<Error> tooLarge(const QString &name, QSize size, qint64 maximumPixels)
{
    return failure(Error::Kind::Unsupported,
        Pictures::tr("“%1” has %2 × %3 pixels; Pictor opens up to %4 million. Save a smaller copy of it.")
            .arg(name, QString::number(size.width()), QString::number(size.height()),
                QString::number(maximumPixels / 1'000'000)));
}

tl::unexpected<Error> flawed(const QString &name, const Flaw &flaw)
{
    switch (flaw.kind) {
    case Flaw::Kind::Truncated:
        return failure(Error::Kind::Corrupt,
            Pictures::tr("“%1” ends before the picture does. Copy or download it again.").arg(name),
            flaw.detail);
    case Flaw::Kind::Damaged:
        return failure(Error::Kind::Corrupt,
            Pictures::tr("“%1” is damaged. Copy or download it again, or save it anew where it was made.")
                .arg(name),
            flaw.detail);
    case Flaw::Kind::Unsupported:
        return failure(Error::Kind::Unsupported,
            Pictures::tr("“%1” is of a rare kind that Pictor does not read. Save it as PNG or as an ordinary "
                         "JPEG.")
                .arg(name),
            flaw.detail);
    case Flaw::Kind::OutOfMemory:
        break;
    }
    return failure(Error::Kind::OutOfMemory,
        Pictures::tr("Memory does not suffice for “%1”. Close other programs, or save a smaller copy of it.")
            .arg(name),
        flaw.detail);
}

} // namespace pictor::images
