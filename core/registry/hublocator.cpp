// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hublocator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <optional>

namespace pictor {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pictor::ModelFiles)
};

bool isWeights(const ModelFile &file)
{
    return file.path.endsWith(QLatin1String(".safetensors")) || file.path.endsWith(QLatin1String(".bin"));
}

bool isNeeded(const ModelFile &file)
{
    return !file.optional;
}

template <class Predicate> QStringList filesOf(const ModelSource &source, Predicate isWanted)
{
    QStringList files;
    for (const ModelFile &file : source.files) {
        if (isWanted(file))
            files.append(file.path);
    }
    return files;
}

/// Where the files of one source are: mostly one snapshot. transformers fetches only the weights from the
/// revision that has safetensors, and everything else from main.
struct Places {
    hub::Snapshot weights;
    hub::Snapshot others;
};

/// One search for one model; collects where it looked.
class HubSearch {
public:
    HubSearch(const CatalogueEntry &entry, const hub::HubCache &hub)
        : m_entry(entry)
        , m_hub(hub)
    {
    }

    /// The first source of which everything is there, else the first that lacks optional files only.
    Result<LocatedModel> run()
    {
        for (const bool whole : {true, false}) {
            for (const ModelSource &source : m_entry.sources) {
                if (auto model = locate(source, whole))
                    return *std::move(model);
            }
        }
        return tl::unexpected(m_damage ? *m_damage : notHere());
    }

private:
    std::optional<LocatedModel> locate(const ModelSource &source, bool whole)
    {
        const auto places = find(source, whole);
        if (!places || isDamaged(source, *places))
            return std::nullopt;
        LocatedModel model{.family = m_entry.family,
            .folder = QDir::cleanPath(places->others.folder + u'/' + source.subfolder),
            .revision = places->weights.commit,
            .memoryBytes = m_entry.memoryBytes};
        const QStringList weights = filesOf(source, isWeights);
        for (const QString &file : weights)
            model.diskBytes += QFileInfo(places->weights.folder + u'/' + file).size();
        if (places->weights.folder != places->others.folder)
            model.weights = places->weights.folder + u'/' + weights.constFirst();
        return model;
    }

    std::optional<Places> find(const ModelSource &source, bool whole)
    {
        const auto wanted = [whole](const ModelFile &file) { return whole || isNeeded(file); };
        if (const auto all = find(source, filesOf(source, wanted)))
            return Places{*all, *all};
        const QStringList weightFiles = filesOf(source, isWeights);
        const auto others = [&wanted](const ModelFile &file) { return wanted(file) && !isWeights(file); };
        const auto weights = weightFiles.size() == 1 ? find(source, weightFiles) : std::nullopt;
        const auto rest = weights ? find(source, filesOf(source, others)) : std::nullopt;
        return rest ? std::optional(Places{*weights, *rest}) : std::nullopt;
    }

    std::optional<hub::Snapshot> find(const ModelSource &source, const QStringList &files)
    {
        const auto snapshot = m_hub.find(source.repository, source.revision, files);
        if (snapshot)
            return *snapshot;
        m_looked.append(snapshot.error().detail);
        return std::nullopt;
    }

    /// Whether weights of the pinned revision have another size than they should.
    bool isDamaged(const ModelSource &source, const Places &places)
    {
        for (const ModelFile &file : source.files) {
            const QFileInfo found(places.weights.folder + u'/' + file.path);
            if (!isWeights(file) || file.bytes == 0 || places.weights.commit != source.revision
                || found.size() == file.bytes)
                continue;
            m_damage = Error{Error::Kind::Corrupt,
                Text::tr("%1 is damaged, it has %2 of %3 bytes: delete it and get the model again.")
                    .arg(found.filePath())
                    .arg(found.size())
                    .arg(file.bytes),
                {}};
            return true;
        }
        return false;
    }

    Error notHere() const
    {
        const ModelSource &best = m_entry.sources.constFirst();
        const QString size = QLocale().formattedDataSize(best.bytes(), 1, QLocale::DataSizeSIFormat);
        QStringList looked = m_looked.join(u'\n').split(u'\n');
        looked.removeDuplicates();
        return {Error::Kind::NotFound,
            Text::tr(
                "The weights of %1 are not on this machine, and downloading them (%2) comes with a later "
                "version of Pictor: until then place them in the Hugging Face cache (hf download %3 "
                "--revision %4), or use a folder that holds them as the model.")
                .arg(m_entry.name, size, best.repository, best.revision),
            looked.join(u'\n')};
    }

    const CatalogueEntry &m_entry;
    const hub::HubCache &m_hub;
    QStringList m_looked;
    std::optional<Error> m_damage;
};

} // namespace

Result<LocatedModel> locateInHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    return HubSearch(entry, hub).run();
}

} // namespace pictor
