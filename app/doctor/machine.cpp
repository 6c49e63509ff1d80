// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/machine.h"

#include "messages.h"

#include <QFile>
#include <QJsonArray>
#include <QLibraryInfo>
#include <QLocale>
#include <QSysInfo>

#include <array>
#include <utility>

namespace pictor::app {

namespace {

/// As Linux names them in /proc/cpuinfo, and as people do.
constexpr std::array<std::pair<const char *, const char *>, 13> knownFeatures{{
    {"avx2", "AVX2"},
    {"fma", "FMA"},
    {"f16c", "F16C"},
    {"avx512f", "AVX-512"},
    {"avx512_vnni", "AVX-512 VNNI"},
    {"avx_vnni", "AVX VNNI"},
    {"avx512_bf16", "AVX-512 bf16"},
    {"amx_bf16", "AMX bf16"},
    {"amx_int8", "AMX int8"},
    {"asimd", "NEON"},
    {"sve", "SVE"},
    {"bf16", "bf16"},
    {"i8mm", "int8 products"},
}};

/// What follows the first of `names` in a file of lines "name : value".
QString valueIn(const QString &path, const QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (names.contains(line.section(QLatin1Char(':'), 0, 0).trimmed()))
            return line.section(QLatin1Char(':'), 1).trimmed();
    }
    return {};
}

/// What windows open on. Names only: an address may tell of another machine.
QStringList displays()
{
    QStringList found;
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty())
        found.append(QStringLiteral("QT_QPA_PLATFORM=") + platform.section(QLatin1Char(':'), 0, 0));
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        found.append(QStringLiteral("Wayland"));
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        found.append(QStringLiteral("X11"));
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty())
        found.append(desktop);
    return found;
}

ReportedFact plainFact(const char *key, const QString &label, const QString &text)
{
    return {key, label, text, text};
}

} // namespace

ReportSection programSection()
{
    const QString qt = QString::fromLatin1(qVersion());
    return {"program", Text::tr("Program"),
        {plainFact("pictor", Text::tr("Pictor"), QStringLiteral(PICTOR_VERSION)),
            plainFact("qt", Text::tr("Qt"), qt),
            plainFact("qtBuild", Text::tr("Qt's build"), QString::fromLatin1(QLibraryInfo::build()))}};
}

ReportSection systemSection()
{
    const QStringList display = displays(), languages = QLocale::system().uiLanguages();
    return {"system", Text::tr("System"),
        {plainFact("system", Text::tr("System"), QSysInfo::prettyProductName()),
            plainFact("kernel", Text::tr("Kernel"),
                QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()),
            plainFact("architecture", Text::tr("Architecture"), QSysInfo::currentCpuArchitecture()),
            {"display", Text::tr("Display"),
                display.isEmpty() ? Text::tr("none: the window cannot open")
                                  : display.join(QStringLiteral(", ")),
                QJsonArray::fromStringList(display)},
            {"languages", Text::tr("Languages"), languages.join(QStringLiteral(", ")),
                QJsonArray::fromStringList(languages)}}};
}

QString processorModel()
{
    return valueIn(QStringLiteral("/proc/cpuinfo"), {QStringLiteral("model name"), QStringLiteral("Model")});
}

QStringList processorFeatures()
{
    const QStringList flags =
        valueIn(QStringLiteral("/proc/cpuinfo"), {QStringLiteral("flags"), QStringLiteral("Features")})
            .split(QLatin1Char(' '));
    QStringList features;
    for (const auto &[flag, name] : knownFeatures) {
        if (flags.contains(QLatin1String(flag)))
            features.append(QLatin1String(name));
    }
    return features;
}

qint64 availableMemory()
{
    constexpr qint64 kibi = 1024;
    const QString amount = valueIn(QStringLiteral("/proc/meminfo"), {QStringLiteral("MemAvailable")});
    return amount.section(QLatin1Char(' '), 0, 0).toLongLong() * kibi;
}

} // namespace pictor::app
