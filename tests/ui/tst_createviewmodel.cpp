// SPDX-License-Identifier: GPL-3.0-or-later
#include "createfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using Shown = CanvasViewModel::Shown;

namespace {

const Error torn{Error::Kind::Corrupt, QStringLiteral("The weights are torn. Get them again."), {},
    Error::Remedy::TryAgain};

} // namespace

/// From a prompt to a picture, or to what went wrong with it.
class CreateViewModelTest : public QObject, private CreateFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void takesTheModelThatIsHere();
    void saysWhatIsMissingAtFirst();
    void showsThePictureBeingMadeThenTheFinishedOne();
    void tellsStepAndTimeLeft();
    void lookingElsewhereIsNotDisturbed();
    void cancelGoesBackToTheLastPicture();
    void cancelOffersTheRestOfTheOrder();
    void refusedRestIsGone();
    void cancelledStartImageIsNotTakenForTheLastPicture();
    void failureIsShownWithItsRemedy_data();
    void failureIsShownWithItsRemedy();
    void freeingMemoryTriesAgain();
    void arrivedDownloadTriesAgain();
    void givenUpFailureLeaves();
    void failureIsFoundAgainByItsCard();
    void unsavedPictureIsSavedElsewhere();
};

void CreateViewModelTest::takesTheModelThatIsHere()
{
    QCOMPARE(m_create->maker()->key(), FakeMakers::flux);
    start(QStringLiteral("absent"));
    const CatalogueEntry &sd3 = *m_desk->desk.registry.catalogue().find(FakeMakers::sd3);
    play(QStringLiteral("here"), sd3, m_desk->desk.store);
    m_desk->desk.models.refresh();
    QTRY_COMPARE(m_create->maker()->key(), FakeMakers::sd3);
    QVERIFY(m_create->form()->isGuided());
    QVERIFY(m_create->maker()->choose(FakeMakers::flux)); // and what is chosen stays
    m_desk->desk.models.refresh();
    QTRY_VERIFY(m_create->maker()->isAbsent());
    QCOMPARE(m_create->maker()->key(), FakeMakers::flux);
}

void CreateViewModelTest::saysWhatIsMissingAtFirst()
{
    start(QStringLiteral("absent"));
    QTRY_VERIFY(m_create->maker()->isNonePresent());
    QCOMPARE(m_create->canvas()->shown(), Shown::Nothing);
    const QVariantList offers = m_create->maker()->offers();
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers[0].toMap()[QStringLiteral("name")].toString(), QStringLiteral("FLUX.1 schnell"));
    QVERIFY(offers[0].toMap()[QStringLiteral("size")].toString().endsWith(QStringLiteral("GB")));
    QVERIFY(m_create->maker()->labels().constFirst().contains(QStringLiteral("GB to download")));
    m_create->maker()->fetch(FakeMakers::sd3);
    QCOMPARE(m_create->maker()->key(), FakeMakers::sd3);
    QCOMPARE(m_desk->desk.store.calls, QStringList{QStringLiteral("start ") + FakeMakers::sd3});
}

void CreateViewModelTest::showsThePictureBeingMadeThenTheFinishedOne()
{
    generate("a fox");
    QCOMPARE(m_create->canvas()->shown(), Shown::Live);
    QCOMPARE(m_create->canvas()->pictureSize(), QSize(1024, 1024));
    QVERIFY(m_create->canvas()->picture().isNull());
    m_desk->job()->step(1);
    QCOMPARE(m_create->canvas()->picture().size(), QSize(128, 128));
    QCOMPARE(m_create->canvas()->pictureSize(), QSize(1024, 1024));
    m_desk->job()->finish();
    QCOMPARE(m_create->canvas()->shown(), Shown::Finished);
    QCOMPARE(m_create->canvas()->picture().size(), QSize(1024, 1024));
    QCOMPARE(m_create->canvas()->description(), QStringLiteral("a fox"));
    QCOMPARE(m_create->selected(), 0);
    QCOMPARE(m_create->filmstrip()->count(), 1);
    QTRY_COMPARE(m_desk->shelf.kept.size(), 1);
}

void CreateViewModelTest::tellsStepAndTimeLeft()
{
    m_create->form()->setCount(2);
    generate("a fox");
    const LiveGeneration &live = *m_create->live();
    QVERIFY(live.isIndeterminate());
    QCOMPARE(live.timeLeft(), QString());
    m_desk->job()->step(1, 0, 5);
    QCOMPARE(live.stageText(), QStringLiteral("Step 2 of 4"));
    QCOMPARE(live.pictureText(), QStringLiteral("Picture 1 of 2"));
    QCOMPARE(live.timeLeft(), QStringLiteral("35 s left")); // seven steps of five seconds
    m_desk->job()->makePicture(0);
    m_desk->job()->step(2, 1, 5);
    QCOMPARE(live.pictureText(), QStringLiteral("Picture 2 of 2"));
    QCOMPARE(live.timeLeft(), QStringLiteral("10 s left"));
    Q_EMIT m_desk->job()->noted(QStringLiteral("The prompt was cut."));
    QCOMPARE(live.notes(), QStringList{QStringLiteral("The prompt was cut.")});
    m_create->cancel();
    QVERIFY(live.isStopping());
    QCOMPARE(live.stageText(), QStringLiteral("Stopping…"));
}

