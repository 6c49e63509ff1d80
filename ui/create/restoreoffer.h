// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"
#include "ui/library/query.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace pictor::ui {

/// A dropped or pasted picture that tells how it was made: shall its settings be restored?
class RestoreOffer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
public:
    using QObject::QObject;

    bool isOpen() const { return m_settings.has_value(); }
    QString name() const { return m_picture.name(); } ///< of the file
    QString prompt() const { return m_settings ? m_settings->prompt : QString(); }
    QString details() const; ///< "FLUX.1 schnell, 1024 × 1024, 4 steps, seed 7"

    void make(const GenerationSettings &settings, const QueryPicture &picture);
    /// Takes the settings: the fields are filled.
    Q_INVOKABLE void accept();
    /// Takes the picture only.
    Q_INVOKABLE void useAsStartImage();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void accepted(const pictor::GenerationSettings &settings);
    void startImageWanted(const pictor::ui::QueryPicture &picture);

private:
    std::optional<GenerationSettings> m_settings;
    QueryPicture m_picture;
};

} // namespace pictor::ui
