// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/requestentry.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace pictor::hub {

class RequestLog;

/// The one place through which every request of the program passes: while offline nothing leaves the machine,
/// and what leaves it stands in the request log. One thread's, with an event loop; outlives what it answers
/// to.
class NetworkGate : public QObject {
    Q_OBJECT
public:
    enum class Verb { Get, Head };

    /// @param offlineSwitch  see forceOffline(); empty: nothing forces it
    explicit NetworkGate(RequestLog &log, QString offlineSwitch = {}, QObject *parent = nullptr);
    /// Aborts what runs.
    ~NetworkGate() override;

    bool isOffline() const { return m_offline || isForcedOffline(); }
    bool isForcedOffline() const { return !m_offlineSwitch.isEmpty(); }
    QString offlineSwitch() const { return m_offlineSwitch; } ///< what forces it; empty: nothing
    /// Going offline aborts what runs.
    void setOffline(bool offline);
    /// Goes offline until the program ends, whatever setOffline() says. @param offlineSwitch  what the user
    /// said so with: "HF_HUB_OFFLINE", "--offline"; the first one counts
    void forceOffline(const QString &offlineSwitch);

    /// Sends `request`, without compression, cookies and redirects: each hop is a request of its own. Never
    /// null; while offline the reply fails from the event loop. The caller owns the reply and calls
    /// deleteLater.
    QNetworkReply *send(Verb verb, QNetworkRequest request, const RequestPurpose &purpose);

    /// Whether `reply` failed because the program is offline.
    static bool wasRefused(const QNetworkReply &reply);
    /// What is wrong with the certificate that `reply` was shown, a sentence that names who issued it; empty
    /// if nothing is.
    static QString certificateProblem(const QNetworkReply &reply);

Q_SIGNALS:
    void offlineChanged(); ///< or what forces it

private:
    QNetworkAccessManager &manager();
    void refuseWhatRuns();

    RequestLog &m_log;
    QString m_offlineSwitch;
    bool m_offline = false;
    QSet<QNetworkReply *> m_running;
    std::unique_ptr<QNetworkAccessManager>
        m_manager; ///< made with the first request; its replies die with it
};

} // namespace pictor::hub
