// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

namespace pictor::images {

// Why a picture cannot be had, in a sentence that names the file and says what to do next.

tl::unexpected<Error> missing(const QString &name);
tl::unexpected<Error> isFolder(const QString &name);
tl::unexpected<Error> notOrdinary(const QString &name);
tl::unexpected<Error> unreadable(const QString &name, const QString &reason);
tl::unexpected<Error> empty(const QString &name);
tl::unexpected<Error> unknownFormat(const QString &name);
tl::unexpected<Error> tooLarge(const QString &name, QSize size, qint64 maximumPixels);
tl::unexpected<Error> flawed(const QString &name, const Flaw &flaw);

} // namespace pictor::images
