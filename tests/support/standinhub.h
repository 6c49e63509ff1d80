// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace pictor::test {

/// A request that reached the stand-in hub.
struct HubRequest {
    bool cdn = false; ///< it went to the blob store, not to the hub itself
    QString method;
    QString path; ///< still percent-encoded, with its query
    int status = 0;
    qint64 sent = 0; ///< bytes of the body that were handed to the connection
    int port = 0; ///< of the client: one for each connection
    QString note; ///< "fault:drop", "client closed", ...
    QJsonObject headers; ///< of the request, names in lower case
};

/// A model hub with faults to switch on (hub_server.py, where the faults are described), as a process of its
/// own on 127.0.0.1, serving a temporary folder. Blocks while it starts; every call is for tests only.
class StandInHub {
public:
    struct Options {
        QStringList gated{}; ///< "org/name"
        QStringList tokens{}; ///< "hf_x", or "hf_x:deny" for one whose owner has not accepted the licence
        QStringList renames{}; ///< "old/name=new/name"
        QStringList faults{};
        QStringList more{}; ///< further arguments: "--xet", "--direct", "--ttl", "2", "--page", "3", ...
    };

    StandInHub() = default;
    explicit StandInHub(Options options);
    ~StandInHub();
    Q_DISABLE_COPY_MOVE(StandInHub)

    /// Starts the server, for a second time on the ports that it had. Files may be added before and after.
    /// @return false if it does not answer; the reason is logged
    bool start();
    /// Connections to it are refused from now on, running ones are reset.
    void stop();

    QUrl url() const { return m_hub; }
    QUrl cdnUrl() const { return m_cdn; }
    /// Another server has the files of root() below /blobs/: large ones are fetched from there. Before
    /// start().
    void setStore(const QUrl &store) { m_options.more << QStringLiteral("--store") << store.toString(); }

    /// Puts a file into a repository; `revision` other than main makes a revision of its own.
    void add(const QString &repository, const QString &path, const QByteArray &content,
        const QString &revision = {});
    /// A sparse file of `bytes` zeros, with `head` at its start.
    void addLarge(const QString &repository, const QString &path, qint64 bytes, const QByteArray &head = {});
    /// Links every file below `folder` into a repository.
    void addFolder(const QString &repository, const QString &folder);
    QString root() const { return m_root.filePath(QStringLiteral("hub")); } ///< folder of all repositories
    /// Absolute folder of a repository's main revision.
    QString folder(const QString &repository, const QString &revision = {}) const;
    /// Commit of `revision`, asked of the server.
    QString commit(const QString &repository, const QString &revision = QStringLiteral("main"));

    /// These instead of the faults there were.
    void setFaults(const QStringList &faults);
    void clearFaults() { setFaults({}); }

    /// What has arrived so far, in order. A request appears with its answer, a file's when its last byte is
    /// sent.
    QList<HubRequest> requests() const;
    void clearRequests();

private:
    QByteArray ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {}) const;
    QString logFile() const { return m_root.filePath(QStringLiteral("access.jsonl")); }

    QTemporaryDir m_root;
    Options m_options;
    QProcess m_process;
    QUrl m_hub;
    QUrl m_cdn;
};

} // namespace pictor::test
