// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "messages.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace pictor::app {

namespace {

bool isTerminalFile(std::FILE *file)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(file)) != 0;
#else
    return _isatty(_fileno(file)) != 0;
#endif
}

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

} // namespace

Console::Console()
    : m_isTerminal(isTerminalFile(stderr))
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // who reads along gets whole lines, at once
}

Console::~Console()
{
    clearProgress();
}

void Console::print(const QString &line)
{
    clearProgress();
    write(stdout, line + QLatin1Char('\n'));
}

void Console::tell(const QString &message)
{
    clearProgress();
    std::fflush(stdout); // in the order of events where both go to one place
    write(stderr, QStringLiteral("pictor: ") + message + QLatin1Char('\n'));
}

void Console::complain(const Error &error)
{
    complain(error.message);
    const bool isPlaces = error.kind == Error::Kind::NotFound;
    const bool isReason = error.kind == Error::Kind::Unsupported && !error.message.contains(error.detail);
    if (error.detail.isEmpty() || !(isPlaces || isReason))
        return;
    const QString title = isPlaces ? Text::tr("Looked in:") : Text::tr("The reason:");
    write(stderr, QStringLiteral("  ") + title + QLatin1Char('\n'));
    for (const QString &place : error.detail.split(QLatin1Char('\n')))
        write(stderr, QStringLiteral("    ") + place + QLatin1Char('\n'));
}

int Console::width() const
{
    constexpr int usual = 80;
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return usual;
}

void Console::showProgress(const QString &line)
{
    if (!m_isTerminal)
        return;
    write(stderr, QLatin1Char('\r') + line.left(width() - 1) + QStringLiteral("\x1b[K"));
    std::fflush(stderr);
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (!m_hasProgress)
        return;
    write(stderr, QStringLiteral("\r\x1b[K"));
    m_hasProgress = false;
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace pictor::app
