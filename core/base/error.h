// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace pictor {

/// Why an operation gave no value.
struct [[nodiscard]] Error {
    enum class Kind { Cancelled, Network, NotFound, Denied, Corrupt, OutOfMemory, Unsupported, Internal };

    /// What may help, so that the place that shows the error can offer it as a button.
    enum class Remedy { None, TryAgain, EnterToken, AcceptLicence, FreeSpace, GoOnline };

    Kind kind = Kind::Internal; ///< for code
    QString message; ///< for people, translated: what happened and what to do next
    QString detail; ///< for the log
    Remedy remedy = Remedy::None;

    bool isCancelled() const { return kind == Kind::Cancelled; }
};

template <class T> using Result = tl::expected<T, Error>;

/// An Error ready to be returned from a function that gives a Result.
tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {});

/// Stable English name of `kind`, for logs and JSON.
QString nameOf(Error::Kind kind);

} // namespace pictor

Q_DECLARE_METATYPE(pictor::Error)
