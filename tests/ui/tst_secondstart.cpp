// SPDX-License-Identifier: GPL-3.0-or-later
// Starts of real processes with one data folder: what a later one wants, the first one's window does.
#include "support/filecontent.h"
#include "workplace.h"

#include "ui/create/createstate.h"
#include "ui/window/singleinstance.h"
#include "ui/window/windowstate.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using pictor::test::contentOf;

namespace {

constexpr int patience = 60'000; // ms: for a window to come up on a machine that is busy

/// One start, killed at the end if it is still there.
class Start {
public:
    explicit Start(const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
        process.start(QStringLiteral(PICTOR_STARTED_WINDOW), arguments);
    }
    ~Start()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Waits until its window's event loop runs: then a later start has its answer in time.
    bool comesUp()
    {
        QByteArray said;
        const bool isUp = QTest::qWaitFor(
            [&] { return (said += process.readAllStandardError()).contains("library ready"); }, patience);
        if (!isUp)
            qWarning() << said;
        return isUp;
    }
    bool endsWell() { return process.waitForFinished(patience) && process.exitCode() == EXIT_SUCCESS; }
    bool isRunning() const { return process.state() == QProcess::Running; }
    bool signal(int number) const { return ::kill(static_cast<pid_t>(process.processId()), number) == 0; }

    QProcess process;
};

} // namespace

class SecondStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lineSurvives_data();
    void lineSurvives();
    void otherLinesAreRefused();
    void handsItsFilesOver();
    void startImageGoesToTheCreatePage();
    void anotherFolderHasItsOwnWindow();
    void deadOneIsReplaced();
    void oneThatDoesNotAnswerIsTold();
    void oneThatCannotBeReachedIsTold();
    void anotherRuntimeFolderIsTheSameWindow();
    void longNamesOfFolders();
    void deviceOfTheFirstOneStays();
    void modelByAnotherNameIsTheSame();
    void folderThatTakesNoLock();
    void lockIsNoLink();
    void lockThatCannotBeRead();
    void pathOfAnotherFolder();
    void offlineIsTakenOver();
    void manyFiles();
    void tooManyFiles();

private:
    /// Whether a start says `words` and stays, to offer another try.
    static bool isToldOf(Start &start, const QByteArray &words);
    QString data() const { return m_place->paths().data; }
    QString lock() const { return data() + QStringLiteral("/window.lock"); }
    /// What a start comes to whose first one has its window in this event loop.
    SingleInstance::Standing standingBeside(const HandedOver &wish = {}) const;
    QStringList sockets() const
    {
        QStringList names = QDir(m_place->filePath(QStringLiteral("run"))).entryList(QDir::System);
        return names;
    }
    WindowState window() const
    {
        return windowStateFromJson(contentOf(data() + QStringLiteral("/window.json")))
            .value_or(WindowState());
    }
    CreateState create() const
    {
        return createStateFromJson(contentOf(data() + QStringLiteral("/create.json")))
            .value_or(CreateState());
    }

    std::unique_ptr<Workplace> m_place;
};

bool SecondStartTest::isToldOf(Start &start, const QByteArray &words)
{
    QByteArray said;
    const bool told = QTest::qWaitFor(
        [&] { return (said += start.process.readAllStandardError()).contains(words); }, patience);
    if (!told)
        qWarning() << said;
    return told && start.isRunning();
}

SingleInstance::Standing SecondStartTest::standingBeside(const HandedOver &wish) const
{
    auto standing = SingleInstance::Standing::First;
    const std::unique_ptr<QThread> later(QThread::create([this, &wish, &standing] {
        SingleInstance second(data());
        standing = second.begin(wish, std::chrono::milliseconds(patience));
    }));
    later->start();
    while (!later->isFinished())
        QTest::qWait(10);
    return standing;
}

void SecondStartTest::init()
{
    m_place = std::make_unique<Workplace>();
    m_place->fill(2);
    const QString run = m_place->filePath(QStringLiteral("run"));
    QVERIFY(QDir().mkpath(run));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(run));
    qputenv("PICTOR_STARTUP_TRACE", "1"); // for comesUp()
}

void SecondStartTest::lineSurvives_data()
{
    QTest::addColumn<Opening::Purpose>("purpose");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing but the window") << Opening::Purpose::Open << QStringList();
    QTest::newRow("names of all kinds")
        << Opening::Purpose::Open
        << QStringList{QStringLiteral("/a b.png"), QStringLiteral("/new\nline \"ä\".png")};
    QTest::newRow("find similar") << Opening::Purpose::FindSimilar << QStringList{QStringLiteral("/a.png")};
    QTest::newRow("start image") << Opening::Purpose::StartImage << QStringList{QStringLiteral("/a.png")};
}

