// SPDX-License-Identifier: GPL-3.0-or-later
// Finished pictures on the Create page, in the real window and a real gallery.
#include "createpagefixture.h"

#include "gallery/picturefile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class FinishedPicturesTest : public QObject, private CreatePageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void filmstripIsWalkedByKeyboard();
    void newPictureBeginsWithAllOfIt();
    void menuStaysWithItsPicture();
    void canvasHasTheSameMenu();
    void canvasHasTheSameMenuByKey();
    void unfinishedPictureHasNone();
    void similarPicturesAreLookedForInTheLibrary();
    void picturesLandInTheGallery();
    void galleryThatCannotBeWrittenLosesNothing();
    void signalEndsTheProgramWhateverIsUnsaved();

private:
    bool isMenuShown() const { return m_driver->itemOfType(QStringLiteral("PopupMenuItem")) != nullptr; }
    void clickCanvas(Qt::MouseButton button)
    {
        const QQuickItem *stage = item("PictureStage");
        const QPointF middle = stage->mapToScene(stage->boundingRect().center());
        QTest::mouseClick(m_session->window(), button, Qt::NoModifier, middle.toPoint());
    }
    /// Walks down the menu to that entry.
    void walkTo(const QString &text)
    {
        const auto entry = [this] {
            return m_session->window()->activeFocusItem()->property("text").toString();
        };
        for (int presses = 0; presses < 8 && entry() != text; ++presses)
            m_driver->press(Qt::Key_Down);
        QCOMPARE(entry(), text);
    }
};

void FinishedPicturesTest::filmstripIsWalkedByKeyboard()
{
    make("a fox");
    make("a hare");
    item("Filmstrip")->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(item("Filmstrip")->property("currentIndex").toInt(), 0);
    m_driver->press(Qt::Key_Right);
    QCOMPARE(create().selected(), 1);
    QTRY_COMPARE(create().canvas()->description(), QStringLiteral("a fox"));
    m_driver->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(),
        QList<QUrl>{QUrl::fromLocalFile(create().filmstrip()->at(1).file.path)});
    m_driver->press(Qt::Key_U);
    QCOMPARE(prompt(), QStringLiteral("a fox"));
    m_driver->press(Qt::Key_I);
    QTRY_VERIFY(create().form()->startImage()->isPresent());
    const QString gone = create().filmstrip()->at(1).file.path;
    m_driver->press(Qt::Key_Delete);
    QTRY_COMPARE(create().filmstrip()->count(), 1);
    QVERIFY(!QFile::exists(gone));
    QCOMPARE(create().selected(), 0); // the one beside it is shown
    QTRY_COMPARE(create().canvas()->description(), QStringLiteral("a hare"));
    m_driver->press(Qt::Key_Delete);
    QTRY_COMPARE(create().filmstrip()->count(), 0);
    QCOMPARE(create().selected(), -1);
}

void FinishedPicturesTest::newPictureBeginsWithAllOfIt()
{
    make("a fox");
    QTRY_COMPARE(create().canvas()->description(), QStringLiteral("a fox"));
    QQuickItem *stage = item("PictureStage");
    stage->setProperty("zoom", 4);
    create().form()->setPrompt(QStringLiteral("a hare"));
    create().generate();
    QTRY_COMPARE(stage->property("zoom").toReal(), 0.0);
}

