// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace pictor::ui {

/// What ThumbnailProvider answers to. The time makes a changed file another picture to QML's cache.
QUrl thumbnailUrl(const QString &path, const QDateTime &modified);

/// The path in the id of such a URL (what follows "image://thumbnail/").
QString pathOfThumbnail(const QString &id);

} // namespace pictor::ui
