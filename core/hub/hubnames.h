// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pictor::hub {

/// Whether a name that came from outside may become part of a path in the cache.

/// "org/name" or "name": letters, digits, "_", "-" and ".", at most 96 each; no "--", "..", no "-" or "." at
/// either end, no ".git" at the end.
bool isRepositoryName(QStringView name);

/// 40 lower-case hex digits.
bool isCommit(QStringView name);

/// 40 or 64 lower-case hex digits: a git blob's SHA-1 or a SHA-256.
bool isEtag(QStringView name);

/// A relative path that stays where it is put, on every system: "/" between parts, none of them empty, "." or
/// "..", a Windows device, or holding what Windows forbids. Also right for a ref ("refs/pr/15").
bool isFileName(QStringView path);

} // namespace pictor::hub
