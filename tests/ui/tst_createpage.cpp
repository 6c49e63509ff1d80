// SPDX-License-Identifier: GPL-3.0-or-later
// The Create page in the real window, from the prompt to the picture.
#include "createpagefixture.h"

#include "gallery/picturefile.h"

#include <QAccessible>
#include <QMimeData>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

std::unique_ptr<QMimeData> fileAsMime(const QString &path)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

} // namespace

class CreatePageTest : public QObject, private CreatePageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void isTheFirstPlace();
    void promptIsTypedAndGenerated();
    void emptyPromptSaysWhatComesOfIt();
    void enterWritesALine();
    void promptGrowsWithItsText();
    void historyIsWalkedAtTheEnds();
    void escapeCancels();
    void escapeOffersTheRestOfTheOrder();
    void tabLeavesThePrompt();
    void queueIsMovedAndCancelledByKeyboard();
    void failureIsMendedInPlace();
    void withoutModelsSaysWhatIsNeeded();
    void shippedModelSaysWhatItIs();
    void droppedSettingsAreOfferedInPlace();
    void droppedPictureIsTheStartImage();
    void comesBackAsItWasLeft();
    void everythingThatTakesTheFocusHasAName();
    void nothingIsCutOffInNarrowWindows_data();
    void nothingIsCutOffInNarrowWindows();
};

void CreatePageTest::isTheFirstPlace()
{
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
    QVERIFY(item("PromptField")->property("editing").toBool()); // one may begin to type
    const QList<std::pair<Qt::Key, QString>> places{{Qt::Key_2, QStringLiteral("library")},
        {Qt::Key_3, QStringLiteral("models")}, {Qt::Key_4, QStringLiteral("settings")},
        {Qt::Key_1, QStringLiteral("create")}};
    for (const auto &[key, page] : places) {
        m_driver->press(key, Qt::ControlModifier);
        QCOMPARE(m_driver->page(), page);
    }
}

void CreatePageTest::promptIsTypedAndGenerated()
{
    type("a fox");
    QCOMPARE(create().form()->prompt(), QStringLiteral("a fox"));
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_makers->job());
    QCOMPARE(m_makers->maker(FakeMakers::flux).jobs, 1); // not once by the field and once by the page
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("a fox"));
    QCOMPARE(prompt(), QStringLiteral("a fox"));
    m_makers->job()->step(1);
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Step 2 of 4")));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("9 s left")));
    m_makers->job()->finish();
    QTRY_VERIFY(!m_driver->shows(QStringLiteral("Step 2 of 4")));
    QVERIFY(item("PictureStage")->isVisible());
    QTRY_COMPARE(item("Filmstrip")->property("count").toInt(), 1);
}

void CreatePageTest::emptyPromptSaysWhatComesOfIt()
{
    const QString hint = QStringLiteral("Without words, the model paints at random.");
    QVERIFY(m_driver->tells(hint));
    type("a fox");
    QTRY_VERIFY(!m_driver->tells(hint));
    create().form()->setPrompt({});
    QTRY_VERIFY(m_driver->tells(hint));
    m_driver->press(Qt::Key_Return, Qt::ControlModifier); // and does it
    QVERIFY(m_makers->job());
    QCOMPARE(m_makers->job()->request().prompt, QString());
}

void CreatePageTest::enterWritesALine()
{
    type("a");
    m_driver->press(Qt::Key_Return);
    type("b");
    QCOMPARE(create().form()->prompt(), QStringLiteral("a\nb"));
    QVERIFY(!m_makers->job());
}

void CreatePageTest::promptGrowsWithItsText()
{
    const double before = item("PromptField")->height();
    for (int line = 0; line < 4; ++line)
        m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(item("PromptField")->height() > before);
    for (int line = 0; line < 40; ++line)
        m_driver->press(Qt::Key_Return);
    QTRY_VERIFY(item("PictureStage")->parentItem()->height() > 200); // the canvas keeps its room
}

void CreatePageTest::historyIsWalkedAtTheEnds()
{
    for (const char *words : {"a fox", "a hare"}) {
        create().form()->setPrompt(QString::fromLatin1(words));
        create().generate();
    }
    item("PromptField")->setProperty("text", QStringLiteral("one\ntwo"));
    item("PromptField")->setProperty("cursorPosition", 7);
    m_driver->press(Qt::Key_Up); // a line up
    QCOMPARE(prompt(), QStringLiteral("one\ntwo"));
    m_driver->press(Qt::Key_Up);
    QCOMPARE(prompt(), QStringLiteral("a hare"));
    m_driver->press(Qt::Key_Up);
    QCOMPARE(prompt(), QStringLiteral("a fox"));
    m_driver->press(Qt::Key_Down);
    m_driver->press(Qt::Key_Down);
    QCOMPARE(prompt(), QStringLiteral("one\ntwo"));
}