void CreateViewModelTest::lookingElsewhereIsNotDisturbed()
{
    generate("a fox");
    m_desk->job()->finish();
    generate("a hare");
    m_desk->job()->finish();
    generate("an owl");
    generate("a wren");
    m_create->select(1);
    QCOMPARE(m_create->canvas()->description(), QStringLiteral("a fox"));
    m_desk->job()->finish(); // the owl; the wren begins
    QCOMPARE(m_create->canvas()->shown(), Shown::Finished);
    QCOMPARE(m_create->canvas()->description(), QStringLiteral("a fox"));
    QCOMPARE(m_create->selected(), 2);
    m_create->selectQueued(0);
    QCOMPARE(m_create->canvas()->shown(), Shown::Live);
}

void CreateViewModelTest::cancelGoesBackToTheLastPicture()
{
    generate("a fox");
    m_desk->job()->finish();
    generate("a hare");
    m_desk->job()->step(1);
    m_create->cancel();
    QVERIFY(m_desk->job()->isAskedToStop());
    m_desk->job()->endCancelled();
    QCOMPARE(m_create->canvas()->shown(), Shown::Finished);
    QCOMPARE(m_create->canvas()->description(), QStringLiteral("a fox"));
    QCOMPARE(m_create->queue()->count(), 0);
    QVERIFY(!m_create->live()->isActive());
}

void CreateViewModelTest::cancelOffersTheRestOfTheOrder()
{
    m_create->form()->setSeedText(QStringLiteral("10"));
    m_create->form()->setCount(4);
    generate("a fox");
    m_create->form()->setCount(1);
    generate("a hare");
    m_desk->job()->makePicture(0);
    m_create->cancel();
    m_create->cancel(); // pressed twice
    m_desk->job()->endCancelled();
    QCOMPARE(m_create->stopped()->count(), 2);
    QCOMPARE(m_desk->job()->request().prompt, QStringLiteral("a hare")); // what waits need not wait longer
    m_create->stopped()->goOn();
    QCOMPARE(m_create->stopped()->count(), 0);
    m_desk->job()->finish();
    QCOMPARE(m_desk->job()->request().prompt, QStringLiteral("a fox"));
    QCOMPARE(m_desk->job()->request().count, 2);
    QCOMPARE(m_desk->job()->request().seed, std::optional<quint64>(12));
}

void CreateViewModelTest::refusedRestIsGone()
{
    m_create->form()->setCount(3);
    generate("a fox");
    m_create->cancel();
    m_desk->job()->endCancelled();
    QCOMPARE(m_create->stopped()->count(), 2);
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->interrupted()->count(), 2); // nobody has said that it is not wanted
    m_create->interrupted()->discard();

    generate("a hare");
    m_create->cancel();
    m_desk->job()->endCancelled();
    m_create->stopped()->discard();
    QCOMPARE(m_create->stopped()->count(), 0);
    m_create->save();
    restart();
    QTRY_COMPARE(m_create->form()->prompt(), QStringLiteral("a hare"));
    QCOMPARE(m_create->interrupted()->count(), 0);
}

void CreateViewModelTest::cancelledStartImageIsNotTakenForTheLastPicture()
{
    generate("a fox");
    m_desk->job()->finish();
    const QImage fox = m_create->canvas()->picture();
    QImage start(fox.size(), QImage::Format_RGB888);
    start.fill(Qt::black);
    m_create->form()->startImage()->take({{}, {}, start});
    QTRY_VERIFY(m_create->form()->startImage()->isPresent());
    generate("a hare");
    QCOMPARE(m_create->canvas()->picture(), start);
    m_create->cancel();
    m_desk->job()->endCancelled();
    QCOMPARE(m_create->canvas()->description(), QStringLiteral("a fox"));
    QCOMPARE(m_create->canvas()->picture(), fox);
}

void CreateViewModelTest::failureIsShownWithItsRemedy_data()
{
    using Kind = Error::Kind;
    using Remedy = Error::Remedy;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<CanvasViewModel::Mend>("mend");
    QTest::newRow("torn weights") << Kind::Corrupt << Remedy::None << CanvasViewModel::TryAgain;
    QTest::newRow("too little memory") << Kind::OutOfMemory << Remedy::None << CanvasViewModel::FreeMemory;
    QTest::newRow("disk full") << Kind::OutOfMemory << Remedy::FreeSpace << CanvasViewModel::RemoveModels;
    QTest::newRow("gated") << Kind::Denied << Remedy::EnterToken << CanvasViewModel::EnterToken;
    QTest::newRow("licence") << Kind::Denied << Remedy::AcceptLicence << CanvasViewModel::AcceptLicence;
    QTest::newRow("offline") << Kind::Network << Remedy::GoOnline << CanvasViewModel::GoOnline;
    QTest::newRow("connection lost") << Kind::Network << Remedy::TryAgain << CanvasViewModel::TryAgain;
    QTest::newRow("no such files") << Kind::NotFound << Remedy::None << CanvasViewModel::ChooseModel;
}

