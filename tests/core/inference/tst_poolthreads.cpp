// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/placement.h"
#include "inference/runtime/poolthreads.h"
#include "inference/runtime/processor.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>

#if defined(_OPENMP)
#include <omp.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

#if defined(Q_OS_LINUX) && defined(_OPENMP) // of LLVM's runtime and Intel's
extern "C" int kmp_get_blocktime() __attribute__((weak));
#endif

using namespace pictor::inference;

/// Threads of libtorch's pool sleep while they wait, though the OpenMP runtime was in the process, and had
/// read the environment, before anybody could ask for that: as in the program, where Qt brings it along. A
/// process can be asked once, so each case is a run of this program.
class PoolThreadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sleepWhileTheyWait();
    void choices_data();
    void choices();
};

namespace {

constexpr int regions = 200;

/// How often the second of two threads went to sleep while the first worked for itself, less than it takes a
/// spinning thread to give up, between regions of both.
long sleepsOfSecondThread()
{
#if defined(Q_OS_LINUX) && defined(_OPENMP)
    std::array<long, 2> sleeps{}; // before and after
    for (int region = 0; region <= regions; ++region) {
#pragma omp parallel num_threads(2)
        if (omp_get_thread_num() == 1 && (region == 0 || region == regions)) {
            rusage usage{};
            getrusage(RUSAGE_THREAD, &usage);
            sleeps[region == 0 ? 0 : 1] = usage.ru_nvcsw;
        }
        for (std::atomic<int> work = 0; work < 20'000;)
            ++work;
    }
    return sleeps[1] - sleeps[0];
#else
    return 0;
#endif
}

constexpr const char *asked = "--asked"; ///< this run is a case

struct Answer {
    int idleThreads = 0;
    long sleeps = 0;
};

int answer()
{
    Placement::of({});
    std::printf("%d %ld", keepPoolThreadsFromSpinning(), sleepsOfSecondThread());
    return 0;
}

/// Of a run with none of what OpenMP reads but `variables`.
Answer answerTo(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("OMP_")) || name.startsWith(QLatin1String("GOMP_")))
            environment.remove(name);
    }
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asked)});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, -1};
    }
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    return words.size() == 2 ? Answer{words[0].toInt(), words[1].toLong()} : Answer{-1, -1};
}

} // namespace

void PoolThreadsTest::initTestCase()
{
#if !defined(Q_OS_LINUX) || !defined(_OPENMP) || defined(__clang__)
    QSKIP("The OpenMP runtime is not GNU's.");
#else
    if (kmp_get_blocktime != nullptr)
        QSKIP("The OpenMP runtime is not GNU's.");
    if (omp_get_num_procs() > 4 * physicalCores())
        QSKIP("A container may have no threads to spare.");
    if (omp_get_num_procs() < 2)
        QSKIP("Threads of one processor never spin for long.");
#endif
}

void PoolThreadsTest::sleepWhileTheyWait()
{
    const long sleeps = answerTo({}).sleeps;
    QVERIFY2(sleeps >= regions / 2, qPrintable(QString::number(sleeps)));
}

void PoolThreadsTest::choices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isUsers");
    QTest::newRow("none") << "OMP_DISPLAY_ENV"
                          << "false" << false;
    QTest::newRow("what the program says in main()") << "OMP_WAIT_POLICY"
                                                     << "passive" << false;
    QTest::newRow("no more threads than are idle") << "OMP_DYNAMIC"
                                                   << "true" << false;
    QTest::newRow("active") << "OMP_WAIT_POLICY"
                            << "ACTIVE" << true;
    QTest::newRow("so many spins") << "GOMP_SPINCOUNT"
                                   << "1000" << true;
}

// One of the user's stays.
void PoolThreadsTest::choices()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, isUsers);
    const int threads = answerTo({{name, value}}).idleThreads;
#if defined(_OPENMP)
    QCOMPARE(threads, isUsers ? 0 : omp_get_num_procs() + 1);
#endif
}

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], asked) == 0)
        return answer();
    const QCoreApplication application(argc, argv);
    PoolThreadsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_poolthreads.moc"
