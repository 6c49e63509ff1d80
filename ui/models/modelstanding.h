// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/availability.h"
#include "registry/model.h"
#include "ui/models/downloadviewmodel.h"
#include "ui/models/modelupkeep.h"

#include <optional>

namespace pictor::ui {

/// What is known of a model at one moment.
struct ModelFacts {
    const CatalogueEntry &entry;
    const Model &model;
    std::optional<Availability> availability; ///< unknown until the disk has been looked at
    const DownloadViewModel &download;
    const ModelUpkeep &upkeep;
};

/// For QML: "Standing.Here".
namespace StandingNamespace {
Q_NAMESPACE
QML_NAMED_ELEMENT(Standing)

/// What a card's mark shows. Wanting: the user has to do something.
enum Mark { Unknown, Here, Absent, Loading, Loaded, Failed, Arriving, Waiting, Wanting };
Q_ENUM_NS(Mark)
} // namespace StandingNamespace

/// How a model stands, for its card.
class ModelStanding {
public:
    using Mark = StandingNamespace::Mark;

    explicit ModelStanding(const ModelFacts &facts);

    Mark mark = Mark::Unknown;
    QString text; ///< the mark in words
    QString detail; ///< what else has to be said; empty: nothing
    bool isPresent = false; ///< the files are here

private:
    bool readUpkeep(const ModelFacts &facts);
    bool readModel(const ModelFacts &facts);
    bool readDownload(const ModelFacts &facts);
    void readDisk(const ModelFacts &facts);
    void set(Mark newMark, const QString &newText);
};

} // namespace pictor::ui
