// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubenvironment.h"

#include <QDir>
#include <QRegularExpression>

namespace pictor::hub {

namespace {

QString homeFolder(const QProcessEnvironment &environment)
{
    for (const auto name : {"HOME", "USERPROFILE"}) {
        if (const QString home = environment.value(QLatin1String(name)); !home.isEmpty())
            return home;
    }
    return QDir::homePath();
}

QString withVariables(const QString &path, const QProcessEnvironment &environment)
{
    static const QRegularExpression variable(QStringLiteral("\\$(?:(\\w+)|\\{([^}]*)\\})"));
    QString result;
    qsizetype done = 0;
    for (auto matches = variable.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        result += QStringView(path).sliced(done, match.capturedStart() - done);
        result += environment.contains(name) ? environment.value(name) : match.captured();
        done = match.capturedEnd();
    }
    return result += QStringView(path).sliced(done);
}

} // namespace

QString expanded(const QString &path, const QProcessEnvironment &environment)
{
    const bool home = path == QLatin1String("~") || path.startsWith(QLatin1String("~/"));
    return withVariables(home ? homeFolder(environment) + path.mid(1) : path, environment);
}

QString cacheRoot(const QProcessEnvironment &environment)
{
    const auto folder = [&](const char *name, const QString &fallback) {
        const QString value = environment.value(QLatin1String(name));
        return value.isEmpty() ? fallback : expanded(value, environment);
    };
    const QString caches = folder("XDG_CACHE_HOME", homeFolder(environment) + QStringLiteral("/.cache"));
    const QString home = folder("HF_HOME", caches + QStringLiteral("/huggingface"));
    const QString legacy = folder("HUGGINGFACE_HUB_CACHE", home + QStringLiteral("/hub"));
    return QDir::cleanPath(QDir(folder("HF_HUB_CACHE", legacy)).absolutePath());
}

} // namespace pictor::hub
