// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

class FilmstripModel;

/// Holds the window open as long as a finished picture is on no disk.
class CloseGuard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
public:
    /// @param pictures  outlive this
    explicit CloseGuard(FilmstripModel &pictures, QObject *parent = nullptr);

    /// The window was asked to close, and could not: it is said what would be lost.
    bool isHeld() const { return m_held; }

    /// Whether the window may close now. If not, what is on no disk goes to the refuge, the gallery is asked
    /// once more, and `closable` or `held` follows.
    Q_INVOKABLE bool mayClose();
    /// Nobody wants to close it any more.
    Q_INVOKABLE void stay();
    /// Closes whatever is lost.
    Q_INVOKABLE void closeAnyway();

Q_SIGNALS:
    void changed();
    void closable(); ///< a close that was asked for may go on

private:
    void look();
    void end();
    void setHeld(bool held);

    FilmstripModel &m_pictures;
    QTimer m_grace; ///< for the gallery, once the refuge has everything
    bool m_wanted = false; ///< to be closed as soon as that is possible
    bool m_held = false;
    bool m_anyway = false;
};

} // namespace pictor::ui
