// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/localmodel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace pictor {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pictor::LocalModel)
};

constexpr qint64 largestConfig = 64 << 20; ///< a sharded model's index has a line for each tensor

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Denied, Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestConfig)
        return failure(
            Error::Kind::Corrupt, Text::tr("%1 is too large; replace it by a fresh copy.").arg(path));
    return file.readAll();
}

Result<QJsonObject> objectIn(const QString &path, const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        return failure(Error::Kind::Corrupt,
            Text::tr("%1 is no JSON object; replace it by a fresh copy.").arg(path), error.errorString());
    return document.object();
}

/// "clip" as config.json says it; text-to-image folders have a model_index.json instead.
Result<QString> familyIn(const QDir &folder, const QJsonObject &config, const QString &wanted)
{
    const QString type = config.value(QLatin1String("model_type")).toString();
    if (type == u"clip" && (wanted.isEmpty() || wanted == u"clip"))
        return type;
    return failure(Error::Kind::Unsupported,
        Text::tr(
            "%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP model.")
            .arg(folder.path(), type));
}

Result<QStringList> shardsIn(const QDir &folder, const QString &index)
{
    const QString path = folder.filePath(index);
    const auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const auto object = objectIn(path, *content);
    if (!object)
        return tl::unexpected(object.error());
    QSet<QString> shards;
    for (const QJsonValue shard : object->value(QLatin1String("weight_map")).toObject())
        shards.insert(shard.toString());
    QStringList sorted(shards.begin(), shards.end());
    sorted.sort();
    return sorted;
}

/// File names of the weights, by the engine's own order of preference.
Result<QStringList> weightsIn(const QDir &folder)
{
    for (const char *candidate : {"model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
             "pytorch_model.bin.index.json"}) {
        const QString name = QLatin1String(candidate);
        if (folder.exists(name))
            return name.endsWith(QLatin1String(".json")) ? shardsIn(folder, name) : QStringList{name};
    }
    return failure(Error::Kind::NotFound,
        Text::tr("%1 holds no weights: put model.safetensors or pytorch_model.bin there.")
            .arg(folder.path()));
}

Result<LocatedModel> withWeights(const QDir &folder, const QByteArray &config, const QString &family)
{
    const auto weights = weightsIn(folder);
    if (!weights)
        return tl::unexpected(weights.error());
    QCryptographicHash fingerprint(QCryptographicHash::Sha256);
    fingerprint.addData(config);
    LocatedModel model{.family = family, .folder = folder.path()};
    for (const QString &name : *weights) {
        const QFileInfo file(folder.filePath(name));
        if (!file.isFile())
            return failure(Error::Kind::NotFound,
                Text::tr("%1 is missing; put it back or get the model again.").arg(file.filePath()));
        fingerprint.addData(QStringLiteral("\n%1 %2 %3")
                                .arg(name)
                                .arg(file.size())
                                .arg(file.lastModified().toMSecsSinceEpoch())
                                .toUtf8());
        model.diskBytes += file.size();
    }
    model.memoryBytes = model.diskBytes;
    model.revision = QString::fromLatin1(fingerprint.result().toHex().first(40));
    return model;
}

Error notAModel(const QDir &folder)
{
    if (folder.exists(QStringLiteral("model_index.json")))
        return {Error::Kind::Unsupported,
            Text::tr("%1 holds a model that makes pictures; Pictor cannot run such folders yet.")
                .arg(folder.path()),
            {}};
    return {Error::Kind::NotFound,
        Text::tr("%1 is no model folder: there is no config.json in it.").arg(folder.path()), {}};
}

} // namespace

Result<LocatedModel> locateFolder(const QString &path, const QString &family)
{
    const QDir folder(path);
    if (!folder.exists())
        return failure(Error::Kind::NotFound, Text::tr("There is no folder %1; correct the path.").arg(path));
    const QString configPath = folder.filePath(QStringLiteral("config.json"));
    if (!QFileInfo::exists(configPath))
        return tl::unexpected(notAModel(folder));
    const auto content = contentOf(configPath);
    if (!content)
        return tl::unexpected(content.error());
    const auto config = objectIn(configPath, *content);
    if (!config)
        return tl::unexpected(config.error());
    const auto found = familyIn(folder, *config, family);
    if (!found)
        return tl::unexpected(found.error());
    return withWeights(folder, *content, *found);
}

} // namespace pictor
