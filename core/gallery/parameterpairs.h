// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace pictor::gallery {

/// "Key: value" of the last line of AUTOMATIC1111's text.
struct ParameterPair {
    QString key, value;
};

/// The pairs of "Steps: 4, Model: a, Lora hashes: \"a: 1, b: 2\"", in their order. Quoted values, JSON
/// strings, may hold commas; what is no pair is passed over.
QList<ParameterPair> pairsIn(QStringView line);

/// `pairs` as such a line; values that hold a comma, a colon or a line end are quoted.
QString lineOf(const QList<ParameterPair> &pairs);

/// The first value of `key`.
std::optional<QString> valueOf(const QList<ParameterPair> &pairs, QLatin1String key);

} // namespace pictor::gallery
