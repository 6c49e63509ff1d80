// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/hubcondition.h"

#include "hub/hubsettings.h"
#include "hub/tokenfile.h"
#include "messages.h"

#include <QFileInfo>

namespace pictor::app {

namespace {

/// Which token would be used, as AccessTokens chooses; the keychain, which might ask its owner, is left
/// alone.
const char *tokenPlace(const Paths &paths, const hub::HubEnvironment &environment)
{
    switch (hub::readTokenFile(paths.accessToken()).place) {
    case hub::TokenStore::Place::Keychain:
        return "keychain";
    case hub::TokenStore::Place::File:
        return "settings";
    case hub::TokenStore::Place::Nowhere:
        break;
    }
    if (!environment.implicitToken)
        return "none";
    if (!environment.token.isEmpty())
        return "environment";
    return QFileInfo(environment.tokenFile).size() > 0 ? "file" : "none";
}

QString tokenText(const QString &place)
{
    if (place == QLatin1String("keychain"))
        return Text::tr("there, in the keychain");
    if (place == QLatin1String("settings"))
        return Text::tr("there, in a file beside the settings");
    if (place == QLatin1String("environment"))
        return Text::tr("there, in HF_TOKEN");
    if (place == QLatin1String("file"))
        return Text::tr("there, in another program's file");
    return Text::tr("none");
}

/// What forbids requests; empty: nothing.
QString offlineReason(const Paths &paths, const hub::HubEnvironment &environment)
{
    if (environment.offline())
        return environment.offlineSwitch;
    return hub::HubSettings(paths.settings()).offline() ? QStringLiteral("settings") : QString();
}

} // namespace

ReportSection hubSection(const Paths &paths, const hub::HubEnvironment &environment, QList<Ailment> &ailments)
{
    constexpr auto secret = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QString endpoint = environment.endpoint.toString(secret);
    const QString reason = offlineReason(paths, environment);
    const QString token = QLatin1String(tokenPlace(paths, environment));
    if (!environment.endpoint.isValid())
        ailments.append({"endpoint",
            Text::tr("HF_ENDPOINT is no http or https address, so no model can be downloaded. Correct or "
                     "remove it.")});
    return {"hub", Text::tr("Model hub"),
        {{"endpoint", Text::tr("Address"), endpoint.isEmpty() ? Text::tr("none") : endpoint, endpoint},
            {"offline", Text::tr("Requests"),
                reason.isEmpty() ? Text::tr("allowed") : Text::tr("forbidden (%1)").arg(reason), reason},
            {"token", Text::tr("Access token"), tokenText(token), token}}};
}

} // namespace pictor::app
