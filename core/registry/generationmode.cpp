// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationmode.h"

#include "base/userlocale.h"
#include "registry/cataloguetexts.h"
#include "registry/messages.h"

#include <QStringList>

namespace pictor {

namespace {

using inference::Residency;

QString size(qint64 bytes)
{
    return userLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString noteOf(const PlannedMode &mode, const QString &modelName)
{
    QStringList sentences;
    const QString available = size(mode.plan.limitBytes);
    if (mode.isReduced)
        sentences.append(
            Text::tr("%1 does not fit into %2 of memory in full precision: its weights are taken "
                     "in 8 bits, which changes the picture a little.")
                .arg(catalogueText(modelName), available));
    if (mode.plan.residency == Residency::PartByPart)
        sentences.append(
            Text::tr("%1 does not fit whole into %2 of memory: its parts are loaded one after another.")
                .arg(catalogueText(modelName), available));
    else if (mode.plan.residency == Residency::Streamed)
        sentences.append(
            Text::tr("%1 does not fit into %2 of memory: it is read block by block in each step, which "
                     "takes longer.")
                .arg(catalogueText(modelName), available));
    return sentences.join(u' ');
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
            .arg(catalogueText(modelName), size(mode.plan.peakBytes), size(mode.plan.limitBytes)),
        {}};
}

} // namespace pictor
