// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelscenes.h"

#include "ui/models/downloaddesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using State = DownloadViewModel::State;

namespace {

const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

struct Desk {
    QString nameOf(const QString &key) const { return catalogue.find(key)->name; }
    void play(const char *scene, const QString &key)
    {
        test::play(QString::fromLatin1(scene), *catalogue.find(key), store);
    }

    const Catalogue catalogue = Catalogue::builtin();
    FakeStore store;
    FakeAccess access;
    DownloadDesk downloads{store, access, [this](const QString &key) { return nameOf(key); }};
};

} // namespace

class DownloadDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAmountRateAndTimeLeft();
    void listsFilesWithoutStartingTheListAnew();
    void buttonsReachTheStore();
    void tokenLetsWaitingDownloadsGoOn();
    void badTokenIsToldAndChangesNothing();
    void licenceIsTriedAgainWhenTheUserComesBack();
    void goingOnlineLetsDownloadsGoOn();
    void offersWhatWasInterrupted();
    void offersSeveralAtOnce();
    void dismissedOfferStaysAway();
};

void DownloadDeskTest::tellsAmountRateAndTimeLeft()
{
    Desk desk;
    desk.play("downloading", flux);
    DownloadViewModel &download = *desk.downloads.of(flux);
    QCOMPARE(&download, desk.downloads.of(flux));
    QCOMPARE(download.amount(), QStringLiteral("8.4 of 33.7 GB"));
    QCOMPARE(download.pace(), QStringLiteral("24 MB/s, 18 min left"));
    QVERIFY(qAbs(download.value() - 0.25) < 0.01);
    QVERIFY(download.isActive() && !download.isIndeterminate());
    desk.play("preparing", flux);
    QVERIFY(download.isIndeterminate());
    QVERIFY(download.pace().isEmpty());
    desk.play("lost", flux);
    QCOMPARE(download.remedy(), RemedyNamespace::TryAgain);
    QVERIFY(download.errorMessage().contains(QStringLiteral("was lost")));
    desk.play("absent", flux);
    QCOMPARE(download.state(), State::Idle);
    QVERIFY(download.errorMessage().isEmpty());
}

/// Otherwise the list would scroll to its top ten times a second.
void DownloadDeskTest::listsFilesWithoutStartingTheListAnew()
{
    Desk desk;
    desk.play("downloading", clip);
    FileProgressModel &files = *desk.downloads.of(clip)->files();
    const int count = files.count();
    QCOMPARE(count, static_cast<int>(desk.catalogue.find(clip)->sources.constFirst().files.size()));
    const QSignalSpy reset(&files, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&files, &QAbstractItemModel::dataChanged);
    hub::TransferProgress progress = desk.store.download(clip).progress;
    progress.files[2].done = true;
    desk.store.setProgress(clip, progress);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 2);
    QVERIFY(files.data(files.index(2), FileProgressModel::DoneRole).toBool());
}

void DownloadDeskTest::buttonsReachTheStore()
{
    Desk desk;
    desk.play("absent", clip);
    DownloadViewModel &download = *desk.downloads.of(clip);
    download.start();
    download.pause();
    QCOMPARE(download.state(), State::Paused);
    download.start();
    download.cancel();
    QCOMPARE(download.state(), State::Idle);
    download.startFromMirror();
    QCOMPARE(desk.store.calls,
        QStringList({QStringLiteral("start ") + clip, QStringLiteral("pause ") + clip,
            QStringLiteral("start ") + clip, QStringLiteral("cancel ") + clip,
            QStringLiteral("mirror ") + clip}));
}

void DownloadDeskTest::tokenLetsWaitingDownloadsGoOn()
{
    Desk desk;
    desk.play("token", flux);
    desk.play("lost", clip);
    DownloadViewModel &download = *desk.downloads.of(flux);
    QVERIFY(download.isGated());
    QCOMPARE(download.licencePage().path(), QStringLiteral("/black-forest-labs/FLUX.1-schnell"));
    QVERIFY(!desk.downloads.of(clip)->isGated());
    desk.downloads.signIn()->submit(QStringLiteral(" hf_good\n"));
    QTRY_COMPARE(desk.downloads.signIn()->account(), QStringLiteral("mona"));
    QCOMPARE(desk.access.tokens, QStringList(QStringLiteral("hf_good")));
    QCOMPARE(download.state(), State::Running);
    QCOMPARE(desk.downloads.of(clip)->state(), State::Failed);
}

