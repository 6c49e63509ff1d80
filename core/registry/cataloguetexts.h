// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace pictor {

/// A name or summary of the catalogue in the user's language, for people; what has no translation (a proper
/// name, a model that the user added) stays as it is. Files and JSON keep the text itself.
QString catalogueText(const QString &text);

/// Those that translators see: every summary of the built-in catalogue, and every name that is no proper
/// name.
std::span<const char *const> translatableCatalogueTexts();

} // namespace pictor
