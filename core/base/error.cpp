// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace pictor {

tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail)
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail)});
}

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::Network:
        return QStringLiteral("network");
    case Error::Kind::NotFound:
        return QStringLiteral("not-found");
    case Error::Kind::Denied:
        return QStringLiteral("denied");
    case Error::Kind::Corrupt:
        return QStringLiteral("corrupt");
    case Error::Kind::OutOfMemory:
        return QStringLiteral("out-of-memory");
    case Error::Kind::Unsupported:
        return QStringLiteral("unsupported");
    case Error::Kind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace pictor