void SecondStartTest::lineSurvives()
{
    QFETCH(Opening::Purpose, purpose);
    QFETCH(QStringList, paths);
    const QStringList options{QStringLiteral("--device cpu"), QStringLiteral("--model /a b")};
    const QByteArray line = HandedOver{{purpose, paths}, QStringLiteral("token-7"), true, options}.toLine();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto back = HandedOver::fromLine(line);
    QVERIFY(back);
    QCOMPARE(back->opening.purpose, purpose);
    QCOMPARE(back->opening.paths, paths);
    QCOMPARE(back->token, QStringLiteral("token-7"));
    QVERIFY(back->offline);
    QCOMPARE(back->options, options);
}

void SecondStartTest::otherLinesAreRefused()
{
    QVERIFY(!HandedOver::fromLine("hello\n"));
    QVERIFY(!HandedOver::fromLine("{\"purpose\":\"remove\",\"paths\":[\"/a.png\"]}\n"));
    const auto relative = HandedOver::fromLine("{\"purpose\":\"open\",\"paths\":[\"a.png\",7]}\n");
    QVERIFY(relative);
    QVERIFY(relative->opening.paths.isEmpty()); // whose folder would that be?
    QVERIFY(!relative->offline);
}

void SecondStartTest::handsItsFilesOver()
{
    Start first({data()});
    QVERIFY(first.comesUp());
    const QString file = m_place->folder() + QStringLiteral("/1.png");
    QVERIFY(Start({data(), QStringLiteral("find-similar"), file}).endsWell());
    QTRY_COMPARE_WITH_TIMEOUT(window().page, QStringLiteral("library"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(window().query.pictures.size(), 1, patience);
    // A copy of it, since here it lay in a folder for temporary files.
    QCOMPARE(QImage(window().query.pictures.constFirst().path), QImage(file));
    QVERIFY(Start({data()}).endsWell()); // without files it raises the window, and opens none
    QVERIFY(first.isRunning());
}

void SecondStartTest::startImageGoesToTheCreatePage()
{
    const QString file = m_place->folder() + QStringLiteral("/0.png");
    const Start first({data(), QStringLiteral("find-similar"), file});
    QTRY_COMPARE_WITH_TIMEOUT(window().page, QStringLiteral("library"), patience);
    QVERIFY(Start({data(), QStringLiteral("start-image"), file}).endsWell());
    QTRY_COMPARE_WITH_TIMEOUT(window().page, QStringLiteral("create"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(create().draft.startImageName, QStringLiteral("0.png"), patience);
    QVERIFY(QFile::exists(create().draft.startImage));
}

void SecondStartTest::anotherFolderHasItsOwnWindow()
{
    Start first({data()});
    QVERIFY(first.comesUp());
    Start other({m_place->filePath(QStringLiteral("other"))});
    QVERIFY(other.comesUp());
    QCOMPARE(sockets().size(), 2);
    QVERIFY(first.isRunning() && other.isRunning());
    // The same folder by another name is no other folder.
    const QString link = m_place->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_place->filePath(QStringLiteral("other")), link));
    QVERIFY(Start({link}).endsWell());
}

void SecondStartTest::deadOneIsReplaced()
{
    {
        const Start first({data()});
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
    } // kill -9
    QCOMPARE(sockets().size(), 1); // what a crash leaves
    const QString file = m_place->folder() + QStringLiteral("/1.png");
    const Start next({data(), QStringLiteral("find-similar"), file});
    QTRY_COMPARE_WITH_TIMEOUT(window().page, QStringLiteral("library"), patience); // its own window's
    QVERIFY(Start({data(), QStringLiteral("start-image"), file}).endsWell());
    QTRY_COMPARE_WITH_TIMEOUT(window().page, QStringLiteral("create"), patience);
}

void SecondStartTest::oneThatDoesNotAnswerIsTold()
{
    Start first({data()});
    QVERIFY(first.comesUp());
    QVERIFY(first.signal(SIGSTOP));
    Start second({data()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += second.process.readAllStandardError()).contains("has not answered"), patience);
    QVERIFY2(said.contains(QByteArray::number(first.process.processId())), said.constData());
    QVERIFY(second.isRunning()); // its window offers to try again
    QVERIFY(second.signal(SIGKILL));
    QVERIFY(first.signal(SIGCONT));
    QVERIFY(Start({data()}).endsWell()); // and it is as it was
}

// As the window of a sandbox, whose sockets nobody else sees.
void SecondStartTest::oneThatCannotBeReachedIsTold()
{
    Start first({data()});
    QVERIFY(first.comesUp());
    const QString socket = m_place->filePath(QStringLiteral("run/")) + sockets().constFirst();
    QVERIFY(QFile::remove(socket));
    Start second({data()});
    QVERIFY(isToldOf(second, "cannot be reached"));
    QVERIFY(first.isRunning());
}

void SecondStartTest::anotherRuntimeFolderIsTheSameWindow()
{
    Start first({data()});
    QVERIFY(first.comesUp());
    const QString other = m_place->filePath(QStringLiteral("other-run"));
    QVERIFY(QDir().mkpath(other));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(other));
    QVERIFY(Start({data()}).endsWell());
    QVERIFY(first.isRunning());
}

// A socket's address has room for 107 bytes.
void SecondStartTest::longNamesOfFolders()
{
    const QString folder = m_place->filePath(QString(150, QLatin1Char('d')));
    QVERIFY(QDir().mkpath(folder));
    const QString held = folder + QStringLiteral("/window.lock");
    const QString temporary = m_place->filePath(QStringLiteral("tmp"));
    QVERIFY(QDir().mkpath(temporary));
    const auto putBack = qScopeGuard([before = qgetenv("TMPDIR")] { qputenv("TMPDIR", before); });
    qputenv("TMPDIR", QFile::encodeName(temporary));
    for (const QString &runtime : {QString(), folder}) {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        Start first({folder});
        QVERIFY(first.comesUp());
        QVERIFY(Start({folder}).endsWell());
        QVERIFY(first.isRunning());
        QVERIFY(QFile::remove(held)); // with what the first one leaves when it is killed
    }
}

void SecondStartTest::deviceOfTheFirstOneStays()
{
    const QString onCpu = QStringLiteral("--device=cpu");
    {
        Start first({data()});
        QVERIFY(first.comesUp());
        Start second({onCpu, data()});
        QVERIFY(isToldOf(second, "not started with --device cpu"));
    }
    Start first({onCpu, data()});
    QVERIFY(first.comesUp());
    QVERIFY(Start({onCpu, data()}).endsWell());
    QVERIFY(Start({data()}).endsWell());
}

// A folder that is not there, too, as the registry tells folders by their names alone.
void SecondStartTest::modelByAnotherNameIsTheSame()
{
    const QString gone = QDir::currentPath() + QStringLiteral("/gone");
    Start first({QStringLiteral("--model=./gone"), data()});
    QVERIFY(first.comesUp());
    QVERIFY(Start({QStringLiteral("--model=") + gone, data()}).endsWell());
    Start other({QStringLiteral("--model=gone"), data()}); // a catalogue's
    QVERIFY(isToldOf(other, "not started with --model gone"));
}

void SecondStartTest::folderThatTakesNoLock()
{
    QVERIFY(QDir().mkpath(lock())); // which no file can be
    Start first({data()});
    QVERIFY(first.comesUp());
    QVERIFY(Start({data()}).endsWell());
    QVERIFY(first.isRunning());
}

void SecondStartTest::lockIsNoLink()
{
    const QString other = m_place->filePath(QStringLiteral("precious"));
    QFile file(other);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("precious") > 0);
    file.close();
    QVERIFY(QDir().mkpath(data()) && QFile::link(other, lock()));
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    QCOMPARE(contentOf(other), QByteArray("precious"));
    QCOMPARE(standingBeside(), SingleInstance::Standing::HandedOver);
}

