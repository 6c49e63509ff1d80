// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>

namespace pictor::app {

void JsonLine::addName(const char *name)
{
    if (!m_members.isEmpty())
        m_members += QLatin1Char(',');
    m_members += QLatin1Char('"') + QLatin1String(name) + QStringLiteral("\":");
}

JsonLine &JsonLine::add(const char *name, const QJsonValue &value)
{
    addName(name);
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_members += QString::fromUtf8(array.sliced(1).chopped(1));
    return *this;
}

JsonLine &JsonLine::addUnsigned(const char *name, quint64 number)
{
    addName(name);
    m_members += QString::number(number);
    return *this;
}

template <class Number> JsonLine &JsonLine::addNumbers(const char *name, std::span<const Number> numbers)
{
    addName(name);
    QByteArray list;
    std::array<char, 32> digits{};
    for (const Number number : numbers) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        list += list.isEmpty() ? "" : ",";
        list.append(digits.data(), end - digits.data());
    }
    m_members += QLatin1Char('[') + QLatin1String(list) + QLatin1Char(']');
    return *this;
}

JsonLine &JsonLine::add(const char *name, std::span<const float> numbers)
{
    return addNumbers(name, numbers);
}

JsonLine &JsonLine::add(const char *name, std::span<const qint64> numbers)
{
    return addNumbers(name, numbers);
}

} // namespace pictor::app