void CreatePageTest::escapeCancels()
{
    type("a fox");
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    m_makers->job()->step(1);
    m_driver->press(Qt::Key_Escape);
    QVERIFY(m_makers->job()->isAskedToStop());
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Stopping…")));
    m_makers->job()->endCancelled();
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Describe a picture")));
}

void CreatePageTest::escapeOffersTheRestOfTheOrder()
{
    type("a fox");
    create().form()->setCount(4);
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    m_makers->job()->makePicture(0);
    m_makers->job()->step(1, 1);
    m_driver->press(Qt::Key_Escape);
    m_makers->job()->endCancelled();
    const QString offer = QStringLiteral("2 more that you asked for");
    QTRY_VERIFY(m_driver->tells(offer));
    QVERIFY(m_driver->click(QStringLiteral("Continue")));
    QTRY_VERIFY(!m_driver->tells(offer));
    QCOMPARE(m_makers->job()->request().count, 2);
}

void CreatePageTest::tabLeavesThePrompt()
{
    m_driver->press(Qt::Key_Tab);
    QVERIFY(!item("PromptField")->property("editing").toBool());
    QCOMPARE(prompt(), QString());
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(item("PromptField")->property("editing").toBool());
}

void CreatePageTest::queueIsMovedAndCancelledByKeyboard()
{
    for (const char *words : {"a fox", "a hare", "an owl"}) {
        create().form()->setPrompt(QString::fromLatin1(words));
        create().generate();
    }
    QTRY_COMPARE(item("QueueStrip")->property("count").toInt(), 3);
    item("QueueStrip")->forceActiveFocus(Qt::TabFocusReason);
    m_driver->press(Qt::Key_Right);
    m_driver->press(Qt::Key_Right);
    QCOMPARE(item("QueueStrip")->property("currentIndex").toInt(), 2);
    m_driver->press(Qt::Key_Left, Qt::ControlModifier);
    const GenerationQueue &queue = *create().queue();
    QCOMPARE(queue.data(queue.index(1), GenerationQueue::PromptRole).toString(), QStringLiteral("an owl"));
    QCOMPARE(item("QueueStrip")->property("currentIndex").toInt(), 1);
    m_driver->press(Qt::Key_Delete);
    QCOMPARE(queue.count(), 2);
    QCOMPARE(queue.data(queue.index(1), GenerationQueue::PromptRole).toString(), QStringLiteral("a hare"));
}

void CreatePageTest::failureIsMendedInPlace()
{
    type("a fox");
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    m_makers->job()->endFailed(
        {Error::Kind::OutOfMemory, QStringLiteral("12.3 GB are needed, and 8.0 GB are there."), {}});
    QTRY_VERIFY(m_driver->shows(QStringLiteral("12.3 GB are needed, and 8.0 GB are there.")));
    QVERIFY(m_driver->click(QStringLiteral("Free memory")));
    QCOMPARE(m_makers->freed, 1);
    QTRY_COMPARE(m_makers->maker(FakeMakers::flux).jobs, 2);
    QTRY_VERIFY(!m_driver->button(QStringLiteral("Free memory")));
}

void CreatePageTest::withoutModelsSaysWhatIsNeeded()
{
    start(QStringLiteral("absent"));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Choose a model")));
    QVERIFY(m_driver->tells(QStringLiteral("FLUX.1 schnell, 3")));
    QVERIFY(m_driver->button(QStringLiteral("Show the models")));
    QTRY_VERIFY(m_driver->tells(QStringLiteral("and generate"))); // Download 33.8 GB and generate
    QVERIFY(m_driver->click(QStringLiteral("Download")));
    QVERIFY(m_store->calls.contains(QStringLiteral("start ") + FakeMakers::flux));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("FLUX.1 schnell is on its way")));
    QVERIFY(m_driver->button(QStringLiteral("Pause")));
}

void CreatePageTest::shippedModelSaysWhatItIs()
{
    start(QStringLiteral("shipped"));
    QTRY_VERIFY(m_driver->shows(QStringLiteral("Describe a landscape")));
    QCOMPARE(create().maker()->key(), QStringLiteral("builtin/landscapes"));
    QVERIFY(m_driver->tells(QStringLiteral("paints little landscapes and nothing else")));
    QVERIFY(m_driver->button(QStringLiteral("Show the models")));
    QVERIFY(m_driver->click(QStringLiteral("Try “a red sunset over the sea”")));
    QTRY_COMPARE(prompt(), QStringLiteral("a red sunset over the sea"));
    QTRY_VERIFY(item("PromptField")->property("editing").toBool());
}

