// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace pictor {

/// A name, summary or licence of the catalogue in the user's language, for people; what has no translation (a
/// proper name, a licence's identifier, a model that the user added) stays as it is. Files and JSON keep the
/// text itself.
QString catalogueText(const QString &text);

/// Those that translators see: of the built-in catalogue every summary, every name that is no proper name,
/// and every licence with a space: one without is an identifier, “Apache-2.0”.
std::span<const char *const> translatableCatalogueTexts();

} // namespace pictor
