// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nginx.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace pictor::test {

namespace {

constexpr int patience = 30'000; // ms
constexpr int ports = 5; // to try: another program may take one between our look and nginx's

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

/// Debian has it where only root's PATH leads.
QString executable()
{
    const QString name = QStringLiteral("nginx");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

} // namespace

Nginx::~Nginx()
{
    stop();
}

bool Nginx::start(const QByteArray &directives)
{
    const bool isAgain = m_port != 0;
    for (int attempt = 0; attempt < ports; ++attempt) {
        if (!isAgain)
            m_port = freePort();
        if (!writeConfiguration(directives))
            return false;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(executable(),
            {QStringLiteral("-p"), m_root.path(), QStringLiteral("-c"), QStringLiteral("nginx.conf"),
                QStringLiteral("-e"), QStringLiteral("stderr")});
        if (answers())
            return true;
        stop();
    }
    qWarning("nginx does not start: %s %s", qUtf8Printable(m_process.errorString()),
        m_process.readAll().constData());
    return false;
}

bool Nginx::writeConfiguration(const QByteArray &directives) const
{
    QByteArray text = R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events { }
http {
    log_format asked '$status $body_bytes_sent $connection_requests $http_range';
    access_log access.log asked;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    sendfile on;
    server {
        listen 127.0.0.1:PORT;
        location /blobs/ {
            alias "FOLDER/";
            DIRECTIVES
        }
    }
}
)";
    text.replace("PORT", QByteArray::number(m_port));
    text.replace("FOLDER", QFile::encodeName(m_folder));
    text.replace("DIRECTIVES", directives);
    QFile file(m_root.filePath(QStringLiteral("nginx.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool Nginx::answers()
{
    constexpr int pause = 20; // ms
    const QDeadlineTimer deadline(patience);
    bool isRunning = m_process.waitForStarted(patience);
    while (isRunning && !deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        const bool connects = socket.waitForConnected(pause);
        isRunning = !m_process.waitForFinished(pause);
        if (connects)
            return isRunning; // else another program has the port
    }
    return false;
}

void Nginx::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QUrl Nginx::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QList<NginxRequest> Nginx::requests() const
{
    QList<NginxRequest> requests;
    QFile file(logFile());
    if (!file.open(QIODevice::ReadOnly))
        return requests;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (line.endsWith('\n') && words.size() == 4)
            requests.append(
                {words[0].toInt(), words[1].toLongLong(), QString::fromLatin1(words[3]), words[2].toInt()});
    }
    return requests;
}

} // namespace pictor::test
