// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenizers.h"

#include "messages.h"
#include "registry/modelkey.h"
#include "registry/nearestkeys.h"

#include <QFileInfo>

#include <optional>

namespace pictor::app {

namespace {

using Tokenizers = QList<text::TokenizerFolder>;

bool isTokenizerFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == QLatin1String("vocab.json") || name == QLatin1String("merges.txt")
        || name == QLatin1String("spiece.model") || name == QLatin1String("tokenizer.json");
}

QStringList tokenizerFiles(const ModelSource &source)
{
    QStringList files;
    for (const ModelFile &file : source.files) {
        if (isTokenizerFile(file.path))
            files.append(file.path);
    }
    return files;
}

Result<Tokenizers> inFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return failure(
            Error::Kind::NotFound, Text::tr("There is no folder %1; correct the path.").arg(folder));
    const Tokenizers tokenizers = text::tokenizersOf(folder);
    if (tokenizers.isEmpty())
        return failure(Error::Kind::NotFound,
            Text::tr(
                "%1 holds no tokenizer: neither vocab.json and merges.txt, nor tokenizer.json, nor folders "
                "with them.")
                .arg(folder));
    return tokenizers;
}

Result<Tokenizers> inHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    QStringList places;
    for (const ModelSource &source : entry.sources) {
        const QStringList files = tokenizerFiles(source);
        if (files.isEmpty())
            continue;
        const auto snapshot = hub.find(source.repository, source.revision, files);
        if (snapshot)
            return inFolder(snapshot->folder + QLatin1Char('/') + source.subfolder);
        places.append(snapshot.error().detail);
    }
    places.removeDuplicates();
    return failure(Error::Kind::NotFound,
        Text::tr("The tokenizer of %1 is not on this machine. Fetch the model with “pictor models download "
                 "%2”, or give a folder that holds one.")
            .arg(entry.name, entry.key),
        places.join(QLatin1Char('\n')));
}

/// nullopt: it is built in, and knows no words.
std::optional<Result<Tokenizers>> ofEntry(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    if (!entry.folder.isEmpty())
        return inFolder(entry.folder);
    return entry.isBuiltin() ? std::nullopt : std::optional(inHub(entry, hub));
}

Error unknownKey(const Catalogue &catalogue, const QString &key)
{
    const QStringList nearest = catalogue.nearest(key);
    const QString hint = nearest.isEmpty()
        ? Text::tr("“pictor models” lists all; a folder is given as ./%1.").arg(key)
        : Text::tr("Did you mean %1?").arg(nearest.join(QStringLiteral(", ")));
    return {Error::Kind::NotFound, Text::tr("There is no model “%1”. %2").arg(key, hint), {}};
}

} // namespace

Result<Tokenizers> findTokenizers(const RegistryOptions &options, const QString &key)
{
    if (isFolderKey(key))
        return inFolder(folderOf(key, options.baseFolder, options.homeFolder));
    const CatalogueEntry *entry = options.catalogue.find(key);
    if (!entry)
        return tl::unexpected(unknownKey(options.catalogue, key));
    return ofEntry(*entry, options.hub)
        .value_or(failure(Error::Kind::Unsupported,
            Text::tr("%1 knows no words, only pictures. Name a model that does, such as --model "
                     "openai/clip-vit-base-patch32.")
                .arg(key)));
}

Result<Tokenizers> findAnyTokenizers(const RegistryOptions &options)
{
    for (const CatalogueEntry &entry : options.catalogue.entries()) {
        auto tokenizers = ofEntry(entry, options.hub);
        if (tokenizers && *tokenizers)
            return *std::move(tokenizers);
    }
    return failure(Error::Kind::NotFound,
        Text::tr("No model that reads words is on this machine. Give a folder with --model, or fetch CLIP "
                 "(0.6 GB): pictor models download openai/clip-vit-base-patch32"));
}

} // namespace pictor::app
