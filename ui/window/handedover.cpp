// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handedover.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace pictor::ui {

namespace {

using Purpose = Opening::Purpose;

constexpr std::array<std::pair<QLatin1String, Purpose>, 3> purposes{{
    {QLatin1String("open"), Purpose::Open},
    {QLatin1String("find-similar"), Purpose::FindSimilar},
    {QLatin1String("start-image"), Purpose::StartImage},
}};

} // namespace

QByteArray HandedOver::toLine() const
{
    QString purpose;
    for (const auto &[name, each] : purposes) {
        if (each == opening.purpose)
            purpose = name;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("purpose"), purpose},
                             {QStringLiteral("paths"), QJsonArray::fromStringList(opening.paths)},
                             {QStringLiteral("token"), token}, {QStringLiteral("offline"), offline},
                             {QStringLiteral("options"), QJsonArray::fromStringList(options)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<HandedOver> HandedOver::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    for (const auto &[name, purpose] : purposes) {
        if (object[QLatin1String("purpose")].toString() != name)
            continue;
        HandedOver handed{{purpose, {}}, object[QLatin1String("token")].toString(),
            object[QLatin1String("offline")].toBool(), {}};
        const QJsonArray options = object[QLatin1String("options")].toArray();
        for (const QJsonValue &option : options)
            handed.options.append(option.toString());
        const QJsonArray paths = object[QLatin1String("paths")].toArray();
        for (const QJsonValue &path : paths) {
            if (QDir::isAbsolutePath(path.toString()))
                handed.opening.paths.append(path.toString());
        }
        return handed;
    }
    return std::nullopt;
}

} // namespace pictor::ui
