// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/downloadviewmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

class CanvasViewModel;
class DownloadDesk;
class GenerationQueue;
class PictureMakers;

/// The failure that the canvas shows, and what helps against it.
class PictureTrouble : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(pictor::ui::DownloadViewModel *download READ download NOTIFY changed)
public:
    struct Parts {
        GenerationQueue &queue;
        CanvasViewModel &canvas;
        PictureMakers &makers;
        DownloadDesk &downloads;
    };
    /// @param parts  outlive this
    explicit PictureTrouble(const Parts &parts, QObject *parent = nullptr);

    DownloadViewModel *download() const; ///< of the model that failed; nullptr: nothing has

    /// Shows why an entry of the queue failed.
    void show(int row);
    /// The canvas shows something else.
    void forget() { m_entry = 0; }

    /// Does what helps.
    Q_INVOKABLE void mend();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void modelsWanted();

private:
    void retryWhenHere(const QString &model);
    int failedRow() const; ///< in the queue; -1: none

    const Parts m_parts;
    quint64 m_entry = 0; ///< id in the queue; 0: none
};

} // namespace pictor::ui
