// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/catalogue.h"
#include "registry/jsonfields.h"
#include "registry/messages.h"
#include "registry/modelkey.h"
#include "registry/shippedmodels.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pictor {

namespace {

Error fault(const QString &file, const QString &what)
{
    return {Error::Kind::Corrupt,
        Text::tr("The model list %1 cannot be used: %2. Correct it, or move it away.").arg(file, what), {}};
}

bool isSha256(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return text.isEmpty() || pattern.match(text).hasMatch();
}

QList<ModelFile> readFiles(JsonFields &owner, const QString &place)
{
    QList<ModelFile> files;
    for (const QJsonValue value : owner.array("files")) {
        JsonFields fields(value.toObject(), place);
        ModelFile file{fields.requiredString("path"), fields.count("bytes"), fields.string("sha256"),
            fields.boolean("optional")};
        if (!isSha256(file.sha256))
            fields.blame("sha256", Text::tr("is not 64 hexadecimal digits in lower case"));
        owner.blameAs(fields);
        files.append(std::move(file));
    }
    return files;
}

ModelSource readSource(
    const QJsonObject &object, const QList<ModelFile> &sharedFiles, JsonFields &owner, const QString &place)
{
    JsonFields fields(object, place);
    ModelSource source;
    source.repository = fields.requiredString("repository");
    source.revision = fields.requiredString("revision");
    source.subfolder = fields.string("subfolder");
    source.files = fields.has("files") ? readFiles(fields, place) : sharedFiles;
    source.downloadBytes = fields.count("downloadBytes");
    source.isMirror = fields.boolean("mirror");
    if (!source.repository.isEmpty() && !isRepositoryId(source.repository))
        fields.blame("repository", Text::tr("is not of the form org/name"));
    if (source.files.isEmpty())
        fields.blame("files", Text::tr("is missing"));
    owner.blameAs(fields);
    return source;
}

ModelKind readKind(JsonFields &fields)
{
    const QString kind = fields.requiredString("kind");
    if (kind == u"text-to-image")
        return ModelKind::TextToImage;
    if (kind != u"image-embedding")
        fields.blame("kind", Text::tr("is neither image-embedding nor text-to-image"));
    return ModelKind::ImageEmbedding;
}

void checkPlaces(const CatalogueEntry &entry, JsonFields &fields)
{
    if (isFolderKey(entry.key) || isFileKey(entry.key))
        fields.blame(
            "key", Text::tr("looks like a folder; give the model a name and put the folder in “folder”"));
    if (!entry.folder.isEmpty() && !QDir::isAbsolutePath(entry.folder))
        fields.blame("folder", Text::tr("is not an absolute path"));
}

/// What cannot be kept of `defaults`; empty: nothing.
QString faultIn(const GenerationDefaults &defaults)
{
    const int step = defaults.sizeMultiple;
    if (defaults.size.isEmpty() || defaults.steps < 1 || step < 1)
        return Text::tr("has a number below 1");
    if (defaults.size.width() % step != 0 || defaults.size.height() % step != 0)
        return Text::tr("has a size that is no multiple of %1").arg(step);
    if (std::max(defaults.size.width(), defaults.size.height()) > defaults.longestSide)
        return Text::tr("has a size beyond the longest side");
    if (defaults.guidance > 0 && !defaults.supportsGuidance)
        return Text::tr("has a guidance without supporting it");
    return {};
}

GenerationDefaults readGeneration(const QJsonObject &object, JsonFields &owner, const QString &place)
{
    constexpr qint64 most = 65536;
    GenerationDefaults defaults;
    JsonFields fields(object, place);
    const auto number = [&fields](const char *name, int otherwise) {
        return fields.has(name) ? static_cast<int>(fields.count(name, most)) : otherwise;
    };
    defaults.size = {number("width", defaults.size.width()), number("height", defaults.size.height())};
    defaults.steps = number("steps", defaults.steps);
    defaults.guidance = fields.amount("guidance");
    defaults.supportsGuidance = fields.boolean("supportsGuidance");
    defaults.sizeMultiple = number("sizeMultiple", defaults.sizeMultiple);
    defaults.longestSide = number("longestSide", defaults.longestSide);
    if (const QString fault = faultIn(defaults); !fault.isEmpty())
        fields.blame("generation", fault);
    owner.blameAs(fields);
    return defaults;
}

Result<CatalogueEntry> readEntry(
    const QJsonObject &object, qsizetype position, const QString &file, const QString &base)
{
    const QString key = object.value(QLatin1String("key")).toString();
    const QString place =
        key.isEmpty() ? Text::tr("model %1").arg(position + 1) : Text::tr("model %1").arg(key);
    constexpr qint64 largestDimension = 65536;
    JsonFields fields(object, place);
    CatalogueEntry entry;
    entry.key = fields.requiredString("key");
    entry.kind = readKind(fields);
    entry.family = fields.requiredString("family");
    entry.name = fields.has("name") ? fields.string("name") : entry.key;
    entry.summary = fields.string("summary");
    entry.licence = fields.string("licence");
    entry.licenceUrl = fields.string("licenceUrl");
    entry.gated = fields.boolean("gated");
    entry.dimension = static_cast<int>(fields.count("dimension", largestDimension));
    entry.understandsText = fields.boolean("understandsText");
    entry.generation = readGeneration(object.value(QLatin1String("generation")).toObject(), fields, place);
    entry.memoryBytes = fields.count("memoryBytes");
    entry.revision = fields.string("revision");
    entry.folder = fields.string("folder");
    if (!entry.folder.isEmpty() && !base.isEmpty())
        entry.folder = QDir::cleanPath(QDir(base).absoluteFilePath(entry.folder));
    const QList<ModelFile> files = readFiles(fields, place);
    for (const QJsonValue source : fields.array("sources"))
        entry.sources.append(readSource(source.toObject(), files, fields, place));
    checkPlaces(entry, fields);
    if (!fields.fault().isEmpty())
        return tl::unexpected(fault(file, fields.fault()));
    return entry;
}

} // namespace

Catalogue Catalogue::builtin()
{
    QFile file(QStringLiteral(":/pictor/catalog.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto catalogue =
        opened ? fromJson(file.readAll(), file.fileName(), shippedModelsFolder()) : Result<Catalogue>();
    Q_ASSERT(catalogue);
    Catalogue there;
    if (catalogue) {
        for (const CatalogueEntry &entry : catalogue->entries()) {
            if (entry.folder.isEmpty() || QFileInfo::exists(entry.folder)) // a package may come without it
                there.add(entry);
        }
    }
    return there;
}

Result<Catalogue> Catalogue::fromJson(const QByteArray &json, const QString &name, const QString &base)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            fault(name, Text::tr("at byte %1, %2").arg(error.offset).arg(error.errorString())));
    const QJsonValue models = document.object().value(QLatin1String("models"));
    if (!models.isArray())
        return tl::unexpected(fault(name, Text::tr("it has no list “models”")));
    Catalogue catalogue;
    for (const QJsonValue model : models.toArray()) {
        auto entry = readEntry(model.toObject(), catalogue.m_entries.size(), name, base);
        if (!entry)
            return tl::unexpected(std::move(entry).error());
        if (catalogue.find(entry->key) != nullptr)
            return tl::unexpected(fault(name, Text::tr("it lists model %1 twice").arg(entry->key)));
        catalogue.add(*std::move(entry));
    }
    return catalogue;
}

Result<Catalogue> Catalogue::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Catalogue();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Denied,
            Text::tr("The model list %1 cannot be read: %2.").arg(path, file.errorString()));
    return fromJson(file.readAll(), path);
}

} // namespace pictor
