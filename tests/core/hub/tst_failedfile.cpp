// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/downloading.h"

#include <QFileInfo>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

/// Which file a download has failed for, and what comes beside one that does not.
class FailedFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isNamed_data();
    void isNamed();
    void isNoneWhereAllFail_data();
    void isNoneWhereAllFail();
    void isForgottenByTheNextRun();
    void extrasComeLast_data();
    void extrasComeLast();
    void extraThatIsLackingIsNotToldOfAFullDisk();

private:
    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Downloading> m_pictor;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString config = QStringLiteral("config.json"), words = QStringLiteral("vocab.json"),
              weights = QStringLiteral("model.bin"), nowhere = QStringLiteral("nowhere.json");

SnapshotRequest requestFor(const QList<WantedFile> &files)
{
    return {.repository = repository, .revision = QStringLiteral("main"), .files = files};
}

TransferTuning fullDisk()
{
    TransferTuning tuning = quickTuning();
    tuning.freeBytes = [](const QString &) { return qint64(1); };
    return tuning;
}

} // namespace

void FailedFileTest::init()
{
    m_pictor.reset();
    m_hub = std::make_unique<StandInHub>(StandInHub::Options{});
    m_hub->add(repository, config, "{\"a\": 1}");
    m_hub->add(repository, words, "{\"word\": 1}");
    m_hub->add(repository, weights, QByteArray(100'000, 'w'));
    QVERIFY(m_hub->start());
    m_pictor = std::make_unique<Downloading>(*m_hub);
}

void FailedFileTest::isNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QString>("fault");
    QTest::newRow("refused") << config << QString() << "status=403:config.json";
    QTest::newRow("not there") << nowhere << QString() << QString();
    QTest::newRow("another than known") << weights << QString(64, u'0') << QString();
}

void FailedFileTest::isNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, sha256);
    QFETCH(QString, fault);
    if (!fault.isEmpty())
        m_hub->setFaults({fault});
    const auto download = m_pictor->make(requestFor({{.path = words}, {.path = file, .sha256 = sha256}}));
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->failedFile(), file);
}

void FailedFileTest::isNoneWhereAllFail_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("no such revision") << "nowhere" << false;
    QTest::newRow("full disk") << "main" << true;
}

void FailedFileTest::isNoneWhereAllFail()
{
    QFETCH(QString, revision);
    QFETCH(bool, isFull);
    SnapshotRequest wanted = requestFor({{.path = config}, {.path = weights}});
    wanted.revision = revision;
    const auto download = m_pictor->make(wanted, isFull ? fullDisk() : quickTuning());
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->failedFile(), QString());
}

void FailedFileTest::isForgottenByTheNextRun()
{
    m_hub->setFaults({QStringLiteral("status=403:config.json")});
    const auto download = m_pictor->make(requestFor({{.path = config}}));
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->failedFile(), config);
    m_hub->clearFaults();
    QVERIFY(Downloading::finishes(*download));
    QCOMPARE(download->failedFile(), QString());
}

void FailedFileTest::extrasComeLast_data()
{
    QTest::addColumn<QString>("extra");
    QTest::addColumn<bool>("weightsCome");
    for (const bool weightsCome : {true, false}) {
        const char *others = weightsCome ? "the weights come" : "nothing comes";
        QTest::addRow("refused, %s", others) << words << weightsCome;
        QTest::addRow("not there, %s", others) << nowhere << weightsCome;
    }
}

void FailedFileTest::extrasComeLast()
{
    QFETCH(QString, extra);
    QFETCH(bool, weightsCome);
    QStringList faults{
        QStringLiteral("status=403:") + words, QStringLiteral("status=503*2:") + weights}; // asked again
    if (!weightsCome)
        faults.append(QStringLiteral("status=403:") + weights);
    m_hub->setFaults(faults);
    const auto download = m_pictor->make(requestFor({{.path = extra, .isExtra = true}, {.path = weights}}));
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->failedFile(), weightsCome ? extra : weights);
    const QString snapshot = m_pictor->cache
        + QStringLiteral("/models--acme--tiny/snapshots/%1/%2").arg(m_hub->commit(repository), weights);
    QCOMPARE(QFileInfo::exists(snapshot), weightsCome);
}

void FailedFileTest::extraThatIsLackingIsNotToldOfAFullDisk()
{
    const auto download =
        m_pictor->make(requestFor({{.path = nowhere, .isExtra = true}, {.path = weights}}), fullDisk());
    QVERIFY(!Downloading::finishes(*download));
    QCOMPARE(download->error()->kind, Error::Kind::OutOfMemory);
    QCOMPARE(download->failedFile(), QString());
}

QTEST_GUILESS_MAIN(FailedFileTest)
#include "tst_failedfile.moc"
