// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace pictor::ui {

namespace {

/// Bytes: tens of thousands of files. Many short names can be more, as they become absolute.
constexpr qint64 longestLine = 8 << 20;
constexpr std::chrono::seconds patienceWithClients(10);
// The answers to a wish.
constexpr auto takenLine = "taken\n";
constexpr auto otherwiseLine = "started otherwise\n";
constexpr auto tooLongLine = "too long\n";

#ifdef Q_OS_UNIX
constexpr qsizetype longestAddress = 103; // bytes that every Unix has room for
#endif

QString lockFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/window.lock");
}

/// What there is only one of on this machine. Containers have other folders at the same path, and the lock
/// goes with its file.
QByteArray identityOf(const QString &dataFolder)
{
#ifdef Q_OS_UNIX
    struct stat file { };
    if (::stat(QFile::encodeName(lockFile(dataFolder)).constData(), &file) == 0)
        return QByteArray::number(static_cast<quint64>(file.st_dev)) + ':'
            + QByteArray::number(static_cast<quint64>(file.st_ino));
#endif
    const QFileInfo data(dataFolder);
    return (data.exists() ? data.canonicalFilePath() : data.absoluteFilePath()).toUtf8();
}

/// In the runtime folder, which only the user can enter, under a name that is the data folder's.
QString usualAddress(const QString &dataFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(identityOf(dataFolder), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("pictor-") + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    // Not QStandardPaths, which complains on the terminal where there is none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString address = runtime + QLatin1Char('/') + name;
    const bool isUsable = QFileInfo(runtime).isDir() && QFile::encodeName(address).size() <= longestAddress;
    return isUsable ? address : QString();
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_lock(std::make_unique<InstanceLock>(lockFile(dataFolder)))
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
    Standing standing = Standing::Unreachable;
    do {
        const InstanceLock::Standing taken = lock();
        if (taken == InstanceLock::Standing::Mine)
            listen();
        if (taken != InstanceLock::Standing::Taken) {
            m_options = wish.options;
            return Standing::First; // also where no lock can be made: better two windows than none
        }
        if (line.size() > longestLine)
            return Standing::TooLong;
        standing = handOver(line, static_cast<int>(std::max<qint64>(1, deadline.remainingTime())));
        if (standing != Standing::Unreachable && standing != Standing::NoAnswer)
            return standing;
        // It has locked and does not listen yet, or no longer: it begins, or ends.
        QThread::msleep(20);
    } while (!deadline.hasExpired());
    return standing;
}

InstanceLock::Standing SingleInstance::lock()
{
    QDir().mkpath(m_dataFolder);
    const InstanceLock::Standing standing = m_lock->take();
    if (m_isInstead)
        return standing;
    m_address = usualAddress(m_dataFolder); // only now: the lock's file is there
#ifdef Q_OS_UNIX
    if (standing == InstanceLock::Standing::Impossible && !m_address.isEmpty()) {
        m_isInstead = true;
        m_lock = std::make_unique<InstanceLock>(m_address + QStringLiteral(".lock"));
        return m_lock->take();
    }
#endif
    return standing;
}

void SingleInstance::listen()
{
    if (!m_address.isEmpty()) {
        // The lock that stands in for the folder's does not keep out who could take that one.
        const QString address = m_isInstead ? m_address + QStringLiteral("-instead") : m_address;
        QLocalServer::removeServer(address); // of one that crashed: nobody else has the lock
        m_server.listen(address);
    }
#ifdef Q_OS_UNIX
    if (!m_server.isListening()) {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/pictor-XXXXXX"));
        m_server.listen(m_folder->filePath(QStringLiteral("window")));
    }
#endif
    if (m_server.isListening())
        m_lock->tell(m_server.fullServerName());
    else
        qWarning("Later starts cannot reach this window: %s", qUtf8Printable(m_server.errorString()));
}

SingleInstance::Standing SingleInstance::handOver(const QByteArray &line, int milliseconds) const
{
    const QString told = m_lock->told();
    const QString address = told.isEmpty() ? m_address : told;
    if (address.isEmpty())
        return Standing::Unreachable;
    const QDeadlineTimer deadline(milliseconds);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left()))
        return socket.error() == QLocalSocket::SocketTimeoutError ? Standing::NoAnswer
                                                                  : Standing::Unreachable;
    socket.write(line);
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) { }
    const QByteArray answer = socket.readLine();
    if (answer == takenLine)
        return Standing::HandedOver;
    if (answer == otherwiseLine)
        return Standing::StartedOtherwise;
    return answer == tooLongLine ? Standing::TooLong : Standing::NoAnswer;
}

void SingleInstance::greet(QLocalSocket *client)
{
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    QTimer::singleShot(patienceWithClients, client, &QLocalSocket::abort);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { hear(client); });
}

void SingleInstance::hear(QLocalSocket *client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() <= longestLine)
            return;
        client->disconnect(this);
        // Who still writes does not read: the rest has to go somewhere.
        connect(client, &QLocalSocket::readyRead, client, [client] { client->readAll(); });
        client->readAll();
        client->write(tooLongLine);
        return;
    }
    const auto wish = HandedOver::fromLine(client->readLine());
    if (!wish)
        return client->abort();
    const bool isAsStarted = std::ranges::all_of(
        wish->options, [this](const QString &option) { return m_options.contains(option); });
    client->write(isAsStarted ? takenLine : otherwiseLine);
    client->disconnectFromServer();
    if (isAsStarted)
        Q_EMIT asked(*wish);
}

} // namespace pictor::ui
