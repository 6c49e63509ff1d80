// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace pictor::test {

/// A web server on 127.0.0.1, in this thread's event loop, that says what the test wants.
class CannedServer {
public:
    /// Gives the whole answer to a request's head; empty: none, the connection stays open.
    using Answer = std::function<QByteArray(const QByteArray &head)>;
    /// Encrypted: with a certificate that nobody trusts, issued by "Reading Along CA".
    enum class Transport { Plain, Encrypted };

    explicit CannedServer(Answer answer, Transport transport = Transport::Plain);

    QUrl url() const;
    void closeConnections() const;
    /// Heads of the requests that have come.
    const QList<QByteArray> &heads() const { return m_heads; }

    /// An answer of `status` ("404 Not Found") with `headers` ("Name: value\r\n" each).
    static QByteArray answer(
        const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {});
    /// An answer of 200 with `body` after which the connection stays open.
    static QByteArray keptOpen(const QByteArray &body);
    /// No answer: the connection is closed.
    static QByteArray hangUp();

private:
    void serve();

    Answer m_answer;
    std::unique_ptr<QTcpServer> m_server;
    Transport m_transport;
    QList<QByteArray> m_heads;
};

} // namespace pictor::test
