// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

class LiveGeneration;

/// What the canvas shows: nothing yet, the picture being made, a finished one, or what went wrong.
class CanvasViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(Shown shown READ shown NOTIFY changed)
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    Q_PROPERTY(QSizeF pictureSize READ pictureSize NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY changed)
    Q_PROPERTY(Mend mend READ mend NOTIFY changed)
public:
    enum Shown { Nothing, Live, Finished, Trouble };
    Q_ENUM(Shown)
    /// What helps against the error.
    enum Mend { TryAgain, FreeMemory, EnterToken, AcceptLicence, GoOnline, RemoveModels, ChooseModel };
    Q_ENUM(Mend)

    /// @param live  outlives this
    explicit CanvasViewModel(const LiveGeneration &live, QObject *parent = nullptr);

    Shown shown() const { return m_shown; }
    QImage picture() const; ///< may be smaller than pictureSize(): a preview
    QSize pictureSize() const; ///< pixels
    QString description() const; ///< the words it was made from
    QString errorMessage() const { return m_error.message; }
    Mend mend() const;

    void showNothing();
    void showLive();
    void showTrouble(const Error &error);
    /// @param picture  what there is at once
    void showFinished(const QImage &picture, QSize size, const QString &description);
    /// The same, decoded on another thread; `picture` until then.
    void showFile(const QString &path, const QImage &picture, QSize size, const QString &description);

Q_SIGNALS:
    void changed();
    void unreadable(const pictor::Error &error); ///< the file of showFile()

private:
    void show(Shown shown);

    const LiveGeneration &m_live;
    Shown m_shown = Nothing;
    QImage m_picture;
    QSize m_size;
    QString m_description;
    Error m_error;
    quint64 m_turn = 0; ///< raised with everything shown: a file decoded too late is passed over
};

} // namespace pictor::ui
