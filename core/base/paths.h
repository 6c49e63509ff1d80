// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor {

/// Where Pictor keeps things. Absolute folders; none is created here.
struct Paths {
    QString data; ///< library database, list of requests: precious
    QString cache; ///< thumbnails: may be deleted at any time
    QString config; ///< settings and user-added models

    /// The platform's usual places (on Linux the XDG base directories, each with /pictor).
    static Paths standard();

    /// Everything below `folder`, as `--data` asks.
    static Paths below(const QString &folder);

    QString database() const { return data + QStringLiteral("/library.sqlite"); }
    QString thumbnails() const { return cache + QStringLiteral("/thumbnails"); }
    QString settings() const { return config + QStringLiteral("/pictor.ini"); }
    QString downloads() const { return data + QStringLiteral("/downloads.json"); }
    QString userModels() const { return config + QStringLiteral("/models.json"); }
    QString accessToken() const { return config + QStringLiteral("/access-token.json"); }
    QString requestLog() const { return data + QStringLiteral("/requests.jsonl"); }
};

} // namespace pictor
