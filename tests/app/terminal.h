// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pictor::test {

/// A terminal that a process can be given, and what was written to it.
class Terminal {
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    /// The file to open as that terminal.
    QString file() const { return m_file; }
    /// Everything written so far.
    QByteArray read();

private:
    int m_master = -1;
    int m_slave = -1; ///< held open, or reading would fail before the process starts and after it ends
    QString m_file;
    QByteArray m_text;
};

} // namespace pictor::test
