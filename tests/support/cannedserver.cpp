// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cannedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace pictor::test {

namespace {

constexpr auto closing = "Connection: close\r\n";

QByteArray read(const char *name)
{
    QFile file(QStringLiteral(PICTOR_TLS_DATA "/%1").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    return file.readAll();
}

std::unique_ptr<QTcpServer> encryptedServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read("server.pem")));
    configuration.setPrivateKey(QSslKey(read("server.key"), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

CannedServer::CannedServer(Answer answer, Transport transport)
    : m_answer(std::move(answer))
    , m_server(transport == Transport::Encrypted ? encryptedServer() : std::make_unique<QTcpServer>())
    , m_transport(transport)
{
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { serve(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port to listen on");
}

QUrl CannedServer::url() const
{
    return QUrl(
        QStringLiteral("%1://127.0.0.1:%2")
            .arg(m_transport == Transport::Encrypted ? QStringLiteral("https") : QStringLiteral("http"))
            .arg(m_server->serverPort()));
}

void CannedServer::closeConnections() const
{
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void CannedServer::serve()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
                return;
            m_heads.append(socket->readAll());
            const QByteArray answer = m_answer(m_heads.constLast());
            if (answer != hangUp())
                socket->write(answer);
            if (answer.contains(closing) || answer == hangUp())
                socket->disconnectFromHost();
        });
    }
}

QByteArray CannedServer::answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + closing + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

QByteArray CannedServer::keptOpen(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray CannedServer::hangUp()
{
    return QByteArrayLiteral("hang up");
}

} // namespace pictor::test
