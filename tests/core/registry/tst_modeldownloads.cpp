// SPDX-License-Identifier: GPL-3.0-or-later
// All downloads of a registry: what is remembered, whose turn it is, where the files come from.
#include "downloadbench.h"
#include "support/filecontent.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace pictor;
using namespace pictor::test;

namespace {

using State = ModelDownload::State;

const QString weights = QStringLiteral("model.safetensors"), other = QStringLiteral("acme/other"),
              gated = QStringLiteral("acme/gated"), mirror = QStringLiteral("mirror/gated");

QStringList stalledAt(qint64 bytes)
{
    return {QStringLiteral("stall=%1:%2").arg(bytes).arg(weights)};
}

} // namespace

class ModelDownloadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToDownload();
    void interruptedOnesAreOffered();
    void finishedElsewhereIsNotOffered();
    void cancelledOneIsForgotten();
    void damagedListIsNoHindrance();
    void severalWaitForTheirTurn();
    void whoIsWaitedForGoesFirst();
    void nextSourceWhereOneIsGone();
    void gatedSaysWhatToDo();
    void mirrorNeedsNoAccount();
    void mirrorThatDiffersIsRefused();
    void everyKindOfModel();
    void removeFreesAndForgets();
    void removeRefusesWhatIsInUse();
};

void ModelDownloadsTest::nothingToDownload()
{
    DownloadBench bench;
    bench.open();
    QVERIFY(!bench.download(descriptor));
    QVERIFY(!bench.download(QStringLiteral("/some/folder")));
    QVERIFY(!bench.download(QStringLiteral("no/such")));
    QCOMPARE(bench.registry->downloads().all().size(), 0);

    RegistryOptions options = bench.options();
    options.downloads.hub = {};
    ModelRegistry withoutHub(std::move(options));
    QVERIFY(!withoutHub.downloads().get(base32));
    const auto failed = withoutHub.get<ImageEmbeddingModel>(base32)->prepare();
    QTRY_VERIFY(failed.isFinished());
    QCOMPARE(failed.result().error().kind, Error::Kind::NotFound);
}

