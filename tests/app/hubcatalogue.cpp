// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubcatalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

namespace pictor::test {

namespace {

constexpr qint64 weightBytes = 1'500'000; ///< enough for the store to be asked

QString tinyModelOf(const QString &repository)
{
    if (repository.contains(QLatin1String("FLUX")))
        return QStringLiteral("flux-schnell-tiny");
    if (repository.contains(QLatin1String("stable-diffusion")))
        return QStringLiteral("sd35-turbo-tiny");
    return repository.contains(QLatin1String("336")) ? QStringLiteral("clip-tiny-patch14-336-bin")
                                                     : QStringLiteral("clip-tiny-patch32");
}

/// The file `path` of the tiny reference model; where that has none, something that passes for it.
void addFile(StandInHub &hub, const QString &repository, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const bool isClip = repository.contains(QLatin1String("clip"), Qt::CaseInsensitive);
    const QByteArray real = contentOf(
        reference(QStringLiteral("models/%1/%2").arg(tinyModelOf(repository), isClip ? name : path)));
    if (!real.isEmpty())
        hub.add(repository, path, real);
    else if (name.endsWith(QLatin1String(".safetensors")))
        hub.addLarge(repository, path, weightBytes, QByteArray("\2\0\0\0\0\0\0\0{}", 10));
    else if (name.endsWith(QLatin1String(".bin")))
        hub.addLarge(repository, path, weightBytes, "\x80\x02"); // as a pickle begins
    else
        hub.add(repository, path, name.endsWith(QLatin1String(".json")) ? "{}" : path.toUtf8());
}

QJsonArray withoutSizes(const QJsonArray &files)
{
    QJsonArray result;
    for (const QJsonValue value : files) {
        QJsonObject file = value.toObject();
        file.remove(QLatin1String("bytes"));
        file.remove(QLatin1String("sha256"));
        result.append(file);
    }
    return result;
}

/// Puts the files of `source` on the hub. @return the source as it is there
QJsonObject published(StandInHub &hub, QJsonObject source, const QJsonArray &sharedFiles)
{
    const QString repository = source[QLatin1String("repository")].toString();
    const QJsonArray files = withoutSizes(
        source.contains(QLatin1String("files")) ? source[QLatin1String("files")].toArray() : sharedFiles);
    for (const QJsonValue file : files)
        addFile(hub, repository, file[QLatin1String("path")].toString());
    source.remove(QLatin1String("downloadBytes"));
    source.insert(QLatin1String("files"), files);
    return source;
}

QList<QJsonObject> publishedModels(StandInHub &hub)
{
    const QByteArray catalogue = contentOf(QStringLiteral(PICTOR_CATALOGUE));
    QList<QJsonObject> models;
    for (const QJsonValue value : QJsonDocument::fromJson(catalogue)[QLatin1String("models")].toArray()) {
        QJsonObject model = value.toObject();
        QJsonArray sources;
        for (const QJsonValue source : model[QLatin1String("sources")].toArray())
            sources.append(published(hub, source.toObject(), model[QLatin1String("files")].toArray()));
        model.insert(QLatin1String("sources"), sources);
        model.remove(QLatin1String("files"));
        if (!sources.isEmpty())
            models.append(model);
    }
    return models;
}

} // namespace

HubCatalogue::HubCatalogue(StandInHub::Options options)
    : hub(std::move(options))
{
    QList<QJsonObject> models = publishedModels(hub);
    if (!hub.start())
        qFatal("no stand-in hub");
    QJsonArray list;
    for (QJsonObject &model : models) {
        QJsonArray sources;
        for (const QJsonValue value : model[QLatin1String("sources")].toArray()) {
            QJsonObject source = value.toObject();
            source.insert(
                QLatin1String("revision"), hub.commit(source[QLatin1String("repository")].toString()));
            sources.append(source);
        }
        model.insert(QLatin1String("sources"), sources);
        list.append(model);
    }
    pictor.write(QStringLiteral("data/models.json"),
        QJsonDocument(QJsonObject{{QStringLiteral("models"), list}}).toJson());
    pictor.environment.insert(QStringLiteral("HF_ENDPOINT"), hub.url().toString());
    pictor.environment.insert(QStringLiteral("HF_HUB_CACHE"), cacheFolder());
}

qint64 HubCatalogue::bytesSent() const
{
    const auto requests = hub.requests();
    return std::accumulate(requests.begin(), requests.end(), qint64(0),
        [](qint64 sum, const HubRequest &request) { return sum + request.sent; });
}

} // namespace pictor::test