void FinishedPicturesTest::menuStaysWithItsPicture()
{
    make("a fox");
    const QString fox = create().filmstrip()->at(0).file.path;
    item("Filmstrip")->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(item("Filmstrip")->property("currentIndex").toInt(), 0);
    m_driver->press(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(isMenuShown());
    make("a hare"); // takes the first row
    QTRY_COMPARE(create().filmstrip()->count(), 2);
    walkTo(QStringLiteral("Move to the trash"));
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(create().filmstrip()->count(), 1);
    QVERIFY(!QFile::exists(fox));
    QVERIFY(QFile::exists(create().filmstrip()->at(0).file.path));

    QTRY_VERIFY(!isMenuShown());
    m_driver->press(Qt::Key_F10, Qt::ShiftModifier); // its first tile is gone, and it opens again
    QTRY_VERIFY(isMenuShown());
}

void FinishedPicturesTest::canvasHasTheSameMenu()
{
    make("a fox");
    make("a hare");
    const QString fox = create().filmstrip()->at(1).file.path;
    create().select(1);
    QTRY_VERIFY(item("PictureStage")->isVisible());
    clickCanvas(Qt::RightButton);
    QTRY_VERIFY(isMenuShown());
    QCOMPARE(item("PictureStage")->property("zoomed").toBool(), false); // which the other button does
    walkTo(QStringLiteral("Move to the trash"));
    m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(!QFile::exists(fox));
    QTRY_COMPARE(create().canvas()->description(), QStringLiteral("a hare"));
}

void FinishedPicturesTest::canvasHasTheSameMenuByKey()
{
    make("a fox");
    QQuickItem *stage = item("PictureStage");
    QTRY_VERIFY(stage->isVisible());
    stage->forceActiveFocus(Qt::TabFocusReason);
    for (const QKeyCombination key : {Qt::SHIFT | Qt::Key_F10, QKeyCombination(Qt::Key_Menu)}) {
        m_driver->press(key.key(), key.keyboardModifiers());
        QTRY_VERIFY(isMenuShown());
        walkTo(QStringLiteral("Copy"));
        m_driver->press(Qt::Key_Escape);
        QTRY_VERIFY(!isMenuShown());
        QTRY_VERIFY(stage->hasActiveFocus());
    }
    m_driver->press(Qt::Key_U); // what the menu tells of keys is so
    QTRY_VERIFY(!create().form()->seedText().isEmpty());
}

void FinishedPicturesTest::unfinishedPictureHasNone()
{
    make("a fox");
    create().generate();
    m_makers->job()->step(1);
    QTRY_COMPARE(create().canvas()->shown(), CanvasViewModel::Live);
    clickCanvas(Qt::RightButton);
    m_driver->press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(!isMenuShown());
    m_makers->job()->finish();
    QTRY_COMPARE(create().canvas()->shown(), CanvasViewModel::Finished);
    clickCanvas(Qt::RightButton);
    QTRY_VERIFY(isMenuShown());
}

void FinishedPicturesTest::similarPicturesAreLookedForInTheLibrary()
{
    make("a fox");
    item("Filmstrip")->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(item("Filmstrip")->property("currentIndex").toInt(), 0);
    m_driver->press(Qt::Key_F);
    QCOMPARE(m_driver->page(), QStringLiteral("library"));
    QTRY_COMPARE(m_session->library().search()->pictureCount(), 1);
}

void FinishedPicturesTest::picturesLandInTheGallery()
{
    make("a fox");
    const QString path = create().filmstrip()->at(0).file.path;
    QVERIFY(path.startsWith(m_place->filePath(QStringLiteral("made"))));
    const auto settings = gallery::settingsIn(path);
    QVERIFY(settings && *settings);
    QCOMPARE((*settings)->prompt, QStringLiteral("a fox"));
    start();
    QTRY_COMPARE(create().filmstrip()->count(), 1); // and are there again
}

void FinishedPicturesTest::galleryThatCannotBeWrittenLosesNothing()
{
    m_place->save(1, QStringLiteral("a file")); // where the folder should be
    create().setGalleryFolder(QUrl::fromLocalFile(m_place->filePath(QStringLiteral("a file"))));
    type("a fox");
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    m_makers->job()->finish();
    QTRY_COMPARE(create().filmstrip()->unsavedCount(), 1);
    QTRY_VERIFY(m_driver->button(QStringLiteral("Another folder…")));
    create().setGalleryFolder(QUrl::fromLocalFile(m_place->filePath(QStringLiteral("other"))));
    QTRY_COMPARE(create().filmstrip()->unsavedCount(), 0);
    QTRY_VERIFY(!m_driver->button(QStringLiteral("Another folder…")));
}

void FinishedPicturesTest::signalEndsTheProgramWhateverIsUnsaved()
{
    m_place->save(1, QStringLiteral("a file")); // where the folder should be
    create().setGalleryFolder(QUrl::fromLocalFile(m_place->filePath(QStringLiteral("a file"))));
    QVERIFY(QFile(m_place->paths().data + QStringLiteral("/unsaved-pictures")).open(QFile::WriteOnly));
    type("a fox");
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    m_makers->job()->finish();
    QTRY_VERIFY(create().filmstrip()->isSettled());
    QCOMPARE(create().filmstrip()->unsafeCount(), 1);
    constexpr int failsafe = 1;
    QTimer::singleShot(std::chrono::minutes(1), this, [] { QCoreApplication::exit(failsafe); });
    QTimer::singleShot(0, this, [this] { m_session->end(std::chrono::milliseconds(100)); });
    QCOMPARE(QGuiApplication::exec(), 0);
    QVERIFY(m_session->window()->isVisible()); // it would not close by itself
}

QTEST_MAIN(FinishedPicturesTest)
#include "tst_finishedpictures.moc"
