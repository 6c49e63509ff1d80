// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/accesstokens.h"
#include "hub/hubclient.h"
#include "hub/networkgate.h"
#include "hub/requestlog.h"
#include "support/standinhub.h"

#include <QTemporaryDir>

#include <QCoro/QCoroTask>

namespace pictor::test {

/// What a program needs to ask a hub, with folders of its own.
class HubConnection {
public:
    using Variables = QMap<QString, QString>;

    /// @param variables  of the environment, beside HF_ENDPOINT and HF_HOME
    explicit HubConnection(const QUrl &endpoint, const Variables &variables = {})
        : environment(environmentOf(endpoint, variables))
        , log(m_root.filePath(QStringLiteral("requests.jsonl")))
        , gate(log, environment.offlineSwitch)
        , tokens(environment)
        , client(gate, tokens, environment)
    {
    }
    explicit HubConnection(const StandInHub &hub, const Variables &variables = {})
        : HubConnection(hub.url(), variables)
    {
    }

    QString filePath(const QString &name) const { return m_root.filePath(name); }

    /// Every request of now, newest first.
    QList<hub::RequestEntry> requests() { return log.page().result().entries; }

private:
    hub::HubEnvironment environmentOf(const QUrl &endpoint, const Variables &variables) const
    {
        QProcessEnvironment values;
        values.insert(QStringLiteral("HF_ENDPOINT"), endpoint.toString());
        values.insert(QStringLiteral("HF_HOME"), m_root.filePath(QStringLiteral("hf")));
        for (auto it = variables.begin(); it != variables.end(); ++it)
            values.insert(it.key(), it.value());
        return hub::HubEnvironment::from(values);
    }

    QTemporaryDir m_root;

public:
    const hub::HubEnvironment environment;
    hub::RequestLog log;
    hub::NetworkGate gate;
    hub::AccessTokens tokens;
    hub::HubClient client;
};

/// What `task` ends with; runs an event loop.
template <class T> T resultOf(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace pictor::test
