// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pictor::ui {

namespace {

/// What is far beyond any list or page, and is counted on from without an overflow.
constexpr int farthest = 1'000'000;

QJsonObject placeToJson(const ListPlace &place)
{
    return {{QStringLiteral("picture"), place.path}, {QStringLiteral("row"), place.row}};
}

ListPlace placeFrom(const QJsonValue &value)
{
    return {value[QLatin1String("picture")].toString(),
        std::clamp(value[QLatin1String("row")].toInt(), 0, farthest)};
}

QJsonObject geometryToJson(const QRect &rect)
{
    return {{QStringLiteral("x"), rect.x()}, {QStringLiteral("y"), rect.y()},
        {QStringLiteral("width"), rect.width()}, {QStringLiteral("height"), rect.height()}};
}

QRect geometryFrom(const QJsonValue &value)
{
    const QRect rect(value[QLatin1String("x")].toInt(), value[QLatin1String("y")].toInt(),
        value[QLatin1String("width")].toInt(), value[QLatin1String("height")].toInt());
    return rect.isEmpty() ? QRect() : rect;
}

QString pageFrom(const QJsonValue &value)
{
    const QStringList pages{QStringLiteral("create"), QStringLiteral("library"), QStringLiteral("models"),
        QStringLiteral("help"), QStringLiteral("settings")};
    return pages.contains(value.toString()) ? value.toString() : pages.constFirst();
}

QJsonObject placesToJson(const QMap<QString, double> &places)
{
    QJsonObject object;
    for (auto place = places.begin(); place != places.end(); ++place)
        object[place.key()] = place.value();
    return object;
}

QMap<QString, double> placesFrom(const QJsonObject &object)
{
    QMap<QString, double> places;
    for (auto place = object.begin(); place != object.end(); ++place)
        places[place.key()] = std::clamp<double>(place.value().toDouble(), 0, farthest);
    return places;
}

Query queryFrom(const QJsonObject &object)
{
    QStringList files;
    const QJsonArray array = object[QLatin1String("files")].toArray();
    for (const QJsonValue &file : array) {
        if (QDir::isAbsolutePath(file.toString()))
            files.append(file.toString());
    }
    Query query = Query::ofFiles(files);
    query.words = object[QLatin1String("words")].toString();
    return query;
}

} // namespace

QByteArray toJson(const WindowState &state)
{
    QJsonArray files;
    for (const QueryPicture &picture : state.query.pictures)
        files.append(picture.path);
    const QJsonObject window{{QStringLiteral("geometry"), geometryToJson(state.geometry)},
        {QStringLiteral("maximised"), state.maximised}, {QStringLiteral("page"), state.page},
        {QStringLiteral("places"), placesToJson(state.places)}};
    const QJsonObject library{{QStringLiteral("files"), files}, {QStringLiteral("words"), state.query.words},
        {QStringLiteral("place"), placeToJson(state.grid)}};
    const QJsonObject create{
        {QStringLiteral("shown"), state.shown}, {QStringLiteral("place"), placeToJson(state.strip)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("window"), window}, {QStringLiteral("library"), library},
                             {QStringLiteral("create"), create}})
        .toJson();
}

Result<WindowState> windowStateFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return failure(Error::Kind::Corrupt, fault.errorString());
    const QJsonObject window = document[QLatin1String("window")].toObject();
    const QJsonObject library = document[QLatin1String("library")].toObject();
    const QJsonObject create = document[QLatin1String("create")].toObject();
    WindowState state;
    state.geometry = geometryFrom(window[QLatin1String("geometry")]);
    state.maximised = window[QLatin1String("maximised")].toBool();
    state.page = pageFrom(window[QLatin1String("page")]);
    state.places = placesFrom(window[QLatin1String("places")].toObject());
    state.query = queryFrom(library);
    state.grid = placeFrom(library[QLatin1String("place")]);
    state.strip = placeFrom(create[QLatin1String("place")]);
    state.shown = create[QLatin1String("shown")].toString();
    return state;
}

} // namespace pictor::ui
