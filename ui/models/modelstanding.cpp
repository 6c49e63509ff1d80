// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelstanding.h"

#include "ui/support/formatting.h"

#include <QCoreApplication>

namespace pictor::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::ModelStanding)
};

/// What of an unfinished download is here, and of how much.
QString partOf(const Availability &availability)
{
    return Text::tr("%1 are here").arg(formatAmount(availability.bytesHere, availability.bytesToDownload));
}

QString absenceOf(const Availability &availability)
{
    if (availability.bytesToDownload == 0)
        return Text::tr("Not on this machine");
    return Text::tr("Not on this machine, %1 to download").arg(formatBytes(availability.bytesToDownload));
}

} // namespace

ModelStanding::ModelStanding(const ModelFacts &facts)
    : isPresent(facts.availability && facts.availability->present)
{
    if (!readUpkeep(facts) && !readModel(facts) && !readDownload(facts))
        readDisk(facts);
}

void ModelStanding::set(Mark newMark, const QString &newText)
{
    mark = newMark;
    text = newText;
}

bool ModelStanding::readUpkeep(const ModelFacts &facts)
{
    switch (facts.upkeep.state()) {
    case ModelUpkeep::State::Verifying:
        set(Mark::Loading, Text::tr("Verifying"));
        return true;
    case ModelUpkeep::State::Removing:
        set(Mark::Loading, Text::tr("Removing"));
        return true;
    default:
        return false;
    }
}

bool ModelStanding::readModel(const ModelFacts &facts)
{
    switch (facts.model.state()) {
    case Model::State::Loading:
        set(Mark::Loading, Text::tr("Loading…"));
        return true;
    case Model::State::Ready:
        set(Mark::Loaded, Text::tr("Loaded"));
        return true;
    case Model::State::Busy:
        set(Mark::Loaded, Text::tr("At work"));
        return true;
    case Model::State::Failed:
        // A model that lacks its files only: the download says more.
        if (facts.download.isOffered() && (facts.download.isUnderWay() || !isPresent))
            return false;
        set(Mark::Failed, Text::tr("Could not be loaded"));
        detail = facts.model.errorMessage();
        return true;
    case Model::State::Idle:
    case Model::State::Downloading:
        break;
    }
    return false;
}

bool ModelStanding::readDownload(const ModelFacts &facts)
{
    using State = DownloadViewModel::State;
    switch (facts.download.state()) {
    case State::Queued:
        set(Mark::Waiting, Text::tr("Waits to be downloaded"));
        return true;
    case State::Running:
        set(Mark::Arriving, Text::tr("Downloading"));
        return true;
    case State::Paused:
        set(Mark::Waiting, Text::tr("Download paused"));
        return true;
    case State::Failed:
        if (facts.download.remedy() == RemedyNamespace::EnterToken)
            set(Mark::Wanting, Text::tr("Needs your access token"));
        else if (facts.download.remedy() == RemedyNamespace::AcceptLicence)
            set(Mark::Wanting, Text::tr("Needs your consent to the licence"));
        else
            set(Mark::Failed, Text::tr("Could not be downloaded"));
        return true;
    case State::Idle:
    case State::Finished:
        break;
    }
    return false;
}

void ModelStanding::readDisk(const ModelFacts &facts)
{
    if (!facts.availability)
        return set(Mark::Unknown, Text::tr("Looking…"));
    const Availability &availability = *facts.availability;
    if (!availability.present) {
        set(Mark::Absent, availability.bytesHere > 0 ? partOf(availability) : absenceOf(availability));
        if (!facts.download.isOffered() && availability.problem)
            detail = availability.problem->message;
        return;
    }
    set(Mark::Here,
        availability.bytesOnDisk == 0
            ? Text::tr("On this machine")
            : Text::tr("On this machine, %1").arg(formatBytes(availability.bytesOnDisk)));
}

} // namespace pictor::ui
