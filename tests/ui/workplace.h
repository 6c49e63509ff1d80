// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colourengines.h"

#include "base/paths.h"
#include "registry/registryoptions.h"

#include <QImage>
#include <QTemporaryDir>

namespace pictor::ui::test {

/// Folders of a person who does not exist, pictures to look for, and models that need no weights.
class Workplace {
public:
    Workplace();

    Paths paths() const { return Paths::below(m_root.filePath(QStringLiteral("pictor"))); }
    QString folder() const { return m_root.filePath(QStringLiteral("pictures")); }
    QString filePath(const QString &name) const { return m_root.filePath(name); }
    RegistryOptions registry() const;

    /// A picture no other number gives: four fields of colours drawn from `number`.
    static QImage picture(int number, QSize size = {120, 80});
    /// picture(number), written as PNG. @return its path
    QString save(int number, const QString &path) const;
    /// "0.png", "1.png", ... in folder().
    void fill(int pictures) const;

    const std::shared_ptr<ColourEngines> engines = std::make_shared<ColourEngines>();

private:
    QTemporaryDir m_root;
};

} // namespace pictor::ui::test
