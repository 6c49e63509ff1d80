// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/picturetarget.h"

#include "gallery/gallery.h"
#include "gallery/picturefile.h"
#include "messages.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>

namespace pictor::app {

namespace {

const QString seedMark = QStringLiteral("{seed}");

bool isFolder(const QString &name)
{
    return name.endsWith(QLatin1Char('/')) || QFileInfo(name).isDir();
}

QString absolute(const QString &name)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(name));
}

} // namespace

PictureTarget::PictureTarget() = default;
PictureTarget::~PictureTarget() = default;
PictureTarget::PictureTarget(PictureTarget &&) noexcept = default;
PictureTarget &PictureTarget::operator=(PictureTarget &&) noexcept = default;

Parsed<PictureTarget> PictureTarget::of(const Arguments &arguments, int count)
{
    PictureTarget target;
    target.m_count = count;
    target.m_replaces = arguments.has("force");
    const QString name = arguments.value("output");
    if (arguments.has("output") && name.isEmpty())
        return tl::unexpected(Text::tr("-o takes the file that the picture is written to, or a folder."));
    const bool inFolder = !name.isEmpty() && isFolder(name);
    target.m_gallery =
        std::make_unique<gallery::Gallery>(inFolder ? absolute(name) : galleryFolder(arguments));
    if (name.isEmpty() || inFolder)
        return target;

    const QFileInfo file(name);
    target.m_file = file.suffix().isEmpty() ? name + QStringLiteral(".png") : name;
    if (QFileInfo(target.m_file).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0)
        return target;
    return tl::unexpected(Text::tr("Pictures are written as PNG, which keeps their settings: -o %1.png.")
                              .arg(file.path() == QLatin1String(".")
                                      ? file.completeBaseName()
                                      : file.path() + QLatin1Char('/') + file.completeBaseName()));
}

Result<void> PictureTarget::check(std::optional<quint64> seed) const
{
    if (m_file.isEmpty())
        return {};
    const QFileInfo folder(QFileInfo(absolute(m_file)).path());
    if (!folder.isDir())
        return failure(Error::Kind::NotFound,
            Text::tr("There is no folder %1; make it, or write elsewhere.").arg(folder.filePath()));
    const bool isNamedBySeed = m_count > 1 || m_file.contains(seedMark);
    for (int i = 0; i < m_count && (seed || !isNamedBySeed); ++i) {
        const auto free = checkFile(fileOf(seed.value_or(0) + static_cast<quint64>(i)));
        if (!free)
            return free;
    }
    return {};
}

Result<QString> PictureTarget::save(const GeneratedPicture &picture)
{
    m_detour.clear();
    if (m_file.isEmpty())
        return keep(picture);
    auto written = write(fileOf(picture.settings.seed), picture);
    if (written)
        return written;
    auto kept = keep(picture);
    if (!kept)
        return written;
    m_detour = written.error().message;
    return kept;
}

QString PictureTarget::fileOf(quint64 seed) const
{
    const QString number = QString::number(seed);
    QString file = absolute(m_file);
    if (file.contains(seedMark))
        return file.replace(seedMark, number);
    if (m_count > 1)
        file.insert(file.lastIndexOf(QLatin1Char('.')), QLatin1Char('-') + number);
    return file;
}

Result<void> PictureTarget::checkFile(const QString &file) const
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isFile())
        return failure(Error::Kind::Denied, Text::tr("%1 is no file; name another.").arg(file));
    if (m_replaces)
        return {};
    return failure(Error::Kind::Denied,
        Text::tr("%1 is there already; --force replaces it, or name another file.").arg(file));
}

Result<QString> PictureTarget::write(const QString &file, const GeneratedPicture &picture) const
{
    if (const auto free = checkFile(file); !free) // it may have come since
        return tl::unexpected(free.error());
    return gallery::writePicture(file, picture).map([&file] { return file; });
}

Result<QString> PictureTarget::keep(const GeneratedPicture &picture) const
{
    auto saving = m_gallery->save(picture);
    saving.waitForFinished();
    return saving.result().map([](const gallery::GalleryItem &item) { return item.path; });
}

} // namespace pictor::app
