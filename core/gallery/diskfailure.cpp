// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/diskfailure.h"

#include "gallery/messages.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace pictor::gallery {

namespace {

bool isFull(const std::error_code &cause)
{
    return cause == std::errc::no_space_on_device || cause.value() == EDQUOT;
}

bool isForbidden(const std::error_code &cause)
{
    return cause == std::errc::permission_denied || cause == std::errc::operation_not_permitted
        || cause == std::errc::read_only_file_system;
}

bool isMissing(const std::error_code &cause)
{
    return cause == std::errc::no_such_file_or_directory || cause == std::errc::not_a_directory;
}

} // namespace

Error diskFailure(const std::error_code &cause, const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    const QString reason = QString::fromStdString(cause.message());
    const QString detail = QDir::toNativeSeparators(path) + QStringLiteral(": ") + reason;
    if (isFull(cause))
        return {Error::Kind::OutOfMemory,
            Text::tr("The disk of “%1” is full. Free some space, or choose another folder.").arg(folder),
            detail, Error::Remedy::FreeSpace};
    if (isForbidden(cause))
        return {Error::Kind::Denied,
            Text::tr("Nothing can be written to “%1”. Give yourself the right to, or choose another folder.")
                .arg(folder),
            detail};
    if (isMissing(cause))
        return {Error::Kind::NotFound,
            Text::tr("There is no folder “%1”. Plug in its drive, or choose another folder.").arg(folder),
            detail};
    return {Error::Kind::Internal,
        Text::tr("“%1” could not be written: %2. Try again, or choose another folder.")
            .arg(QDir::toNativeSeparators(path), reason),
        detail, Error::Remedy::TryAgain};
}

} // namespace pictor::gallery
