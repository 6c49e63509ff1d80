// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/startuptrace.h"

#include <QFile>

#include <ctime>
#include <memory>
#include <unistd.h>

namespace pictor::ui {

namespace {

/// Seconds since boot at which this process started, from field 22 of /proc/self/stat (see proc(5));
/// resolution 10 ms.
double processStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QFile::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    // Field 2, the name, may hold spaces: count from its closing bracket.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(22 - 3).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double secondsSinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

void traceFirstFrame(QQuickWindow *window)
{
    // frameSwapped comes from the render thread: take the time there, not when the GUI thread hears of it.
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [connection] {
            QObject::disconnect(*connection);
            fprintf(stderr, "first frame %.0f ms after the process started\n",
                (secondsSinceBoot() - processStart()) * 1000);
        },
        Qt::DirectConnection);
}

} // namespace pictor::ui
