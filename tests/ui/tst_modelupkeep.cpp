// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestore.h"

#include "ui/models/modelupkeep.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::FakeStore;
using State = ModelUpkeep::State;

namespace {

const QString key = QStringLiteral("org/model");

void answer(FakeStore &store, const Result<hub::Verification> &verified)
{
    store.verifying->addResult(verified);
    store.verifying->finish();
}

} // namespace

class ModelUpkeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThatFilesAreSound();
    void damagedFilesAreDownloadedAgain();
    void checkCanBeStopped();
    void removesOnlyWhatWasAgreedTo();
    void refusalIsTold();
};

void ModelUpkeepTest::tellsThatFilesAreSound()
{
    FakeStore store;
    ModelUpkeep upkeep(key, store);
    const QSignalSpy progress(&upkeep, &ModelUpkeep::progressChanged);
    upkeep.verify();
    QCOMPARE(upkeep.state(), State::Verifying);
    store.verifying->setProgressRange(0, 600);
    store.verifying->setProgressValue(150);
    QTRY_COMPARE(upkeep.value(), 0.25);
    QVERIFY(progress.count() > 0);
    answer(store, hub::Verification{.files = 5, .bytes = 605'157'884});
    QTRY_COMPARE(upkeep.state(), State::Sound);
    QVERIFY(upkeep.text().contains(QStringLiteral("605 MB")));
    QVERIFY(upkeep.faults().isEmpty());
    upkeep.dismiss();
    QCOMPARE(upkeep.state(), State::Idle);
}

void ModelUpkeepTest::damagedFilesAreDownloadedAgain()
{
    FakeStore store;
    ModelUpkeep upkeep(key, store);
    upkeep.verify();
    answer(store,
        hub::Verification{
            .faults = {{QStringLiteral("model.safetensors"), QStringLiteral("its content differs")}},
            .files = 5});
    QTRY_COMPARE(upkeep.state(), State::Faulty);
    QCOMPARE(upkeep.faults(), QStringList(QStringLiteral("model.safetensors: its content differs")));
    upkeep.repair();
    QTRY_COMPARE(upkeep.state(), State::Idle);
    QCOMPARE(store.calls,
        QStringList({QStringLiteral("verify org/model"),
            QStringLiteral("discard org/model: model.safetensors"), QStringLiteral("start org/model")}));
}

void ModelUpkeepTest::checkCanBeStopped()
{
    FakeStore store;
    ModelUpkeep upkeep(key, store);
    upkeep.verify();
    upkeep.stopVerifying();
    QVERIFY(store.verifying->isCanceled());
    answer(store, failure(Error::Kind::Cancelled, {}));
    QTRY_COMPARE(upkeep.state(), State::Idle);
}

void ModelUpkeepTest::removesOnlyWhatWasAgreedTo()
{
    FakeStore store;
    ModelUpkeep upkeep(key, store);
    const QSignalSpy removed(&upkeep, &ModelUpkeep::removed);
    upkeep.remove();
    QVERIFY(store.calls.isEmpty());
    upkeep.askToRemove();
    QTRY_COMPARE(upkeep.state(), State::Asking);
    upkeep.dismiss();
    upkeep.remove();
    QVERIFY(store.calls.isEmpty());
    upkeep.askToRemove();
    QTRY_COMPARE(upkeep.state(), State::Asking);
    upkeep.remove();
    QTRY_COMPARE(upkeep.state(), State::Removed);
    QCOMPARE(removed.count(), 1);
    QVERIFY(upkeep.text().contains(QStringLiteral("605 MB")));
}

void ModelUpkeepTest::refusalIsTold()
{
    FakeStore store;
    store.removed = failure(Error::Kind::Denied, QStringLiteral("The model is loaded: unload it first."));
    ModelUpkeep upkeep(key, store);
    upkeep.askToRemove();
    QTRY_COMPARE(upkeep.state(), State::Asking);
    upkeep.remove();
    QTRY_COMPARE(upkeep.state(), State::Failed);
    QCOMPARE(upkeep.text(), QStringLiteral("The model is loaded: unload it first."));
}

QTEST_MAIN(ModelUpkeepTest)
#include "tst_modelupkeep.moc"