void CreateViewModelTest::failureIsShownWithItsRemedy()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Remedy, remedy);
    QFETCH(CanvasViewModel::Mend, mend);
    generate("a fox");
    m_desk->job()->endFailed({kind, QStringLiteral("It went wrong. Do this."), {}, remedy});
    QCOMPARE(m_create->canvas()->shown(), Shown::Trouble);
    QCOMPARE(m_create->canvas()->errorMessage(), QStringLiteral("It went wrong. Do this."));
    QCOMPARE(m_create->canvas()->mend(), mend);
    const QSignalSpy modelsWanted(m_create.get(), &CreateViewModel::modelsWanted);
    const bool again = mend == CanvasViewModel::TryAgain || mend == CanvasViewModel::FreeMemory
        || mend == CanvasViewModel::GoOnline;
    m_create->trouble()->mend();
    QCOMPARE(m_desk->makers.maker(FakeMakers::flux).jobs, again ? 2 : 1);
    QCOMPARE(modelsWanted.count(), again ? 0 : 1);
    QCOMPARE(m_desk->desk.access.isOnline, mend == CanvasViewModel::GoOnline);
    QCOMPARE(m_create->form()->prompt(), QStringLiteral("a fox"));
}

void CreateViewModelTest::freeingMemoryTriesAgain()
{
    generate("a fox");
    m_desk->job()->endFailed({Error::Kind::OutOfMemory, QStringLiteral("12.3 GB are needed."), {}});
    m_create->trouble()->mend();
    QCOMPARE(m_desk->makers.freed, 1);
    QCOMPARE(m_create->canvas()->shown(), Shown::Live);
}

void CreateViewModelTest::arrivedDownloadTriesAgain()
{
    generate("a fox");
    FakeStore &store = m_desk->desk.store;
    const CatalogueEntry &flux = *m_desk->desk.registry.catalogue().find(FakeMakers::flux);
    play(QStringLiteral("token"), flux, store);
    m_desk->job()->endFailed(
        {Error::Kind::Denied, QStringLiteral("A token is needed."), {}, Error::Remedy::EnterToken});
    QVERIFY(m_create->trouble()->download());
    QVERIFY(m_create->trouble()->download()->isGated());
    DownloadStatus status = store.download(FakeMakers::flux);
    status.state = ModelDownload::State::Running;
    store.set(FakeMakers::flux, status);
    QCOMPARE(m_desk->makers.maker(FakeMakers::flux).jobs, 1);
    status.state = ModelDownload::State::Finished;
    store.set(FakeMakers::flux, status);
    QCOMPARE(m_desk->makers.maker(FakeMakers::flux).jobs, 2);
}

void CreateViewModelTest::givenUpFailureLeaves()
{
    generate("a fox");
    m_create->generate();
    m_desk->job()->endFailed(torn);
    QCOMPARE(m_create->queue()->count(), 2);
    m_create->trouble()->dismiss();
    QCOMPARE(m_create->queue()->count(), 1);
    QCOMPARE(m_create->canvas()->shown(), Shown::Live); // the next one
}

void CreateViewModelTest::failureIsFoundAgainByItsCard()
{
    generate("a fox");
    m_desk->job()->finish();
    generate("a hare");
    m_desk->job()->endFailed(torn);
    m_create->select(0);
    QCOMPARE(m_create->canvas()->shown(), Shown::Finished);
    QCOMPARE(m_create->canvas()->errorMessage(), QString());
    m_create->selectQueued(0);
    QCOMPARE(m_create->canvas()->errorMessage(), torn.message);
    m_create->trouble()->tryAgain();
    QCOMPARE(m_desk->job()->request().prompt, QStringLiteral("a hare"));
}

void CreateViewModelTest::unsavedPictureIsSavedElsewhere()
{
    m_desk->shelf.refuses = true;
    generate("a fox");
    m_desk->job()->finish();
    QTRY_COMPARE(m_create->filmstrip()->unsavedCount(), 1);
    QCOMPARE(m_create->canvas()->picture().size(), QSize(1024, 1024));
    m_desk->shelf.refuses = false;
    m_create->setGalleryFolder(QUrl::fromLocalFile(m_place->folder()));
    QTRY_COMPARE(m_create->filmstrip()->unsavedCount(), 0);
    QCOMPARE(m_create->galleryFolder(), m_place->folder());
    QCOMPARE(m_desk->desk.settings.galleryFolder(), m_place->folder());
}

QTEST_MAIN(CreateViewModelTest)
#include "tst_createviewmodel.moc"
