// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubenvironment.h"

#include <QDir>
#include <QRegularExpression>

namespace pictor::hub {

namespace {

const QLatin1String defaultEndpoint("https://huggingface.co");
const QLatin1String secondEndpoint("https://hf.co"); // the same hub under a shorter name

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

/// Folder that the variable `name` gives, else `fallback`; one that is set but empty does not count.
QString pathOf(const char *name, const QString &fallback, const QProcessEnvironment &environment)
{
    const QString value = environment.value(QLatin1String(name));
    return value.isEmpty() ? fallback : expanded(value, environment);
}

QString hubHome(const QProcessEnvironment &environment)
{
    const QString caches =
        pathOf("XDG_CACHE_HOME", homeFolder(environment) + QStringLiteral("/.cache"), environment);
    return pathOf("HF_HOME", caches + QStringLiteral("/huggingface"), environment);
}

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir(path).absolutePath());
}

bool isTrue(const char *name, const QProcessEnvironment &environment)
{
    const QString value = environment.value(QLatin1String(name)).toUpper();
    return value == u"1" || value == u"ON" || value == u"YES" || value == u"TRUE";
}

QString tokenOf(const QProcessEnvironment &environment)
{
    for (const auto name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"}) {
        if (const QString token = cleanToken(environment.value(QLatin1String(name))); !token.isEmpty())
            return token;
    }
    return {};
}

QUrl endpointOf(const QProcessEnvironment &environment)
{
    QString address = environment.value(QStringLiteral("HF_ENDPOINT")).trimmed();
    if (address.isEmpty())
        address = defaultEndpoint;
    while (address.endsWith(u'/'))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

std::chrono::seconds secondsOf(
    const char *name, std::chrono::seconds fallback, const QProcessEnvironment &environment)
{
    const int seconds = environment.value(QLatin1String(name)).toInt();
    return seconds > 0 ? std::chrono::seconds(seconds) : fallback;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

QString cleanToken(const QString &text)
{
    QString token = text;
    return token.remove(u'\r').remove(u'\n').trimmed();
}

QString expanded(const QString &path, const QProcessEnvironment &environment)
{
    const bool home = path == QLatin1String("~") || path.startsWith(QLatin1String("~/"));
    return withVariables(home ? homeFolder(environment) + path.mid(1) : path, environment);
}

QString cacheRoot(const QProcessEnvironment &environment)
{
    const QString legacy =
        pathOf("HUGGINGFACE_HUB_CACHE", hubHome(environment) + QStringLiteral("/hub"), environment);
    return absolute(pathOf("HF_HUB_CACHE", legacy, environment));
}

HubEnvironment HubEnvironment::from(const QProcessEnvironment &environment)
{
    HubEnvironment hub;
    hub.endpoint = endpointOf(environment);
    hub.cacheRoot = hub::cacheRoot(environment);
    hub.token = tokenOf(environment);
    hub.tokenFile =
        absolute(pathOf("HF_TOKEN_PATH", hubHome(environment) + QStringLiteral("/token"), environment));
    hub.implicitToken = !isTrue("HF_HUB_DISABLE_IMPLICIT_TOKEN", environment);
    for (const char *name : {"HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"}) {
        if (!hub.offline() && isTrue(name, environment))
            hub.offlineSwitch = QLatin1String(name);
    }
    hub.symlinks = !isTrue("HF_HUB_DISABLE_SYMLINKS", environment);
    hub.metadataTimeout = secondsOf("HF_HUB_ETAG_TIMEOUT", hub.metadataTimeout, environment);
    hub.stallTimeout = secondsOf("HF_HUB_DOWNLOAD_TIMEOUT", hub.stallTimeout, environment);
    return hub;
}

bool isSameOrigin(const QUrl &url, const QUrl &other)
{
    return url.scheme() == other.scheme() && url.host() == other.host() && portOf(url) == portOf(other);
}

bool isWithinHub(const QUrl &url, const QUrl &endpoint)
{
    return isSameOrigin(url, endpoint) || isSameOrigin(url, QUrl(defaultEndpoint))
        || isSameOrigin(url, QUrl(secondEndpoint));
}

} // namespace pictor::hub
