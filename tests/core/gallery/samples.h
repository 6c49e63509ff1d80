// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QByteArray>
#include <QString>

namespace samples {

/// A picture of `size` in which hardly two pixels are alike.
QImage image(QSize size = {32, 16});

/// Settings in which no field has its default.
pictor::GenerationSettings settings(const QString &prompt = QStringLiteral("a red sunset over the sea"));

pictor::GeneratedPicture picture(const QString &prompt = QStringLiteral("a red sunset over the sea"));

/// `image` as Format_RGB888 of no colour space, to compare pixels.
QImage pixelsOf(QImage image);

void write(const QString &path, const QByteArray &content);

} // namespace samples
