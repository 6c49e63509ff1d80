// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fileplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace pictor::ui {

namespace {

QString usualFolder(FilePlaces::Kind kind)
{
    const auto place =
        kind == FilePlaces::Models ? QStandardPaths::HomeLocation : QStandardPaths::PicturesLocation;
    return QStandardPaths::writableLocation(place);
}

QString above(const QString &path)
{
    return QFileInfo(QDir::cleanPath(path)).path();
}

/// Itself, or the next one above it that is there.
QString existing(const QString &folder)
{
    QDir place(folder);
    while (!place.exists() && !place.isRoot())
        place.setPath(QDir::cleanPath(place.absoluteFilePath(QStringLiteral(".."))));
    return place.absolutePath();
}

/// Of a name that was typed, Qt's own dialog says only the path, without having looked at the file.
QString pathOf(const QUrl &url)
{
    if (url.isLocalFile())
        return url.toLocalFile();
    QString path = url.path(QUrl::FullyDecoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::FullyDecoded);
    return path;
}

bool isFormat(const QString &suffix)
{
    static const QStringList known{
        QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
    return known.contains(suffix, Qt::CaseInsensitive);
}

/// Whether a QML dialog is painted by Qt, for want of one of the system's.
bool isQtsOwn(const QObject *dialog)
{
    const auto parts = dialog ? dialog->findChildren<QObject *>() : QObjectList();
    return std::ranges::any_of(
        parts, [](const QObject *part) { return part->inherits("QQuickFileDialogImpl"); });
}

} // namespace

QUrl FilePlaces::begin(Kind kind, const QString &usual) const
{
    const QString first = usual.isEmpty() ? usualFolder(kind) : usual;
    return QUrl::fromLocalFile(existing(m_last.value(kind, first)));
}

QUrl FilePlaces::beginAround(Kind kind, const QString &usual) const
{
    if (usual.isEmpty() && kind == Models)
        return begin(kind);
    return begin(kind, above(usual.isEmpty() ? usualFolder(kind) : usual));
}

void FilePlaces::end(Kind kind, const QUrl &chosen)
{
    if (const QString path = pathOf(chosen); !path.isEmpty())
        m_last.insert(kind, above(path));
}

QUrl FilePlaces::freeFile(const QUrl &folder, const QString &name) const
{
    constexpr int most = 9999;
    const QDir place(folder.toLocalFile());
    const QString suffix = QFileInfo(name).suffix();
    const QString stem = suffix.isEmpty() ? name : name.chopped(suffix.size() + 1);
    QString path = place.filePath(name);
    for (int number = 2; QFileInfo::exists(path) && number <= most; ++number) {
        const QString numbered = QStringLiteral("%1 (%2)").arg(stem, QString::number(number));
        path = place.filePath(suffix.isEmpty() ? numbered : numbered + u'.' + suffix);
    }
    return QUrl::fromLocalFile(path);
}

QUrl FilePlaces::savedFile(const QObject *dialog, const QUrl &chosen, const QString &suffix) const
{
    const QFileInfo file(pathOf(chosen));
    const bool isNamed = isFormat(file.suffix());
    if (file.fileName().isEmpty() || (isNamed && chosen.isLocalFile() && !isQtsOwn(dialog)))
        return QUrl::fromLocalFile(file.filePath());
    const QString name = isNamed ? file.fileName() : file.fileName() + u'.' + suffix;
    return freeFile(QUrl::fromLocalFile(file.path()), name);
}

void FilePlaces::showName(QWindow *window, const QUrl &file) const
{
    if (!window)
        return;
    const auto fields = window->findChildren<QObject *>(QStringLiteral("fileNameTextField"));
    for (QObject *field : fields) { // of dialogs that were shown before, too
        if (field->property("visible").toBool() && field->property("text").toString().isEmpty())
            field->setProperty("text", file.fileName());
    }
}

} // namespace pictor::ui
