// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace pictor::test {

/// A request that nginx has answered.
struct NginxRequest {
    int status = 0;
    qint64 sent = 0; ///< bytes of the body that were handed to the connection
    QString range; ///< "bytes=100-", as asked; "-": the whole file
    int onConnection = 0; ///< 1 for the first request on its connection
};

/// nginx, serving a folder below /blobs/ on a free port of 127.0.0.1: how a real server of files does ranges.
/// One process in the foreground with everything it writes in a temporary folder, whoever runs it. Blocks
/// while it starts; for tests only.
class Nginx {
public:
    /// @param folder  what it serves
    explicit Nginx(QString folder)
        : m_folder(std::move(folder))
    {
    }
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    /// @param directives  for files, as nginx has them: "limit_rate 3m;", "max_ranges 0;"
    /// @return false if it does not answer; the reason is logged. For a second time: on the port that it had.
    bool start(const QByteArray &directives = {});
    /// Running connections are cut off, new ones refused.
    void stop();

    QUrl url() const;
    QList<NginxRequest> requests() const;

private:
    bool writeConfiguration(const QByteArray &directives) const;
    bool answers();
    QString logFile() const { return m_root.filePath(QStringLiteral("access.log")); }

    const QString m_folder;
    QTemporaryDir m_root;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace pictor::test
