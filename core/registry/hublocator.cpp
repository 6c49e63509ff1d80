// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hublocator.h"

#include "base/pluralform.h"
#include "base/userlocale.h"
#include "registry/cataloguetexts.h"
#include "registry/messages.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace pictor {

namespace {

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

/// One search for one model; collects where it looked.
class HubSearch {
public:
    HubSearch(const CatalogueEntry &entry, const hub::HubCache &hub)
        : m_entry(entry)
        , m_hub(hub)
    {
    }

    Result<HubPlaces> run()
    {
        for (const bool whole : {true, false}) {
            if (auto places = findAny(whole))
                return *std::move(places);
        }
        return tl::unexpected(m_damage ? *m_damage : notHere());
    }

    /// @param whole  with the optional files
    std::optional<HubPlaces> findAny(bool whole)
    {
        for (const ModelSource &source : m_entry.sources) {
            auto places = find(source, whole);
            if (places && !isDamaged(*places))
                return places;
        }
        return std::nullopt;
    }

private:
    std::optional<HubPlaces> find(const ModelSource &source, bool whole)
    {
        const auto wanted = [whole](const ModelFile &file) { return whole || isNeeded(file); };
        if (const auto all = find(source, filesOf(source, wanted)))
            return HubPlaces{source, *all, *all, whole};
        const QStringList weightFiles = filesOf(source, isWeights);
        const auto others = [&wanted](const ModelFile &file) { return wanted(file) && !isWeights(file); };
        const auto weights = weightFiles.size() == 1 ? find(source, weightFiles) : std::nullopt;
        const auto rest = weights ? find(source, filesOf(source, others)) : std::nullopt;
        return rest ? std::optional(HubPlaces{source, *weights, *rest, whole}) : std::nullopt;
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
    bool isDamaged(const HubPlaces &places)
    {
        for (const ModelFile &file : places.source.files) {
            const QFileInfo found(places.weights.folder + u'/' + file.path);
            if (!isWeights(file) || file.bytes == 0 || places.weights.commit != places.source.revision
                || found.size() == file.bytes)
                continue;
            m_damage = Error{Error::Kind::Corrupt,
                Text::tr("%1 is damaged, it has %2 of %3 bytes: download the model again.", nullptr,
                    pluralForm(file.bytes))
                    .arg(found.filePath(), QString::number(found.size()), QString::number(file.bytes)),
                {}};
            return true;
        }
        return false;
    }

    Error notHere() const
    {
        const qint64 bytes = m_entry.sources.constFirst().bytes();
        const QString size = userLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
        QStringList looked = m_looked.join(u'\n').split(u'\n');
        looked.removeDuplicates();
        return {Error::Kind::NotFound,
            Text::tr(
                "The files of %1 are not on this machine. They are downloaded (%2) when it is first used; "
                "the page Models, or “pictor models download %3”, does so now.")
                .arg(catalogueText(m_entry.name), size, m_entry.key),
            looked.join(u'\n')};
    }

    const CatalogueEntry &m_entry;
    const hub::HubCache &m_hub;
    QStringList m_looked;
    std::optional<Error> m_damage;
};

} // namespace

bool isWeights(const ModelFile &file)
{
    return file.path.endsWith(QLatin1String(".safetensors")) || file.path.endsWith(QLatin1String(".bin"));
}

Result<HubPlaces> placesInHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    return HubSearch(entry, hub).run();
}

Result<LocatedModel> locateInHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    return placesInHub(entry, hub).map([&entry](const HubPlaces &places) {
        LocatedModel model{.family = entry.family,
            .folder = QDir::cleanPath(places.others.folder + u'/' + places.source.subfolder),
            .revision = places.weights.commit,
            .isWhole = places.isWhole,
            .memoryBytes = entry.memoryBytes};
        const QStringList weights = filesOf(places.source, isWeights);
        for (const QString &file : weights)
            model.diskBytes += QFileInfo(places.weights.folder + u'/' + file).size();
        if (places.weights.folder != places.others.folder)
            model.weights = places.weights.folder + u'/' + weights.constFirst();
        return model;
    });
}

bool isWholeInHub(const CatalogueEntry &entry, const hub::HubCache &hub)
{
    return HubSearch(entry, hub).findAny(true).has_value();
}

} // namespace pictor
