// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// How the command lets itself be stopped, and keeps others out of its state.
class LandscapesTrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stoppedIsNotDone();
    void stateIsOneTrainings();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void start(QProcess &program) const
    {
        program.start(QStringLiteral(PICTOR_LANDSCAPES),
            {QStringLiteral("train"), QStringLiteral("--out"), path("model"), QStringLiteral("--state"),
                path("state")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LandscapesTrainingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// A stopped one ends with what the next goes on from, and tells a script that there is no model yet.
void LandscapesTrainingTest::stoppedIsNotDone()
{
    for (int run = 0; run < 2; ++run) { // the second goes on
        QProcess program;
        start(program);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("state/lock")), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("state/plan.json")), 60'000); // it listens by now
        program.terminate();
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 3);
        QVERIFY(program.readAllStandardOutput().contains("the same command goes on"));
        QVERIFY(QFile::exists(path("state/autoencoder.safetensors")));
        QVERIFY(!QFile::exists(path("model/model_index.json")));
        QVERIFY(!QFile::exists(path("state/lock")));
    }
}

void LandscapesTrainingTest::stateIsOneTrainings()
{
    QVERIFY(QDir().mkpath(path("state")));
    QLockFile other(path("state/lock"));
    QVERIFY(other.lock());
    QProcess program;
    start(program);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray complaint = program.readAllStandardError();
    QVERIFY2(
        complaint.contains("process " + QByteArray::number(QCoreApplication::applicationPid())), complaint);
    QVERIFY2(complaint.contains("--state"), complaint);
    QVERIFY(!QFile::exists(path("state/plan.json")));
}

QTEST_GUILESS_MAIN(LandscapesTrainingTest)
#include "tst_landscapestraining.moc"
