// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/startuptrace.h"

#include "ui/session.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <memory>
#include <mutex>
#include <unistd.h>
#include <vector>

namespace pictor::ui {

namespace {

/// Seconds since boot at which this process started, from field 22 of /proc/self/stat (see proc(5)),
/// resolution 10 ms; 0: the system does not say.
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

double secondsNow()
{
#if defined(CLOCK_BOOTTIME)
    constexpr clockid_t clock = CLOCK_BOOTTIME; // what /proc/self/stat counts by
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Bytes resident, from the second field of /proc/self/statm; 0: the system does not say.
qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QFile::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

struct ReachedPhase {
    const char *name;
    double at; ///< as secondsNow()
    qint64 resident; ///< bytes; 0: not asked
};

/// Noting costs nothing but the time of day: files are read only once somebody wants to know.
class StartupTrace {
public:
    static StartupTrace &instance()
    {
        static StartupTrace trace;
        return trace;
    }

    void note(const char *name, qint64 resident = 0)
    {
        const ReachedPhase phase{name, secondsNow(), resident};
        const std::scoped_lock lock(m_mutex);
        const auto isSame = [name](const ReachedPhase &other) { return std::strcmp(other.name, name) == 0; };
        if (std::ranges::any_of(m_phases, isSame))
            return;
        m_phases.push_back(phase);
        if (m_isTold)
            print(phase);
    }

    void tell()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isTold)
            return;
        m_isTold = true;
        m_start = processStart();
        if (m_start == 0 && !m_phases.empty())
            m_start = m_phases.front().at;
        for (const ReachedPhase &phase : m_phases)
            print(phase);
    }

    bool isTold()
    {
        const std::scoped_lock lock(m_mutex);
        return m_isTold;
    }

private:
    void print(const ReachedPhase &phase) const
    {
        std::fprintf(stderr, "startup %6.0f ms  %s", (phase.at - m_start) * 1000, phase.name);
        if (phase.resident > 0)
            std::fprintf(stderr, ", %.0f MB resident", static_cast<double>(phase.resident) / 1e6);
        std::fputc('\n', stderr);
    }

    std::mutex m_mutex;
    std::vector<ReachedPhase> m_phases;
    double m_start = 0;
    bool m_isTold = false;
};

bool knowsWhichAreHere(const ModelListModel &models)
{
    for (int row = 0; row < models.rowCount(); ++row) {
        const QVariant standing = models.data(models.index(row), ModelListModel::StandingRole);
        if (standing.value<ModelStanding::Mark>() == ModelStanding::Mark::Unknown)
            return false;
    }
    return true;
}

} // namespace

void noteStartup(const char *phase)
{
    StartupTrace::instance().note(phase);
}

void tellStartup()
{
    StartupTrace::instance().tell();
}

bool isStartupTold()
{
    return StartupTrace::instance().isTold();
}

void noteFirstFrame(QQuickWindow *window)
{
    // frameSwapped comes from the render thread: take the time there, not when the GUI thread hears of it.
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [connection] {
            QObject::disconnect(*connection);
            StartupTrace::instance().note("first frame", residentBytes());
        },
        Qt::DirectConnection);
}

void noteReadiness(Session &session)
{
    LibraryViewModel &library = session.library();
    QObject::connect(&library, &LibraryViewModel::phaseChanged, &session, [&library] {
        if (library.phase() != LibraryViewModel::Phase::Opening)
            noteStartup("library ready");
    });
    const ModelListModel &models = session.models();
    QObject::connect(&models, &ModelListModel::dataChanged, &session, [&models] {
        if (knowsWhichAreHere(models))
            noteStartup("models ready");
    });
}

} // namespace pictor::ui
