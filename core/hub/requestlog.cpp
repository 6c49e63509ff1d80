// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QRandomGenerator>

namespace pictor::hub {

namespace {

constexpr int tellEvery = 250; // ms
constexpr int writeEvery = 5000; // ms

/// What the file takes for broken off may be running, with so many bytes.
RequestPage withRunning(RequestPage page, const QHash<QString, qint64> &running)
{
    for (RequestEntry &entry : page.entries) {
        if (entry.state == RequestEntry::State::BrokenOff && running.contains(entry.id)) {
            entry.state = RequestEntry::State::Running;
            entry.received = running.value(entry.id);
        }
    }
    return page;
}

} // namespace

/// Appends lines, each by one system call, so that those of two processes do not mix.
class RequestLog::Writer {
public:
    explicit Writer(const QString &file)
        : m_file(file)
    {
    }

    void append(const QJsonObject &object)
    {
        QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        if (m_file.isOpen() || open(line)) {
            if (m_file.write(line) == line.size())
                return;
        }
        if (!std::exchange(m_complained, true))
            qWarning("The list of requests cannot be written: %s: %s", qUtf8Printable(m_file.fileName()),
                qUtf8Printable(m_file.errorString()));
    }

private:
    /// A line that a crash has torn is ended first, or it would spoil the next one too.
    bool open(QByteArray &line)
    {
        QDir().mkpath(QFileInfo(m_file.fileName()).path());
        QFile before(m_file.fileName());
        if (before.open(QIODevice::ReadOnly) && before.size() > 0 && before.seek(before.size() - 1)
            && before.read(1) != "\n")
            line.prepend('\n');
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }

    QFile m_file;
    bool m_complained = false;
};

RequestLog::RequestLog(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_run(QString::number(QRandomGenerator::system()->generate64(), 36))
    , m_writer(std::make_shared<Writer>(m_file))
{
    m_disk.setMaxThreadCount(1);
}

RequestLog::~RequestLog() = default;

QString RequestLog::begin(const QString &verb, const QString &host, const RequestPurpose &purpose)
{
    const QString id = m_run + u'-' + QString::number(++m_count);
    Running &running = m_running[id];
    running.entry = {id, QDateTime::currentDateTimeUtc(), verb, host, purpose};
    running.sinceTold.start();
    running.sinceWritten.start();
    write(startLine(running.entry));
    Q_EMIT added(running.entry);
    return id;
}

void RequestLog::receive(const QString &id, qint64 bytes)
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return;
    running->entry.received = bytes;
    if (running->sinceWritten.hasExpired(writeEvery)) {
        running->sinceWritten.start();
        write(progressLine(running->entry));
    }
    if (running->sinceTold.hasExpired(tellEvery)) {
        running->sinceTold.start();
        Q_EMIT changed(RequestEntry(running->entry));
    }
}

void RequestLog::end(const QString &id, int status, qint64 bytes, const QString &problem)
{
    if (!m_running.contains(id))
        return;
    RequestEntry entry = m_running.take(id).entry;
    entry.status = status;
    entry.received = bytes;
    entry.problem = problem;
    entry.state = problem.isEmpty() ? RequestEntry::State::Finished : RequestEntry::State::Failed;
    write(endLine(entry));
    Q_EMIT changed(entry);
}

QFuture<RequestPage> RequestLog::page(RequestCursor from, int count)
{
    QHash<QString, qint64> running;
    for (const Running &request : std::as_const(m_running))
        running.insert(request.entry.id, request.entry.received);
    // Not by QtConcurrent::run: whoever waits for its result may run it himself, before the lines are
    // written.
    const auto promise = std::make_shared<QPromise<RequestPage>>();
    promise->start();
    m_disk.start([promise, file = m_file, from = std::move(from), count, running] {
        promise->addResult(withRunning(readRequests(file, from, count), running));
        promise->finish();
    });
    return promise->future();
}

void RequestLog::write(const QJsonObject &line)
{
    m_disk.start([writer = m_writer, line] { writer->append(line); });
}

} // namespace pictor::hub
