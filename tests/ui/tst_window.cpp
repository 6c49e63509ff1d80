// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the real library, registry and built-in model: only the display is missing.
#include "qmlwarnings.h"
#include "windowdriver.h"
#include "workplace.h"

#include "ui/session.h"
#include "ui/window/windowmemory.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QQuickItem>
#include <QQuickStyle>
#include <QScreen>
#include <QSet>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

/// A picture with shapes of its own, as the built-in model wants them: fields of one colour look alike to it.
QImage scene(int number)
{
    const QSize size(480, 320);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(image.rect(), Workplace::picture(number));
    for (int i = 0; i < 6; ++i) {
        const int seed = number * 31 + i * 17;
        painter.setBrush(QColor::fromHsv(seed * 37 % 360, 200, 220));
        painter.drawEllipse(
            QPointF(seed * 53 % size.width(), seed * 29 % size.height()), 20 + seed % 50, 15 + seed % 40);
    }
    return image;
}

void fillWithScenes(const Workplace &place, int count)
{
    for (int number = 0; number < count; ++number)
        QVERIFY(scene(number).save(place.folder() + QStringLiteral("/scene %1.png").arg(number)));
}

RegistryOptions realModels(const Workplace &place)
{
    RegistryOptions options;
    options.hub = hub::HubCache(place.filePath(QStringLiteral("hub")));
    return options;
}

std::unique_ptr<QMimeData> filesAsMime(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls(urls);
    return mime;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingOfTheInferenceModuleIsLoaded(); // first: the settings page loads it to see the devices
    void fitsTheScreen();
    void droppedFolderIsReadAndDroppedPictureFound();
    void droppedPixelsAreFound();
    void severalDroppedFilesAreFound();
    void webAddressIsExplained();
    void dropOnAnotherPageLeadsToTheLibrary();
    void pastedPictureIsFound();
    void keyboardAlone();
    void tabReachesEveryPlace();
    void everythingThatTakesTheFocusHasAName();
    void comesBackAsItWasLeft();

private:
    LibraryViewModel &library() { return m_session->library(); }
    void watch(int pictures);
    QString firstName();

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_driver;
};

void WindowTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QAccessible::setActive(true);
}

void WindowTest::init()
{
    failOnQmlWarnings();
    m_place = std::make_unique<Workplace>();
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), realModels(*m_place)});
    QVERIFY(m_session->show());
    m_driver = std::make_unique<WindowDriver>(m_session->window());
    QTRY_COMPARE(library().phase(), LibraryViewModel::Phase::NoFolders);
    QTRY_VERIFY(library().model()->model());
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_driver->page(), QStringLiteral("library"));
}

void WindowTest::cleanup()
{
    m_driver.reset();
    m_session.reset();
    m_place.reset();
}

void WindowTest::watch(int pictures)
{
    fillWithScenes(*m_place, pictures);
    m_driver->drop(*filesAsMime({m_place->folder()}));
    QTRY_VERIFY_WITH_TIMEOUT(
        !library().indexing()->isActive() && library().search()->images()->count() == pictures, 30000);
}

QString WindowTest::firstName()
{
    ImageListModel &images = *library().search()->images();
    return images.data(images.index(0), ImageListModel::NameRole).toString();
}

/// As large as it wants to be is larger than a small or dense screen: its foot with the prompt would be off
/// it.
void WindowTest::fitsTheScreen()
{
    const QSize screen = m_session->window()->screen()->availableSize();
    QVERIFY(screen.width() < 1200); // that of the platform "offscreen"
    QVERIFY(m_session->window()->width() <= screen.width());
    QVERIFY(m_session->window()->height() < screen.height()); // the title has its room

    m_driver.reset();
    m_session.reset();
    const auto comesBack = [](const QRect &left) {
        const Workplace other;
        WindowMemory(other.paths()).keep({.geometry = left});
        const auto isKept = [&] {
            const auto kept = WindowMemory(other.paths()).load();
            return kept && kept->geometry == left;
        };
        if (!QTest::qWaitFor(isKept))
            return QSize();
        Session session(Session::Options{other.paths(), other.registry()});
        return session.show() ? session.window()->size() : QSize();
    };
    const QSize larger = comesBack({10, 10, 3000, 2000}); // left on another screen
    QVERIFY(larger.isValid() && larger.width() <= screen.width() && larger.height() < screen.height());
    QCOMPARE(comesBack({{}, screen}), screen); // left as large as this one
}

void WindowTest::droppedFolderIsReadAndDroppedPictureFound()
{
    watch(12);
    // Cropped and compressed anew: no file of the folder.
    const QString dropped = m_place->filePath(QStringLiteral("dropped.jpg"));
    QVERIFY(scene(7).copy(30, 20, 420, 280).save(dropped, "JPG", 75));
    m_driver->drop(*filesAsMime({dropped}));
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(firstName(), QStringLiteral("scene 7.png"));
    QTRY_VERIFY(m_driver->item(QStringLiteral("QueryChip"))->isVisible());
    QTRY_VERIFY(m_driver->tile(0));
    QCOMPARE(m_driver->tile(0)->property("name").toString(), QStringLiteral("scene 7.png"));
    QVERIFY(!m_driver->tile(0)->property("scoreText").toString().isEmpty());
}

