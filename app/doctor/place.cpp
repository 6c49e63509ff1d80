// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/place.h"

#include "base/pluralform.h"
#include "messages.h"
#include "progress.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace pictor::app {

namespace {

/// Less than this is no room for a download, nor for an index.
constexpr qint64 leastFreeBytes = 500'000'000;

/// `path`, or the nearest of the folders that it lies in that is there.
QFileInfo nearestThere(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.path() != info.filePath())
        info = QFileInfo(info.path());
    return info;
}

/// Permissions alone do not tell of a disk that is mounted to be read only, nor of a full one.
bool canWriteInto(const QString &folder)
{
    QTemporaryFile trial(folder + QStringLiteral("/.pictor-doctor-XXXXXX"));
    return trial.open();
}

void measureContent(PlaceCondition &condition, const std::stop_token &stop)
{
    QDirIterator files(
        condition.place.path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (!stop.stop_requested() && files.hasNext()) {
        files.next();
        ++condition.files;
        condition.bytes += files.fileInfo().size();
    }
}

std::optional<Ailment> ailmentOf(const PlaceCondition &condition, const QFileInfo &there)
{
    const KeptPlace &place = condition.place;
    if (!there.isDir())
        return Ailment{"place",
            Text::tr("%1: %2 is no folder. Move it away, or choose another place (%3).")
                .arg(place.label, there.filePath(), place.chosenBy)};
    if (!condition.writable)
        return Ailment{"place",
            Text::tr("%1: nothing can be written into %2. Change who may write there, or choose another "
                     "place (%3).")
                .arg(place.label, there.filePath(), place.chosenBy)};
    if (condition.freeBytes >= 0 && condition.freeBytes < leastFreeBytes)
        return Ailment{"place",
            Text::tr("%1: only %2 are free on the disk of %3. Make room, or choose another place (%4).")
                .arg(place.label, formatBytes(condition.freeBytes), place.path, place.chosenBy)};
    return std::nullopt;
}

} // namespace

PlaceCondition examined(const KeptPlace &place, const std::stop_token &stop)
{
    PlaceCondition condition{place};
    const QFileInfo there = nearestThere(place.path);
    condition.exists = there.filePath() == place.path && there.isDir();
    condition.writable = there.isDir() && (condition.exists ? canWriteInto(place.path) : there.isWritable());
    const QStorageInfo disk(there.isDir() ? there.filePath() : there.path());
    if (disk.isValid())
        condition.freeBytes = disk.bytesAvailable();
    if (condition.exists)
        measureContent(condition, stop);
    condition.ailment = ailmentOf(condition, there);
    return condition;
}

ReportedFact PlaceCondition::fact() const
{
    const QString free = freeBytes < 0 ? Text::tr("unknown") : formatBytes(freeBytes);
    const QString content = Text::tr("%1 in %2 files", nullptr, pluralForm(files))
                                .arg(formatBytes(bytes), QLocale().toString(files));
    QString text = exists ? Text::tr("%1: %2, %3 free").arg(place.path, content, free)
                          : Text::tr("%1: not there yet, %2 free").arg(place.path, free);
    if (!writable)
        text += Text::tr(", not writable");
    QJsonObject value{{QStringLiteral("path"), place.path}, {QStringLiteral("exists"), exists},
        {QStringLiteral("writable"), writable}, {QStringLiteral("files"), files},
        {QStringLiteral("bytes"), bytes}};
    if (freeBytes >= 0)
        value.insert(QStringLiteral("freeBytes"), freeBytes);
    return {place.key, place.label, text, value};
}

} // namespace pictor::app