// As on CIFS, where a lock keeps everybody else from reading.
void SecondStartTest::lockThatCannotBeRead()
{
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    QVERIFY(QFile::resize(lock(), 0));
    QCOMPARE(standingBeside(), SingleInstance::Standing::HandedOver);
}

// Two containers have the path, each for a folder of its own, and one runtime folder.
void SecondStartTest::pathOfAnotherFolder()
{
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    QVERIFY(QDir().rename(data(), m_place->filePath(QStringLiteral("moved"))));
    SingleInstance second(data());
    QCOMPARE(second.begin({}), SingleInstance::Standing::First);
    QCOMPARE(sockets().size(), 2);
}

void SecondStartTest::offlineIsTakenOver()
{
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    int offline = 0;
    connect(&first, &SingleInstance::asked, this,
        [&offline](const HandedOver &wish) { offline += wish.offline ? 1 : 0; });
    Start second({QStringLiteral("--offline"), data()});
    QTRY_COMPARE_WITH_TIMEOUT(second.process.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.process.exitCode(), EXIT_SUCCESS);
    QCOMPARE(offline, 1);
}

void SecondStartTest::manyFiles()
{
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    QStringList taken;
    connect(&first, &SingleInstance::asked, this,
        [&taken](const HandedOver &wish) { taken = wish.opening.paths; });
    const QString path = QLatin1Char('/') + QString(99, QLatin1Char('a'));
    HandedOver wish;
    wish.opening.paths = QStringList(30'000, path); // 3 MB
    QCOMPARE(standingBeside(wish), SingleInstance::Standing::HandedOver);
    QCOMPARE(taken.size(), 30'000);
}

void SecondStartTest::tooManyFiles()
{
    SingleInstance first(data());
    QCOMPARE(first.begin({}), SingleInstance::Standing::First);
    HandedOver wish;
    wish.opening.paths = QStringList(100'000, QLatin1Char('/') + QString(99, QLatin1Char('a'))); // 10 MB
    QCOMPARE(SingleInstance(data()).begin(wish), SingleInstance::Standing::TooLong);
    QLocalSocket another; // of a program that sends it nevertheless
    another.connectToServer(
        m_place->filePath(QStringLiteral("run/")) + sockets().value(0), QLocalSocket::ReadWrite);
    QVERIFY(another.waitForConnected());
    another.write(wish.toLine());
    QTRY_VERIFY_WITH_TIMEOUT(another.canReadLine(), patience);
    QCOMPARE(another.readLine(), QByteArray("too long\n"));
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
