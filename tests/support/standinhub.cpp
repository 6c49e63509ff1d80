// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinhub.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpSocket>

namespace pictor::test {

namespace {

constexpr int patience = 30'000; // ms; a loaded machine starts Python slowly

QFile &opened(QFile &file, QIODevice::OpenMode mode)
{
    if (!file.open(mode))
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
    return file;
}

void appendEach(QStringList &arguments, const QString &option, const QStringList &values)
{
    for (const QString &value : values)
        arguments << option << value;
}

HubRequest requestFrom(const QJsonObject &line)
{
    return {line[u"srv"].toString() == u"cdn", line[u"method"].toString(), line[u"path"].toString(),
        line[u"status"].toInt(), line[u"sent"].toInteger(), line[u"port"].toInt(), line[u"note"].toString(),
        line[u"headers"].toObject()};
}

} // namespace

StandInHub::StandInHub(Options options)
    : m_options(std::move(options))
{
}

StandInHub::~StandInHub()
{
    stop();
}

bool StandInHub::start()
{
    QDir().mkpath(m_root.filePath(QStringLiteral("hub")));
    QStringList arguments{QStringLiteral(PICTOR_HUB_SERVER), QStringLiteral("--root"),
        m_root.filePath(QStringLiteral("hub")), QStringLiteral("--log"), logFile()};
    if (m_hub.isValid()) {
        arguments << QStringLiteral("--port") << QString::number(m_hub.port());
        arguments << QStringLiteral("--cdn-port") << QString::number(m_cdn.port());
    }
    appendEach(arguments, QStringLiteral("--gated"), m_options.gated);
    appendEach(arguments, QStringLiteral("--token"), m_options.tokens);
    appendEach(arguments, QStringLiteral("--rename"), m_options.renames);
    appendEach(arguments, QStringLiteral("--fault"), m_options.faults);

    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStandardPaths::findExecutable(QStringLiteral("python3")), arguments + m_options.more);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            qWarning("The stand-in hub does not start: %s", qUtf8Printable(m_process.errorString()));
            return false;
        }
    }
    const QJsonObject address = QJsonDocument::fromJson(m_process.readLine()).object();
    m_hub = QUrl(address[u"hub"].toString());
    m_cdn = QUrl(address[u"cdn"].toString());
    return true;
}

void StandInHub::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString StandInHub::folder(const QString &repository, const QString &revision) const
{
    const QString suffix =
        revision.isEmpty() ? QString() : u'@' + QString::fromLatin1(QUrl::toPercentEncoding(revision));
    return m_root.filePath(QStringLiteral("hub/") + repository + suffix);
}

void StandInHub::add(
    const QString &repository, const QString &path, const QByteArray &content, const QString &revision)
{
    QFile file(folder(repository, revision) + u'/' + path);
    QDir().mkpath(QFileInfo(file).path());
    opened(file, QIODevice::WriteOnly).write(content);
}

void StandInHub::addLarge(
    const QString &repository, const QString &path, qint64 bytes, const QByteArray &head)
{
    add(repository, path, head);
    QFile file(folder(repository) + u'/' + path);
    opened(file, QIODevice::ReadWrite).resize(bytes);
}

void StandInHub::addFolder(const QString &repository, const QString &source)
{
    const QDir root(source);
    for (QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QFileInfo file(files.next());
        const QString target = folder(repository) + u'/' + root.relativeFilePath(file.filePath());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::link(file.absoluteFilePath(), target))
            qFatal("%s cannot be linked", qUtf8Printable(target));
    }
}

QString StandInHub::commit(const QString &repository, const QString &revision)
{
    const QByteArray path =
        "/api/models/" + repository.toUtf8() + "/revision/" + QUrl::toPercentEncoding(revision);
    return QJsonDocument::fromJson(ask("GET", path)).object()[u"sha"].toString();
}

void StandInHub::setFaults(const QStringList &faults)
{
    const QJsonObject body{
        {QStringLiteral("clear"), true}, {QStringLiteral("faults"), QJsonArray::fromStringList(faults)}};
    ask("POST", "/_ctl", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray StandInHub::ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_hub.host(), static_cast<quint16>(m_hub.port()));
    socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: control\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        qWarning("The stand-in hub refuses %s: %s", path.constData(), answer.left(200).constData());
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QList<HubRequest> StandInHub::requests() const
{
    QFile file(logFile());
    QList<HubRequest> requests;
    if (!file.exists())
        return requests;
    opened(file, QIODevice::ReadOnly);
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const bool ours = line[u"headers"][u"host"].toString() == u"control";
        if (!ours && !line.isEmpty())
            requests.append(requestFrom(line));
    }
    return requests;
}

void StandInHub::clearRequests()
{
    QFile::resize(logFile(), 0);
}

} // namespace pictor::test