void ModelDownloadsTest::interruptedOnesAreOffered()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    bench.download()->start();
    QTRY_VERIFY(bench.download()->bytesReceived() >= 400'000);
    bench.close();

    bench.hub.clearFaults();
    bench.open();
    QSignalSpy changed(&bench.registry->downloads(), &ModelDownloads::interruptedChanged);
    QTRY_COMPARE(bench.registry->downloads().interrupted().size(), 1);
    QCOMPARE(changed.size(), 1);
    ModelDownload *download = bench.registry->downloads().interrupted().constFirst();
    QCOMPARE(download, bench.download());
    QCOMPARE(download->state(), State::Paused);
    QVERIFY2(download->bytesReceived() >= 300'000, qPrintable(QString::number(download->bytesReceived())));
    QVERIFY(download->bytesTotal() > 1'331'796);
    QCOMPARE(bench.hubsMade, 1); // it does not start by itself

    download->start();
    QVERIFY(bench.registry->downloads().interrupted().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(download->state(), State::Finished, 60'000);
    bench.close();
    QVERIFY(!contentOf(bench.options().downloads.list).contains(base32.toUtf8()));
    bench.open();
    QTest::qWait(0);
    bench.registry->downloads();
    QTRY_COMPARE(bench.download()->state(), State::Idle);
}

void ModelDownloadsTest::finishedElsewhereIsNotOffered()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    bench.download()->start();
    QTRY_VERIFY(bench.download()->bytesReceived() >= 400'000);
    bench.close();
    bench.hub.clearFaults();
    bench.open();
    const QString list = bench.options().downloads.list;
    QFile remembered(list);
    QVERIFY(remembered.open(QIODevice::ReadOnly));
    const QByteArray before = remembered.readAll();
    QVERIFY(before.contains(base32.toUtf8()));
    bench.download()->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download()->state(), State::Finished, 60'000);
    bench.close();

    QFile again(list);
    QVERIFY(again.open(QIODevice::WriteOnly));
    again.write(before);
    again.close();
    bench.open();
    bench.registry->downloads();
    QTRY_VERIFY([&] {
        QFile file(list);
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(base32.toUtf8());
    }());
    QVERIFY(bench.registry->downloads().interrupted().isEmpty());
}

void ModelDownloadsTest::cancelledOneIsForgotten()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    bench.download()->start();
    QTRY_VERIFY(bench.download()->bytesReceived() >= 400'000);
    bench.close();
    bench.open();
    QTRY_COMPARE(bench.registry->downloads().interrupted().size(), 1);
    QSignalSpy cancelled(bench.download(), &ModelDownload::cancelled);
    bench.download()->cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(bench.download()->state(), State::Idle);
    QVERIFY(bench.registry->downloads().interrupted().isEmpty());
    QVERIFY(bench.registry->availability(base32).result().bytesHere < 100'000);
    bench.close();
    bench.open();
    bench.registry->downloads();
    QTRY_VERIFY([&] {
        QFile file(bench.options().downloads.list);
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(base32.toUtf8());
    }());
}

void ModelDownloadsTest::damagedListIsNoHindrance()
{
    DownloadBench bench;
    const QString list = bench.options().downloads.list;
    QVERIFY(QDir().mkpath(QFileInfo(list).path()));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"unfinished\": [{\"key\": 7}, {\"key\": \"no/such\"}, ");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("downloads\\.json\\.damaged")));
    bench.open();
    bench.download()->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download()->state(), State::Finished, 60'000);
    QVERIFY(bench.registry->downloads().interrupted().isEmpty());
    bench.close(); // what is to be written is written by then
    QVERIFY(QFile::exists(list + QStringLiteral(".damaged")));
}

void ModelDownloadsTest::severalWaitForTheirTurn()
{
    DownloadBench bench;
    bench.hub.addFolder(other, tiny);
    bench.hub.setFaults({QStringLiteral("rate=1000000:") + weights});
    bench.addModel(base32, {base32});
    bench.addModel(other, {other});
    RegistryOptions options = bench.options();
    options.downloads.atOnce = 1;
    bench.registry = std::make_unique<ModelRegistry>(std::move(options));
    DownloadStates states(bench.download(other));
    bench.download()->start();
    bench.download(other)->start();
    QTRY_COMPARE(bench.download()->state(), State::Running);
    QCOMPARE(bench.download(other)->state(), State::Queued);
    bench.download()->pause();
    QTRY_COMPARE(bench.download(other)->state(), State::Running);
    bench.download()->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download()->state(), State::Finished, 60'000);
    QCOMPARE(bench.download(other)->state(), State::Finished);
    QCOMPARE(states.take(), QList({State::Queued, State::Running, State::Finished}));
}

void ModelDownloadsTest::whoIsWaitedForGoesFirst()
{
    DownloadBench bench;
    const QString third = QStringLiteral("acme/third");
    bench.hub.addFolder(other, tiny);
    bench.hub.addFolder(third, tiny);
    bench.hub.setFaults({QStringLiteral("rate=1000000:") + weights});
    bench.addModel(base32, {base32});
    bench.addModel(other, {other});
    bench.addModel(third, {third});
    RegistryOptions options = bench.options();
    options.downloads.atOnce = 1;
    bench.registry = std::make_unique<ModelRegistry>(std::move(options));
    bench.download(other)->start();
    QTRY_COMPARE(bench.download(other)->state(), State::Running);
    bench.download(third)->start();
    const auto info = bench.model()->prepare();
    QTRY_COMPARE(bench.download()->state(), State::Queued);
    bench.download(other)->pause();
    QTRY_COMPARE(bench.download()->state(), State::Running);
    QCOMPARE(bench.download(third)->state(), State::Queued);
}

void ModelDownloadsTest::nextSourceWhereOneIsGone()
{
    DownloadBench bench;
    bench.addModel(base32, {QStringLiteral("acme/gone"), base32});
    bench.open();
    QCOMPARE(bench.download()->repository(), QStringLiteral("acme/gone"));
    bench.download()->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download()->state(), State::Finished, 60'000);
    QVERIFY(bench.registry->availability(base32).result().present);
}

void ModelDownloadsTest::gatedSaysWhatToDo()
{
    DownloadBench bench({.gated = {gated}});
    bench.hub.addFolder(gated, tiny);
    bench.hub.addFolder(mirror, tiny);
    bench.addModel(gated, {gated, mirror}, {{QStringLiteral("gated"), true}});
    bench.open();
    ModelDownload *download = bench.download(gated);
    QCOMPARE(download->mirror(), mirror);
    QSignalSpy failed(download, &ModelDownload::failed);
    download->start();
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QCOMPARE(download->state(), State::Failed);
    QCOMPARE(download->error().kind, Error::Kind::Denied);
    QCOMPARE(download->error().remedy, Error::Remedy::EnterToken);
    QVERIFY2(download->errorMessage().contains(gated), qPrintable(download->errorMessage()));
    for (const HubRequest &request : bench.hub.requests())
        QVERIFY(!request.path.contains(mirror)); // only when it is asked for
}

void ModelDownloadsTest::mirrorNeedsNoAccount()
{
    DownloadBench bench({.gated = {gated}});
    bench.hub.addFolder(gated, tiny);
    bench.hub.addFolder(mirror, tiny);
    bench.addModel(gated, {gated, mirror}, {{QStringLiteral("gated"), true}});
    bench.open();
    ModelDownload *download = bench.download(gated);
    download->startFromMirror();
    QCOMPARE(download->repository(), mirror);
    QTRY_COMPARE_WITH_TIMEOUT(download->state(), State::Finished, 60'000);
    QVERIFY(bench.registry->availability(gated).result().present);
}

void ModelDownloadsTest::mirrorThatDiffersIsRefused()
{
    DownloadBench bench({.gated = {gated}});
    bench.hub.addFolder(gated, tiny);
    bench.hub.addFolder(mirror, tiny);
    QVERIFY(QFile::remove(bench.hub.folder(mirror) + QStringLiteral("/config.json")));
    bench.hub.add(mirror, QStringLiteral("config.json"), "{\"changed\": true}");
    bench.addModel(gated, {gated, mirror}, {{QStringLiteral("gated"), true}});
    bench.open();
    ModelDownload *download = bench.download(gated);
    download->startFromMirror();
    QTRY_COMPARE_WITH_TIMEOUT(download->state(), State::Failed, 60'000);
    QCOMPARE(download->error().kind, Error::Kind::Corrupt);
    QVERIFY2(download->errorMessage().contains(QStringLiteral("config.json")),
        qPrintable(download->errorMessage()));
    QCOMPARE(bench.gets(weights), 0);
}

void ModelDownloadsTest::everyKindOfModel()
{
    DownloadBench bench;
    const QString paints = QStringLiteral("acme/paints");
    for (const auto file : {"transformer/diffusion_pytorch_model-00001-of-00002.safetensors",
             "transformer/diffusion_pytorch_model-00002-of-00002.safetensors"})
        bench.hub.addLarge(paints, QLatin1String(file), 3'000'000, QByteArray("\2\0\0\0\0\0\0\0{}", 10));
    bench.hub.add(paints, QStringLiteral("model_index.json"), "{}");
    bench.hub.add(paints, QStringLiteral("tokenizer_2/spiece.model"), "pieces");
    bench.addModel(paints, {paints}, {{QStringLiteral("kind"), QStringLiteral("text-to-image")}});
    bench.open();
    bench.download(paints)->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download(paints)->state(), State::Finished, 60'000);
    const Availability here = bench.registry->availability(paints).result();
    QVERIFY(here.present);
    QCOMPARE(here.bytesOnDisk, 6'000'000);
    QCOMPARE(bench.registry->verify(paints).result()->files, 4);
}

void ModelDownloadsTest::removeFreesAndForgets()
{
    DownloadBench bench;
    bench.open();
    QCOMPARE(bench.registry->removableBytes(base32).result().error().kind, Error::Kind::NotFound);
    const QString folder = QStringLiteral("/some/folder");
    QCOMPARE(bench.registry->remove(folder).result().error().kind, Error::Kind::Unsupported);
    bench.hub.setFaults(stalledAt(400'000));
    bench.download()->start();
    QTRY_VERIFY(bench.download()->bytesReceived() >= 400'000);
    bench.download()->pause();
    QTRY_COMPARE(bench.download()->state(), State::Paused);
    const qint64 part = bench.registry->availability(base32).result().bytesHere;
    QVERIFY2(part >= 300'000, qPrintable(QString::number(part)));
    const auto removed = bench.registry->remove(base32);
    QTRY_VERIFY(removed.isFinished());
    QTRY_COMPARE(bench.download()->state(), State::Idle);
    QCOMPARE(bench.registry->availability(base32).result().bytesHere, 0);

    bench.hub.clearFaults();
    bench.download()->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.download()->state(), State::Finished, 60'000);
    const qint64 promised = bench.registry->removableBytes(base32).result().value();
    QVERIFY(promised > 1'331'796);
    QCOMPARE(bench.registry->remove(base32).result().value(), promised);
    QVERIFY(!bench.registry->availability(base32).result().present);
}

void ModelDownloadsTest::removeRefusesWhatIsInUse()
{
    DownloadBench bench;
    bench.hub.setFaults(stalledAt(400'000));
    bench.open();
    const auto info = bench.model()->prepare();
    QTRY_COMPARE(bench.model()->state(), Model::State::Downloading);
    QCOMPARE(bench.registry->remove(base32).result().error().kind, Error::Kind::Denied);
    bench.download()->pause();
    bench.hub.clearFaults();
    bench.download()->start();
    QTRY_VERIFY_WITH_TIMEOUT(info.isFinished(), 60'000);
    QVERIFY(info.result());
    const auto refused = bench.registry->remove(base32).result();
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY2(refused.error().message.contains(QStringLiteral("unload")), qPrintable(refused.error().message));
    bench.model()->unload();
    QTRY_COMPARE(bench.model()->state(), Model::State::Idle);
    QVERIFY(bench.registry->remove(base32).result());
}

QTEST_GUILESS_MAIN(ModelDownloadsTest)
#include "tst_modeldownloads.moc"
