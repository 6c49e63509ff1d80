// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationmode.h"

#include "registry/messages.h"

#include <QLocale>

namespace pictor {

namespace {

using inference::Residency;

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString noteOf(const PlannedMode &mode, const QString &modelName)
{
    const QString available = size(mode.plan.limitBytes);
    switch (mode.plan.residency) {
    case Residency::PartByPart:
        return Text::tr("%1 does not fit whole into %2 of memory: its parts are loaded one after another.")
            .arg(modelName, available);
    case Residency::Streamed:
        return Text::tr("%1 does not fit into %2 of memory: it is read block by block in each step, which "
                        "takes longer.")
            .arg(modelName, available);
    case Residency::Auto:
    case Residency::Whole:
        break;
    }
    return {};
}

QString sentenceOf(const inference::GenerationNote &note)
{
    const QString what = QString::fromStdString(note.what);
    if (note.kind == inference::GenerationNote::Kind::NotDumped)
        return Text::tr("The picture is finished, but its tensors could not be written. (%1)").arg(what);
    return Text::tr("Memory ran out with %1; going on with %2.")
        .arg(what, QString::fromStdString(note.instead));
}

Error refusalOf(const PlannedMode &mode, const QString &modelName)
{
    return {Error::Kind::OutOfMemory,
        Text::tr(
            "%1 needs %2 of memory for this picture, but may take %3 here: make a smaller picture, raise "
            "the memory budget, or wait until other work has ended.")
            .arg(modelName, size(mode.plan.peakBytes), size(mode.plan.limitBytes)),
        {}};
}

} // namespace pictor
