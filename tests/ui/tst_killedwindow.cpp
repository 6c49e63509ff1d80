// SPDX-License-Identifier: GPL-3.0-or-later
// What a window that was killed had open, the next one has again.
#include "fakemakers.h"
#include "qmlwarnings.h"
#include "support/filecontent.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"

#include <QProcess>
#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using pictor::test::contentOf;

namespace {

constexpr int pictures = 60;
constexpr int patience = 120'000; // ms: for a window that comes up and reads, on a machine that is busy

} // namespace

class KilledWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comesBack();

private:
    WindowState window() const
    {
        return windowStateFromJson(contentOf(m_place.paths().data + QStringLiteral("/window.json")))
            .value_or(WindowState());
    }
    CreateState create() const
    {
        return createStateFromJson(contentOf(m_place.paths().data + QStringLiteral("/create.json")))
            .value_or(CreateState());
    }
    bool isAllKept() const
    {
        return window().page == QLatin1String("library") && window().grid.row > 0 && !window().query.isEmpty()
            && !window().shown.isEmpty() && create().draft.prompt == QLatin1String("an owl, half ty")
            && create().queue.size() == 2 && create().queue.constFirst().request.count == 2;
    }
    void use();

    Workplace m_place;
};

void KilledWindowTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_place.fill(pictures);
}

void KilledWindowTest::init()
{
    failOnQmlWarnings();
}

/// Until all of it is on disk; then it is killed.
void KilledWindowTest::use()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(
        QStringLiteral(PICTOR_KILLED_WINDOW), {m_place.filePath(QStringLiteral("pictor")), m_place.folder()});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isAllKept() || program.state() != QProcess::Running, patience);
    QCOMPARE(program.state(), QProcess::Running); // else it was not killed but ended
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(isAllKept()); // nor torn
}

void KilledWindowTest::comesBack()
{
    use();
    const WindowState last = window();
    FakeMakers makers;
    Session::Options options{m_place.paths(), {}};
    options.makers = &makers;
    Session session(options);
    QVERIFY(session.show());
    WindowDriver driver(session.window());
    QCOMPARE(session.window()->geometry(), QRect(30, 40, 720, 560));
    QCOMPARE(driver.page(), QStringLiteral("library"));

    CreateViewModel &create = session.create();
    QTRY_COMPARE(create.interrupted()->count(), 4); // two of the three, and both of the second order
    QCOMPARE(makers.maker(FakeMakers::flux).jobs, 0); // offered, not begun
    QCOMPARE(create.form()->prompt(), QStringLiteral("an owl, half ty"));
    QTRY_COMPARE(create.shownPicture(), last.shown);
    QTRY_VERIFY(create.selected() >= 0);
    QCOMPARE(create.canvas()->shown(), CanvasViewModel::Finished);

    LibraryViewModel &library = session.library();
    QTRY_COMPARE_WITH_TIMEOUT(library.search()->state(), LibrarySearch::State::Shown, patience);
    // By its copy, since here the picture lay in a folder for temporary files; it finds itself first.
    QCOMPARE(library.search()->pictureCount(), 1);
    QVERIFY(library.search()->images()->at(0).path.endsWith(QStringLiteral("/7.png")));
    const auto firstRow = [&] {
        QQuickItem *grid = driver.item(QStringLiteral("ImageGridView"));
        int row = -1;
        if (grid)
            QMetaObject::invokeMethod(grid, "indexAt", Q_RETURN_ARG(int, row),
                Q_ARG(qreal, grid->property("contentX").toDouble() + 1),
                Q_ARG(qreal, grid->property("contentY").toDouble() + 1));
        return row;
    };
    QTRY_COMPARE(firstRow(), last.grid.row);
    QCOMPARE(library.search()->images()->at(firstRow()).path, last.grid.path);

    driver.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(driver.tells(QStringLiteral("4 picture")));
    QVERIFY(driver.click(QStringLiteral("Continue")));
    QTRY_COMPARE(makers.maker(FakeMakers::flux).jobs, 1);
    const GenerationRequest request = makers.job()->request();
    QCOMPARE(request.prompt, QStringLiteral("a fox"));
    QCOMPARE(request.count, 2);
    QCOMPARE(request.seed, std::optional<quint64>(41)); // the one that was being made is made again
}

QTEST_MAIN(KilledWindowTest)
#include "tst_killedwindow.moc"
