// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pictor::hub;

using Reason = RequestPurpose::Reason;
using State = RequestEntry::State;

class RequestLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembersAcrossRuns();
    void tellsWhatChanges();
    void pagesBackInTime();
    void aTornLineCostsOnlyItself_data();
    void aTornLineCostsOnlyItself();
    void runningRequestsAreListed();
    void survivesAKill();
    void twoProcessesWriteAtOnce();

private:
    QString file() const { return m_root->filePath(QStringLiteral("data/requests.jsonl")); }
    QByteArray content() const;
    static QList<RequestEntry> all(RequestLog &log) { return log.page().result().entries; }

    std::unique_ptr<QTemporaryDir> m_root;
};

namespace {

const QString get = QStringLiteral("GET");
const QString host = QStringLiteral("hub.example");

QString send(RequestLog &log, int number)
{
    return log.begin(get, host, {Reason::Download, QString::number(number)});
}

} // namespace

void RequestLogTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

QByteArray RequestLogTest::content() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void RequestLogTest::remembersAcrossRuns()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        RequestLog log(file());
        QVERIFY(all(log).isEmpty());
        QVERIFY(!QFile::exists(file()));
        log.end(log.begin(get, host, {Reason::Download, QStringLiteral("acme/tiny: a")}), 206, 1234);
        log.end(send(log, 2), 0, 17, QStringLiteral("HostNotFoundError"));
        send(log, 3); // and the program is killed
    }
    RequestLog log(file());
    const QList<RequestEntry> entries = all(log);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].state, State::BrokenOff);
    QCOMPARE(entries[1].state, State::Failed);
    QCOMPARE(entries[1].received, 17);
    QCOMPARE(entries[1].problem, QStringLiteral("HostNotFoundError"));
    QCOMPARE(entries[2].state, State::Finished);
    QCOMPARE(entries[2].host, host);
    QCOMPARE(entries[2].verb, get);
    QCOMPARE(entries[2].status, 206);
    QCOMPARE(entries[2].received, 1234);
    QVERIFY(entries[2].purpose.reason == Reason::Download);
    QCOMPARE(entries[2].purpose.subject, QStringLiteral("acme/tiny: a"));
    QVERIFY(entries[2].time.addMSecs(1) >= before);
    QVERIFY(entries[2].time <= QDateTime::currentDateTimeUtc());
}

void RequestLogTest::tellsWhatChanges()
{
    RequestLog log(file());
    QSignalSpy added(&log, &RequestLog::added), changed(&log, &RequestLog::changed);
    const QString id = send(log, 1);
    QCOMPARE(added.size(), 1);
    for (int bytes = 0; bytes < 1000; ++bytes)
        log.receive(id, bytes);
    QVERIFY(changed.size() < 100); // not with every packet
    log.end(id, 200, 1000);
    const auto last = changed.constLast().constFirst().value<RequestEntry>();
    QCOMPARE(last.id, id);
    QCOMPARE(last.received, 1000);
    QCOMPARE(last.state, State::Finished);
    const auto count = changed.size();
    log.receive(id, 5); // too late
    log.end(id, 500, 5);
    QCOMPARE(changed.size(), count);
}

void RequestLogTest::pagesBackInTime()
{
    constexpr int total = 2000;
    RequestLog log(file());
    QStringList ids;
    for (int number = 0; number < total; ++number)
        ids.append(send(log, number));
    for (const QString &id : std::as_const(ids)) // ends lie pages away from their beginnings
        log.end(id, 200, ids.indexOf(id));

    QList<RequestEntry> entries;
    RequestPage page = log.page({}, 7).result();
    while (true) {
        QVERIFY(page.entries.size() == 7 || !page.hasMore);
        entries += page.entries;
        if (!page.hasMore)
            break;
        page = log.page(page.next, 7).result();
    }
    QCOMPARE(entries.size(), total);
    for (int number = 0; number < total; ++number) {
        const RequestEntry &entry = entries[total - 1 - number];
        QCOMPARE(entry.purpose.subject, QString::number(number));
        QCOMPARE(entry.state, State::Finished);
        QCOMPARE(entry.received, number);
    }
}

void RequestLogTest::aTornLineCostsOnlyItself_data()
{
    QTest::addColumn<int>("cut");
    for (const int cut : {1, 2, 20, 60})
        QTest::addRow("%d bytes short", cut) << cut;
}

void RequestLogTest::aTornLineCostsOnlyItself()
{
    QFETCH(int, cut);
    {
        RequestLog log(file());
        log.end(send(log, 1), 200, 1);
        send(log, 2);
    }
    const QByteArray whole = content();
    QVERIFY(QFile::resize(file(), whole.size() - cut));
    RequestLog log(file());
    log.end(send(log, 3), 200, 3);
    const QList<RequestEntry> entries = all(log);
    QCOMPARE(entries.size(), cut == 1 ? 3 : 2);
    QCOMPARE(entries.constFirst().purpose.subject, QStringLiteral("3"));
    QCOMPARE(entries.constLast().purpose.subject, QStringLiteral("1"));
    QCOMPARE(entries.constLast().received, 1);
}

void RequestLogTest::runningRequestsAreListed()
{
    RequestLog log(file());
    const QString id = send(log, 1);
    log.receive(id, 99);
    QCOMPARE(all(log).constFirst().state, State::Running);
    QCOMPARE(all(log).constFirst().received, 99);
    log.end(id, 200, 100);
    QCOMPARE(all(log).constFirst().state, State::Finished);
}

namespace {

/// This program in the part of one that sends requests, until it is killed.
void startSender(QProcess &process, const QString &file)
{
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--send"), file});
}

int sendForever(const QString &file)
{
    RequestLog log(file);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &log, [&log, number = 0]() mutable {
        const QString id = send(log, number++);
        if (number % 2 == 0)
            log.end(id, 200, number);
    });
    timer.start(0);
    return QCoreApplication::exec();
}

} // namespace

void RequestLogTest::survivesAKill()
{
    QProcess sender;
    startSender(sender, file());
    RequestLog log(file());
    QTRY_VERIFY(all(log).size() == 200);
    sender.kill();
    QVERIFY(sender.waitForFinished());
    const QString id = send(log, -1);
    QList<RequestEntry> entries = log.page({}, 1'000'000).result().entries;
    QCOMPARE(entries.takeFirst().id, id);
    QVERIFY(entries.size() >= 200);
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const int number = static_cast<int>(entries.size() - 1 - row);
        QCOMPARE(entries[row].purpose.subject, QString::number(number)); // none is missing
        if (row > 1 && number % 2 == 1)
            QCOMPARE(entries[row].received, number + 1);
    }
}

void RequestLogTest::twoProcessesWriteAtOnce()
{
    QProcess one, other;
    startSender(one, file());
    startSender(other, file());
    RequestLog log(file());
    const auto count = [&log] { return log.page({}, 4000).result().entries.size(); };
    QTRY_COMPARE(count(), 4000);
    QTRY_VERIFY(content().count("\"100\"") >= 2); // each counts from nothing
    for (QProcess *process : {&one, &other}) {
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    const QList<QByteArray> lines = content().split('\n');
    for (qsizetype line = 0; line < lines.size() - 3; ++line) // the kills may have torn the last ones
        QVERIFY2(lines[line].startsWith('{') && lines[line].endsWith('}'), lines[line].constData());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--send") == 0)
        return sendForever(QString::fromLocal8Bit(argv[2]));
    RequestLogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requestlog.moc"
