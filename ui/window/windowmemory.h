// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "ui/window/windowstate.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace pictor::ui {

/// Keeps how the window stands in a file of the data folder, as it changes. Written on a thread of its own,
/// beside the final name and renamed.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    explicit WindowMemory(const Paths &paths, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~WindowMemory() override;

    /// What was kept last; of a first start, the defaults. Reads on the caller's thread, for nothing can be
    /// shown before; it is a kilobyte.
    /// @return Corrupt, with a sentence: the file is kept under another name. Where that is not possible, and
    ///         with Denied, nothing is written over it
    Result<WindowState> load();

    /// Keeps what `look` gives, once keepSoon() has been called and changes have come to rest.
    void watch(std::function<WindowState()> look);
    void keepSoon();
    void keepNow();
    void keep(const WindowState &state);

Q_SIGNALS:
    void failed(const pictor::Error &error); ///< the state could not be written; told once

private:
    Result<void> write(const WindowState &state);

    const QString m_file;
    const QString m_copies; ///< folder: pictures of the query that are no lasting files
    std::function<WindowState()> m_look;
    QTimer m_rest;
    bool m_told = false; ///< that it could not be written
    bool m_sealed = false; ///< the file is not to be written over
    Query m_given; ///< of the last write; m_thread's, as the rest
    Query m_lasting; ///< what became of it
    QByteArray m_written;
    QThreadPool m_thread;
};

} // namespace pictor::ui
