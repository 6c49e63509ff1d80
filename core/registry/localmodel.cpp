// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/localmodel.h"

#include "registry/messages.h"
#include "registry/modelfolder.h"
#include "registry/pipelinefolder.h"

namespace pictor {

namespace {

/// "clip" as config.json says it.
Result<QString> familyIn(const QDir &folder, const QJsonObject &config, const QString &wanted)
{
    const QString type = config.value(QLatin1String("model_type")).toString();
    if (type == u"clip" && (wanted.isEmpty() || wanted == u"clip"))
        return type;
    return failure(Error::Kind::Unsupported,
        Text::tr("%1 holds a model of type “%2”, which Pictor does not know; give the folder of a CLIP, FLUX "
                 "or Stable Diffusion 3 model.")
            .arg(folder.path(), type));
}

Result<LocatedModel> withWeights(const QDir &folder, const QByteArray &config, const QString &family)
{
    const auto weights = weightFilesIn(folder);
    if (!weights)
        return tl::unexpected(weights.error());
    Fingerprint fingerprint;
    fingerprint.addContent(config);
    for (const QString &name : *weights)
        fingerprint.addFile(QFileInfo(folder.filePath(name)), name);
    return LocatedModel{.family = family,
        .folder = folder.path(),
        .revision = fingerprint.text(),
        .diskBytes = fingerprint.bytes(),
        .memoryBytes = fingerprint.bytes()};
}

} // namespace

Result<LocatedModel> locateFolder(const QString &path, const QString &family)
{
    const QDir folder(path);
    if (QFileInfo(path).isFile())
        return failure(Error::Kind::Unsupported,
            Text::tr(
                "%1 is a file, and none that holds a model: give a model's folder, or a .safetensors file.")
                .arg(path));
    if (!folder.exists())
        return failure(Error::Kind::NotFound, Text::tr("There is no folder %1; correct the path.").arg(path));
    if (folder.exists(pipelineIndex))
        return locatePipeline(folder, family, {});
    const QString configPath = folder.filePath(QStringLiteral("config.json"));
    if (!QFileInfo::exists(configPath))
        return failure(Error::Kind::NotFound,
            Text::tr("%1 is no model folder: there is neither config.json nor model_index.json in it.")
                .arg(folder.path()));
    const auto config = readJsonFile(configPath);
    if (!config)
        return tl::unexpected(config.error());
    const auto found = familyIn(folder, config->object, family);
    if (!found)
        return tl::unexpected(found.error());
    return withWeights(folder, config->content, *found);
}

} // namespace pictor
