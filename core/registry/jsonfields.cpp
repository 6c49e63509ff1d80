// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/jsonfields.h"

#include "registry/messages.h"

#include <algorithm>
#include <cmath>

namespace pictor {

JsonFields::JsonFields(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

QJsonValue JsonFields::value(const char *field) const
{
    return m_object.value(QLatin1String(field));
}

bool JsonFields::has(const char *field) const
{
    return !value(field).isUndefined();
}

QString JsonFields::string(const char *field)
{
    if (has(field) && !value(field).isString())
        blame(field, Text::tr("is not a text"));
    return value(field).toString();
}

QString JsonFields::requiredString(const char *field)
{
    const QString text = string(field);
    if (text.isEmpty())
        blame(field, Text::tr("is missing"));
    return text;
}

bool JsonFields::boolean(const char *field)
{
    if (has(field) && !value(field).isBool())
        blame(field, Text::tr("is neither true nor false"));
    return value(field).toBool();
}

qint64 JsonFields::count(const char *field, qint64 maximum)
{
    if (!has(field))
        return 0;
    const double number = value(field).toDouble(-1);
    if (number < 0 || number > static_cast<double>(maximum) || number != std::floor(number)) {
        blame(field, Text::tr("is not a whole number from 0 to %1").arg(maximum));
        return 0;
    }
    return static_cast<qint64>(number);
}

double JsonFields::amount(const char *field)
{
    const double number = has(field) ? value(field).toDouble(-1) : 0;
    if (number < 0)
        blame(field, Text::tr("is no number of 0 or more"));
    return std::max(number, 0.0);
}

QJsonArray JsonFields::array(const char *field)
{
    if (has(field) && !value(field).isArray())
        blame(field, Text::tr("is not a list"));
    return value(field).toArray();
}

void JsonFields::blame(const char *field, const QString &why)
{
    if (m_fault.isEmpty())
        m_fault = Text::tr("“%1” of %2 %3").arg(QLatin1String(field), m_place, why);
}

void JsonFields::blameAs(const JsonFields &inner)
{
    if (m_fault.isEmpty())
        m_fault = inner.m_fault;
}

} // namespace pictor
