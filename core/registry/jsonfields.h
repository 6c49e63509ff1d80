// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace pictor {

/// Reads the fields of one JSON object and keeps the first fault, as a translated half-sentence that names
/// field and place. A field that is absent gives an empty value.
class JsonFields {
public:
    /// @param place  whose fields they are, for messages: "model openai/clip-vit-base-patch32"
    JsonFields(QJsonObject object, QString place);

    bool has(const char *field) const;
    QString string(const char *field);
    QString requiredString(const char *field);
    bool boolean(const char *field);
    /// A whole number from 0 to `maximum`.
    qint64 count(const char *field, qint64 maximum = qint64(1) << 53);
    double amount(const char *field); ///< a number, 0 or more
    QJsonArray array(const char *field);

    void blame(const char *field, const QString &why);
    /// Takes over the fault of an object inside this one.
    void blameAs(const JsonFields &inner);
    const QString &fault() const { return m_fault; } ///< empty: none

private:
    QJsonValue value(const char *field) const;

    QJsonObject m_object;
    QString m_place;
    QString m_fault;
};

} // namespace pictor
