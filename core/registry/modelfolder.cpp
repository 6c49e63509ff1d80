// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelfolder.h"

#include "registry/messages.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace pictor {

namespace {

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

Result<QStringList> shardsIn(const QDir &folder, const QString &index)
{
    const auto json = readJsonFile(folder.filePath(index));
    if (!json)
        return tl::unexpected(json.error());
    QSet<QString> shards;
    for (const QJsonValue shard : json->object.value(QLatin1String("weight_map")).toObject())
        shards.insert(shard.toString());
    QStringList sorted(shards.begin(), shards.end());
    sorted.sort();
    return sorted;
}

Result<QStringList> candidatesIn(const QDir &folder)
{
    for (const char *candidate : {"model.safetensors", "diffusion_pytorch_model.safetensors",
             "model.safetensors.index.json", "diffusion_pytorch_model.safetensors.index.json",
             "pytorch_model.bin", "pytorch_model.bin.index.json"}) {
        const QString name = QLatin1String(candidate);
        if (folder.exists(name))
            return name.endsWith(QLatin1String(".json")) ? shardsIn(folder, name) : QStringList{name};
    }
    return failure(Error::Kind::NotFound,
        Text::tr("%1 holds no weights: put model.safetensors or pytorch_model.bin there.")
            .arg(folder.path()));
}

} // namespace

Result<JsonFile> readJsonFile(const QString &path)
{
    auto content = contentOf(path);
    if (!content)
        return tl::unexpected(std::move(content).error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &error);
    if (!document.isObject())
        return failure(Error::Kind::Corrupt,
            Text::tr("%1 is no JSON object; replace it by a fresh copy.").arg(path), error.errorString());
    return JsonFile{*std::move(content), document.object()};
}

Result<QStringList> weightFilesIn(const QDir &folder)
{
    auto files = candidatesIn(folder);
    if (!files)
        return files;
    for (const QString &name : *files) {
        const QFileInfo file(folder.filePath(name));
        if (!file.isFile())
            return failure(Error::Kind::NotFound,
                Text::tr("%1 is missing; put it back or get the model again.").arg(file.filePath()));
    }
    return files;
}

void Fingerprint::addFile(const QFileInfo &file, const QString &name)
{
    m_hash.addData(
        QStringLiteral("\n%1 %2 %3")
            .arg(name, QString::number(file.size()), QString::number(file.lastModified().toMSecsSinceEpoch()))
            .toUtf8());
    m_bytes += file.size();
}

} // namespace pictor
