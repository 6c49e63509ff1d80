// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace pictor::gallery {

/// The object in `json`; an empty one if there is none. Whole numbers of 16 and more digits become strings,
/// since Qt's JSON keeps them only up to 2^63; NaN and Infinity, which Python writes, become null.
QJsonObject tolerantObject(const QString &json);

/// A whole number from 0 to 2^64 - 1, as a number or as a string of digits.
std::optional<quint64> wholeNumber(const QJsonValue &value);

/// A number, whichever way tolerantObject() keeps it.
std::optional<double> realNumber(const QJsonValue &value);

} // namespace pictor::gallery
