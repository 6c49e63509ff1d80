// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <span>

namespace pictor::app {

/// One JSON object on one line; its members stand in the order in which they were added.
class JsonLine {
public:
    JsonLine &add(const char *name, const QJsonValue &value);
    /// Every digit, which QJsonValue keeps up to 2^63 only.
    JsonLine &addUnsigned(const char *name, quint64 number);
    /// Shortest decimals that read back as the same floats.
    JsonLine &add(const char *name, std::span<const float> numbers);
    JsonLine &add(const char *name, std::span<const qint64> numbers);

    QString text() const { return QLatin1Char('{') + m_members + QLatin1Char('}'); }

private:
    void addName(const char *name);
    template <class Number> JsonLine &addNumbers(const char *name, std::span<const Number> numbers);

    QString m_members;
};

} // namespace pictor::app
