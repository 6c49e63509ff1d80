// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <array>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

namespace pictor::test {

Terminal::Terminal()
{
    std::array<char, 128> name{};
    winsize size{.ws_row = 25, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    if (openpty(&m_master, &m_slave, name.data(), nullptr, &size) != 0)
        qFatal("no pseudo terminal");
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_file = QString::fromLocal8Bit(name.data());
}

Terminal::~Terminal()
{
    ::close(m_master);
    ::close(m_slave);
}

QByteArray Terminal::read()
{
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(m_master, buffer.data(), buffer.size())) > 0;)
        m_text.append(buffer.data(), count);
    return m_text;
}

} // namespace pictor::test