void CreatePageTest::droppedSettingsAreOfferedInPlace()
{
    const QString path = m_place->filePath(QStringLiteral("made before.png"));
    QVERIFY(gallery::writePicture(path,
        {Workplace::picture(1).convertToFormat(QImage::Format_RGB888),
            {.model = FakeMakers::flux,
                .prompt = QStringLiteral("a whale"),
                .size = {1024, 1024},
                .steps = 4,
                .seed = 99},
            1}));
    m_driver->drop(*fileAsMime(path));
    QTRY_VERIFY(m_driver->button(QStringLiteral("Restore the settings")));
    QVERIFY(m_driver->click(QStringLiteral("Restore the settings")));
    QTRY_COMPARE(prompt(), QStringLiteral("a whale"));
    QCOMPARE(create().form()->seedText(), QStringLiteral("99"));
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
    QTRY_VERIFY(!m_driver->button(QStringLiteral("Restore the settings")));
}

void CreatePageTest::droppedPictureIsTheStartImage()
{
    m_session->window()->resize(1200, 420); // lower than the panel
    m_driver->drop(*fileAsMime(m_place->save(1, QStringLiteral("photo.png"))));
    QTRY_VERIFY(create().form()->startImage()->isPresent());
    QTRY_VERIFY(m_driver->shows(QStringLiteral("photo.png"))); // the panel has opened for it
    const QQuickItem *panel = m_driver->item(QStringLiteral("GenerationPanel"));
    const QQuickItem *field = m_driver->item(QStringLiteral("StartImageField"));
    QVERIFY(panel && field);
    const auto isInSight = [&] {
        return panel->contains(field->mapToItem(panel, QPointF(0, field->height() - 1)));
    };
    QTRY_VERIFY(isInSight());
    QVERIFY(panel->property("contentY").toReal() > 0); // it has to be scrolled to

    // Also where somebody has closed what it belongs to.
    create().form()->startImage()->clear();
    QVERIFY(m_driver->click(QStringLiteral("More")));
    QVERIFY(m_driver->click(QStringLiteral("Less")));
    QTRY_VERIFY(!field->isVisible());
    m_driver->drop(*fileAsMime(m_place->save(2, QStringLiteral("other.png"))));
    QTRY_VERIFY(create().form()->startImage()->isPresent());
    QTRY_VERIFY(field->isVisible());
    QTRY_VERIFY(isInSight());
    QCOMPARE(m_driver->page(), QStringLiteral("create"));
}

void CreatePageTest::comesBackAsItWasLeft()
{
    type("a fox");
    create().form()->setShape(QStringLiteral("2:3"));
    create().generate();
    m_session->save();
    start();
    QTRY_COMPARE(prompt(), QStringLiteral("a fox"));
    QCOMPARE(create().form()->shape(), QStringLiteral("2:3"));
    QTRY_VERIFY(m_driver->tells(QStringLiteral("were not finished")));
    QVERIFY(m_driver->click(QStringLiteral("Continue")));
    QTRY_VERIFY(m_makers->job());
    QCOMPARE(m_makers->job()->request().prompt, QStringLiteral("a fox"));
}

void CreatePageTest::everythingThatTakesTheFocusHasAName()
{
    create().form()->setPrompt(QStringLiteral("a fox"));
    create().generate();
    m_makers->job()->finish();
    create().generate();
    m_makers->job()->endFailed({Error::Kind::OutOfMemory, QStringLiteral("Too large."), {}});
    QVERIFY(m_driver->click(QStringLiteral("More")));
    const QList<QQuickItem *> all = m_driver->focusable();
    QVERIFY(all.size() > 5);
    for (QQuickItem *focusable : all) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(focusable);
        QVERIFY2(accessible, focusable->metaObject()->className());
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), focusable->metaObject()->className());
    }
}

void CreatePageTest::nothingIsCutOffInNarrowWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(480, 400);
    QTest::newRow("narrow") << QSize(480, 800);
    QTest::newRow("low") << QSize(1000, 400);
}

void CreatePageTest::nothingIsCutOffInNarrowWindows()
{
    QFETCH(QSize, size);
    m_session->window()->resize(size);
    create().form()->setPrompt(QStringLiteral("a fox"));
    create().generate();
    m_makers->job()->finish();
    create().generate();
    m_makers->job()->step(1);
    const QRectF seen(0, 0, size.width(), size.height());
    for (const char *name : {"PromptField", "GenerateButton", "CancelButton", "QueueStrip"}) {
        QTRY_VERIFY2(item(name) && item(name)->isVisible(), name);
        QTRY_VERIFY2(seen.contains(item(name)->mapRectToScene(item(name)->boundingRect())), name);
    }
    if (size.width() > 720)
        return;
    QVERIFY(!item("GenerationPanel")->isVisible());
    QVERIFY(QMetaObject::invokeMethod(item("PanelButton"), "clicked"));
    QTRY_VERIFY(item("GenerationPanel")->isVisible());
    QTRY_VERIFY(item("GenerationPanel")->height() >= 150);
    for (const char *name : {"GenerationPanel", "PromptField", "GenerateButton"})
        QTRY_VERIFY2(seen.contains(item(name)->mapRectToScene(item(name)->boundingRect())), name);
}

QTEST_MAIN(CreatePageTest)
#include "tst_createpage.moc"
