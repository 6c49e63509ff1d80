// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace pictor::hub {

/// `path` with a leading "~" and every "$VAR" or "${VAR}" replaced, as Python's os.path.expanduser and
/// expandvars do: what is not set stays as it is written.
QString expanded(const QString &path, const QProcessEnvironment &environment);

/// Absolute folder of the Hugging Face cache: HF_HUB_CACHE, else HUGGINGFACE_HUB_CACHE, else hub in HF_HOME,
/// else huggingface/hub in XDG_CACHE_HOME or ~/.cache. A variable that is set but empty does not count.
QString cacheRoot(const QProcessEnvironment &environment);

} // namespace pictor::hub