void WindowTest::droppedPixelsAreFound()
{
    watch(8);
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/scene.jpg"))});
    mime.setImageData(scene(3).scaled(300, 200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_driver->drop(mime);
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(firstName(), QStringLiteral("scene 3.png"));
}

void WindowTest::severalDroppedFilesAreFound()
{
    watch(8);
    m_driver->drop(*filesAsMime({m_place->folder() + QStringLiteral("/scene 1.png"),
        m_place->folder() + QStringLiteral("/scene 4.png")}));
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(library().search()->pictureCount(), 2);
    const auto &images = *library().search()->images();
    const QSet<QString> found{images.at(0).path, images.at(1).path};
    QVERIFY(found.contains(m_place->folder() + QStringLiteral("/scene 1.png")));
    QVERIFY(found.contains(m_place->folder() + QStringLiteral("/scene 4.png")));
}

void WindowTest::webAddressIsExplained()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/scene.jpg"))});
    m_driver->drop(mime);
    QVERIFY(library().notice().contains(QStringLiteral("does not fetch from the web")));
    QTRY_VERIFY(m_driver->shows(library().notice()));
}

void WindowTest::dropOnAnotherPageLeadsToTheLibrary()
{
    m_driver->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_driver->page(), QStringLiteral("models"));
    fillWithScenes(*m_place, 2);
    m_driver->drop(*filesAsMime({m_place->folder()}));
    QCOMPARE(m_driver->page(), QStringLiteral("library"));
}

void WindowTest::pastedPictureIsFound()
{
    watch(6);
    QGuiApplication::clipboard()->setImage(scene(5));
    m_driver->press(Qt::Key_2, Qt::ControlModifier); // the library: elsewhere a picture means something else
    m_driver->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(firstName(), QStringLiteral("scene 5.png"));
    m_driver->press(Qt::Key_Escape);
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Browsing);
}

void WindowTest::keyboardAlone()
{
    watch(6);
    QQuickItem *grid = m_driver->item(QStringLiteral("ImageGridView"));
    QVERIFY(grid);
    for (int tabs = 0; tabs < 30 && !grid->hasActiveFocus(); ++tabs)
        m_driver->press(Qt::Key_Tab);
    QVERIFY(grid->hasActiveFocus());
    QTRY_COMPARE(grid->property("currentIndex").toInt(), 0);
    m_driver->press(Qt::Key_Right);
    QCOMPARE(grid->property("currentIndex").toInt(), 1);
    QTRY_VERIFY(m_driver->tile(1)->property("current").toBool());

    const QString second = library().search()->images()->at(1).path;
    m_driver->press(Qt::Key_F); // find similar
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(library().search()->images()->at(0).path, second);
    m_driver->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(),
        QList<QUrl>{QUrl::fromLocalFile(
            library().search()->images()->at(grid->property("currentIndex").toInt()).path)});
}

void WindowTest::tabReachesEveryPlace()
{
    for (const QString &page : {QStringLiteral("models"), QStringLiteral("settings"), QStringLiteral("help"),
             QStringLiteral("create"), QStringLiteral("library")}) {
        bool reached = false;
        for (int tabs = 0; tabs < 60 && !reached; ++tabs) {
            m_driver->press(Qt::Key_Tab);
            QQuickItem *focused = m_session->window()->activeFocusItem();
            reached = focused && focused->property("iconName").toString() == page
                && QString::fromLatin1(focused->metaObject()->className())
                       .startsWith(QStringLiteral("RailButton"));
        }
        QVERIFY2(reached, qPrintable(page));
        m_driver->press(Qt::Key_Return);
        QCOMPARE(m_driver->page(), page);
    }
}

void WindowTest::everythingThatTakesTheFocusHasAName()
{
    watch(3);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        m_driver->press(page, Qt::ControlModifier);
        const QList<QQuickItem *> all = m_driver->focusable();
        QVERIFY(all.size() > 5);
        for (QQuickItem *item : all) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(accessible, item->metaObject()->className());
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), item->metaObject()->className());
        }
    }
}

void WindowTest::comesBackAsItWasLeft()
{
    watch(4);
    m_driver->drop(*filesAsMime({m_place->folder() + QStringLiteral("/scene 2.png")}));
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    m_session->window()->setGeometry(40, 50, 700, 500);
    m_driver->press(Qt::Key_3, Qt::ControlModifier);
    m_session->save();
    m_driver.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), realModels(*m_place)});
    QVERIFY(m_session->show());
    m_driver = std::make_unique<WindowDriver>(m_session->window());
    QCOMPARE(m_session->window()->size(), QSize(700, 500));
    QCOMPARE(m_driver->page(), QStringLiteral("models"));
    QTRY_COMPARE(library().search()->state(), LibrarySearch::State::Shown);
    QTRY_COMPARE(firstName(), QStringLiteral("scene 2.png"));
}

void WindowTest::nothingOfTheInferenceModuleIsLoaded()
{
#ifndef Q_OS_LINUX
    QSKIP("Linux alone tells what is mapped.");
#endif
    watch(2);
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QFile::ReadOnly));
    const QByteArray mapped = maps.readAll();
    QVERIFY(mapped.contains("libQt6Quick"));
    QVERIFY(!mapped.contains("libtorch"));
    QVERIFY(!mapped.contains("libpictor_inference"));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
