// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stop_token>

namespace pictor::app {

/// Ctrl+C (SIGINT) and SIGTERM: the first asks the command to stop, the second ends the program at once with
/// ExitCode::cancelled. One per program.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Stop callbacks run on this object's thread.
    std::stop_token token() const { return m_stop.get_token(); }
    bool isRequested() const { return m_stop.stop_requested(); }

Q_SIGNALS:
    void requested();

private:
    std::stop_source m_stop;
};

} // namespace pictor::app
