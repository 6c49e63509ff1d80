// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/galleryfolder.h"

#include "gallery/diskfailure.h"
#include "gallery/filebeside.h"
#include "gallery/picturefacts.h"
#include "gallery/picturename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace pictor::gallery::galleryfolder {

namespace {

/// So many pictures of one second, prompt and seed have names; more show that something is wrong.
constexpr int mostOfOneName = 9999;
/// So many files of other programs are opened in search of pictures of Pictor with a name of the user's.
constexpr int mostStrangers = 500;

Result<void> make(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), error);
    if (error)
        return tl::unexpected(diskFailure(error, folder));
    return {};
}

Result<QString> named(
    FileBeside &file, const QString &folder, const QDateTime &time, const GenerationSettings &settings)
{
    for (int number = 1; number <= mostOfOneName; ++number) {
        const QString path = folder + u'/' + pictureName(time, settings.prompt, settings.seed, number);
        const auto free = file.nameIfFree(path);
        if (!free)
            return tl::unexpected(free.error());
        if (*free)
            return path;
    }
    return tl::unexpected(diskFailure(std::make_error_code(std::errc::file_exists), folder));
}

/// A file that may be shown, as its name tells.
struct Candidate {
    QString path;
    QString stamp; ///< of the name, or of the last change
    bool isOurs = false; ///< by its name
};

Candidate candidateFor(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const QString stamp = stampIn(name);
    if (!stamp.isEmpty())
        return {path, stamp, true};
    return {path, stampOf(QFileInfo(path).lastModified()), false};
}

std::vector<Candidate> candidates(const QString &folder)
{
    std::vector<Candidate> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Unsorted);
    found.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        found.push_back(candidateFor(folder, name));
    return found;
}

/// Newest first; within a second in the order in which they were written.
void sort(std::vector<Candidate> &files)
{
    std::ranges::sort(files, std::greater(), &Candidate::stamp);
    for (auto begin = files.begin(); begin != files.end();) {
        const auto end = std::find_if(
            begin, files.end(), [&](const Candidate &file) { return file.stamp != begin->stamp; });
        if (end - begin > 1)
            std::sort(begin, end, [](const Candidate &a, const Candidate &b) {
                return QFileInfo(a.path).lastModified() > QFileInfo(b.path).lastModified();
            });
        begin = end;
    }
}

PictureFacts factsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? factsOf(file) : PictureFacts();
}

} // namespace

Result<GalleryItem> save(const QString &folder, const GeneratedPicture &picture, const QDateTime &time)
{
    const auto png = encodedPicture(picture);
    if (!png)
        return tl::unexpected(png.error());
    const auto made = make(folder);
    if (!made)
        return tl::unexpected(made.error());
    auto file = FileBeside::write(folder, *png);
    if (!file)
        return tl::unexpected(file.error());
    return named(*file, folder, time, picture.settings).map([&](const QString &path) {
        return GalleryItem{path, timeOf(stampOf(time)), picture.image.size(), picture.settings};
    });
}

QList<GalleryItem> newest(const QString &folder, int count)
{
    std::vector<Candidate> files = candidates(folder);
    sort(files);
    QList<GalleryItem> items;
    int strangers = 0;
    for (const Candidate &file : files) {
        if (items.size() >= count)
            break;
        if (!file.isOurs && ++strangers > mostStrangers)
            continue;
        const PictureFacts facts = factsIn(file.path);
        if (file.isOurs || facts.settings)
            items.append({file.path, timeOf(file.stamp), facts.size, facts.settings});
    }
    return items;
}

} // namespace pictor::gallery::galleryfolder
