// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace pictor::test;

class StartupTraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryPhase();
    void saysNothingUnasked();
};

namespace {

CommandRunner windowed()
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    pictor.environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    return pictor;
}

} // namespace

void StartupTraceTest::tellsEveryPhase()
{
    const CommandRunner pictor = windowed();
    QProcess process;
    pictor.start(process,
        {QStringLiteral("--startup-trace"), QStringLiteral("--data"), pictor.path(QStringLiteral("data"))});
    QByteArray told;
    const auto hears = [&](const char *phase) {
        told += process.readAllStandardError();
        return told.contains(phase);
    };
    const QByteArrayList inOrder{"main", "application made", "services made", "QML loaded"};
    const QByteArrayList inAnyOrder{"first frame", "library ready", "models ready", "window shown"};
    for (const QByteArray &phase : inOrder + inAnyOrder)
        QTRY_VERIFY2_WITH_TIMEOUT(hears(phase.constData()), (told + " lacks " + phase).constData(), 60'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    told += process.readAllStandardError();

    static const QRegularExpression line(
        QStringLiteral("^startup +(\\d+) ms  ([A-Za-z ]+)(?:, (\\d+) MB resident)?$"),
        QRegularExpression::MultilineOption);
    QByteArrayList phases;
    int last = 0;
    for (auto found = line.globalMatch(QString::fromUtf8(told)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QVERIFY2(match.captured(1).toInt() >= last, told.constData());
        last = match.captured(1).toInt();
        phases.append(match.captured(2).toUtf8());
        QCOMPARE(match.captured(3).toInt() > 0, phases.constLast() == "first frame");
    }
    QVERIFY2(phases.size() == inOrder.size() + inAnyOrder.size(), told.constData()); // once each
    std::sort(phases.begin() + inOrder.size(), phases.end());
    QCOMPARE(phases, inOrder + inAnyOrder);
}

void StartupTraceTest::saysNothingUnasked()
{
    const CommandRunner pictor = windowed();
    QProcess process;
    pictor.start(process, {QStringLiteral("--data"), pictor.path(QStringLiteral("data"))});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pictor.path(QStringLiteral("data/library.sqlite"))), 60'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QVERIFY(!process.readAllStandardError().contains("startup"));
}

QTEST_GUILESS_MAIN(StartupTraceTest)
#include "tst_startuptrace.moc"
