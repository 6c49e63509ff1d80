// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace pictor::app {

/// Standard output for results, standard error for everything else. Writes UTF-8; main thread only.
class Console {
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// A line of the result.
    void print(const QString &line);
    /// "pictor: message": something that a person should know.
    void tell(const QString &message);
    /// The same of something that went wrong.
    void complain(const QString &message) { tell(message); }
    /// The same, with the places that were looked in, or what the system said of a module that cannot be
    /// loaded.
    void complain(const Error &error);

    /// Whether a person sees standard error.
    bool isTerminal() const { return m_isTerminal; }
    /// Columns of that terminal.
    int width() const;
    /// Replaces the line that shows progress; only on a terminal.
    void showProgress(const QString &line);
    void clearProgress();

    /// False if some of the result could not be written (disk full, say).
    bool flush();

private:
    bool m_isTerminal = false;
    bool m_hasProgress = false;
};

} // namespace pictor::app
