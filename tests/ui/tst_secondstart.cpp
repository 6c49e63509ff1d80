// SPDX-License-Identifier: GPL-3.0-or-later
// Starts of real processes with one data folder: what a later one wants, the first one's window does.
#include "workplace.h"

#include "ui/create/createstate.h"
#include "ui/window/handedover.h"
#include "ui/window/windowstate.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

constexpr int patience = 60'000; // ms: for a window to come up on a machine that is busy

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

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

private:
    QString data() const { return m_place->paths().data; }
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

void SecondStartTest::init()
{
    m_place = std::make_unique<Workplace>();
    m_place->fill(2);
    const QString run = m_place->filePath(QStringLiteral("run"));
    QVERIFY(QDir().mkpath(run));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(run));
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
    const QByteArray line = HandedOver{{purpose, paths}, QStringLiteral("token-7")}.toLine();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto back = HandedOver::fromLine(line);
    QVERIFY(back);
    QCOMPARE(back->opening.purpose, purpose);
    QCOMPARE(back->opening.paths, paths);
    QCOMPARE(back->token, QStringLiteral("token-7"));
}

void SecondStartTest::otherLinesAreRefused()
{
    QVERIFY(!HandedOver::fromLine("hello\n"));
    QVERIFY(!HandedOver::fromLine("{\"purpose\":\"remove\",\"paths\":[\"/a.png\"]}\n"));
    const auto relative = HandedOver::fromLine("{\"purpose\":\"open\",\"paths\":[\"a.png\",7]}\n");
    QVERIFY(relative);
    QVERIFY(relative->opening.paths.isEmpty()); // whose folder would that be?
}

void SecondStartTest::handsItsFilesOver()
{
    const Start first({data()});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
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
    const Start first({data()});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
    const Start other({m_place->filePath(QStringLiteral("other"))});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 2, patience);
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
    const Start first({data()});
    QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
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

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
