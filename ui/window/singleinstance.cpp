// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace pictor::ui {

namespace {

constexpr qint64 longestLine = 1 << 20; // bytes
constexpr std::chrono::seconds patienceWithClients(10);
constexpr auto takenLine = "taken\n"; // the answer to a wish

/// The runtime folder, which only the user can enter; where the system has none, the data folder.
QString meetingPlace(const QString &dataFolder)
{
    QDir().mkpath(dataFolder);
    const QFileInfo data(dataFolder);
    const QString folder = data.exists() ? data.canonicalFilePath() : data.absoluteFilePath();
    const QString name = QStringLiteral("pictor-")
        + QString::fromLatin1(
            QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    // Not QStandardPaths, which complains on the terminal where there is none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QFileInfo(runtime).isDir() ? runtime : dataFolder) + QLatin1Char('/') + name;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_place(meetingPlace(dataFolder))
    , m_lock(m_place + QStringLiteral(".lock"))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            greet(client);
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Standing SingleInstance::begin(const HandedOver &wish, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray line = wish.toLine();
    do {
        const InstanceLock::Standing lock = m_lock.take();
        if (lock == InstanceLock::Standing::Mine)
            listen();
        if (lock != InstanceLock::Standing::Taken)
            return Standing::First; // also where no lock can be made: better two windows than none
        if (handOver(line, static_cast<int>(std::max<qint64>(1, deadline.remainingTime()))))
            return Standing::HandedOver;
        // It has locked and does not listen yet, or no longer: it begins, or ends.
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    return Standing::NoAnswer;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_place); // of one that crashed: nobody else has the lock
    if (!m_server.listen(m_place))
        qWarning("Later starts cannot reach this window: %s", qUtf8Printable(m_server.errorString()));
}

bool SingleInstance::handOver(const QByteArray &line, int milliseconds) const
{
    const QDeadlineTimer deadline(milliseconds);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(line);
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) { }
    return socket.readLine() == takenLine;
}

void SingleInstance::greet(QLocalSocket *client)
{
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    QTimer::singleShot(patienceWithClients, client, &QLocalSocket::abort);
    connect(client, &QLocalSocket::readyRead, this, [this, client] {
        if (!client->canReadLine()) {
            if (client->bytesAvailable() > longestLine)
                client->abort();
            return;
        }
        const auto wish = HandedOver::fromLine(client->readLine());
        if (!wish)
            return client->abort();
        client->write(takenLine);
        client->disconnectFromServer();
        Q_EMIT asked(*wish);
    });
}

} // namespace pictor::ui