void DownloadDeskTest::badTokenIsToldAndChangesNothing()
{
    Desk desk;
    desk.play("token", flux);
    DownloadViewModel &download = *desk.downloads.of(flux);
    desk.downloads.signIn()->submit(QStringLiteral("hf_bad"));
    QVERIFY(desk.downloads.signIn()->isChecking());
    desk.downloads.signIn()->submit(QStringLiteral("hf_other"));
    QTRY_VERIFY(!desk.downloads.signIn()->errorMessage().isEmpty());
    QCOMPARE(desk.access.tokens, QStringList(QStringLiteral("hf_bad")));
    QVERIFY(download.isGated());
    QVERIFY(desk.store.calls.isEmpty());
}

void DownloadDeskTest::licenceIsTriedAgainWhenTheUserComesBack()
{
    Desk desk;
    desk.play("licence", flux);
    desk.play("token", clip);
    const DownloadViewModel &download = *desk.downloads.of(flux);
    QCOMPARE(desk.downloads.of(clip)->state(), State::Failed);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(download.state(), State::Failed);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(download.state(), State::Running);
    QCOMPARE(desk.store.calls, QStringList(QStringLiteral("start ") + flux));
}

void DownloadDeskTest::goingOnlineLetsDownloadsGoOn()
{
    Desk desk;
    desk.play("offline", flux);
    DownloadViewModel &download = *desk.downloads.of(flux);
    download.goOnline();
    QVERIFY(desk.access.isOnline);
    QCOMPARE(download.state(), State::Running);
}

void DownloadDeskTest::offersWhatWasInterrupted()
{
    Desk desk;
    desk.play("paused", flux);
    desk.store.setInterrupted({flux});
    QCOMPARE(desk.downloads.interruptedCount(), 0);
    desk.downloads.offerInterrupted();
    QCOMPARE(
        desk.downloads.interruptedText(), QStringLiteral("FLUX.1 schnell: 8.4 of 33.7 GB are here. Go on?"));
    desk.downloads.goOn();
    QCOMPARE(desk.downloads.interruptedCount(), 0);
    QCOMPARE(desk.store.calls, QStringList(QStringLiteral("start ") + flux));
}

void DownloadDeskTest::offersSeveralAtOnce()
{
    Desk desk;
    desk.play("paused", flux);
    desk.play("paused", clip);
    desk.downloads.offerInterrupted();
    desk.store.setInterrupted({flux, clip});
    QVERIFY(desk.downloads.interruptedText().contains(QStringLiteral("FLUX.1 schnell: 8.4 of 33.7 GB")));
    QVERIFY(desk.downloads.interruptedText().contains(QStringLiteral("CLIP ViT-B/32: 151 of 605 MB")));
    desk.downloads.of(clip)->start(); // elsewhere
    QCOMPARE(desk.downloads.interruptedCount(), 1);
    desk.downloads.goOn();
    QCOMPARE(desk.store.calls.count(QStringLiteral("start ") + clip), 1);
}

void DownloadDeskTest::dismissedOfferStaysAway()
{
    Desk desk;
    desk.play("paused", flux);
    desk.store.setInterrupted({flux});
    desk.downloads.offerInterrupted();
    desk.downloads.dismissInterrupted();
    QCOMPARE(desk.downloads.interruptedCount(), 0);
    Q_EMIT desk.store.interruptedChanged();
    QCOMPARE(desk.downloads.interruptedCount(), 0);
    QCOMPARE(desk.downloads.of(flux)->state(), State::Paused);
}

QTEST_MAIN(DownloadDeskTest)
#include "tst_downloaddesk.moc"
