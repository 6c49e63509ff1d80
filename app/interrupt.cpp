// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include "exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pictor::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing; it writes here, and the event loop reads.
std::array<int, 2> selfPipe{-1, -1};
volatile std::sig_atomic_t wasRequested = 0;

void onSignal(int)
{
    if (wasRequested != 0)
        _exit(ExitCode::cancelled);
    wasRequested = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(selfPipe[1], &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe(selfPipe.data()) != 0)
        return; // signals keep their usual meaning
    for (const int end : selfPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(selfPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_stop.request_stop();
        Q_EMIT requested();
    });
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    for (const int end : selfPipe)
        ::close(end);
}

#else

// Elsewhere the system's own Ctrl+C ends the program; what was embedded is on disk.
Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

#endif

} // namespace pictor::app
