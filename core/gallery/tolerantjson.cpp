// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/tolerantjson.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>

namespace pictor::gallery {

namespace {

constexpr qsizetype longestExact = 15; // digits

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+'
        || c == '.';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number or literal as Qt's JSON keeps it.
QByteArray kept(const QByteArray &word)
{
    if (word == "NaN" || word == "Infinity" || word == "-Infinity")
        return "null";
    if (word.size() > longestExact && std::ranges::all_of(word, isDigit))
        return '"' + word + '"';
    return word;
}

/// The end of what begins at `begin`, a string with its quotes or a word.
qsizetype endOfToken(const QByteArray &json, qsizetype begin)
{
    qsizetype at = begin;
    if (json.at(at) != '"') {
        while (at < json.size() && isWordCharacter(json.at(at)))
            ++at;
        return at;
    }
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

QByteArray strict(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + json.size() / 16);
    for (qsizetype at = 0; at < json.size();) {
        const bool isString = json.at(at) == '"';
        if (!isString && !isWordCharacter(json.at(at))) {
            result.append(json.at(at++));
            continue;
        }
        const qsizetype end = endOfToken(json, at);
        const QByteArray token = json.sliced(at, end - at);
        result.append(isString ? token : kept(token));
        at = end;
    }
    return result;
}

} // namespace

QJsonObject tolerantObject(const QString &json)
{
    return QJsonDocument::fromJson(strict(json.toUtf8())).object();
}

std::optional<quint64> wholeNumber(const QJsonValue &value)
{
    bool isNumber = false;
    if (value.isString()) {
        const quint64 number = value.toString().toULongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(static_cast<quint64>(number)) : std::nullopt;
}

std::optional<double> realNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace pictor::gallery
