// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeldesk.h"

#include "registry/imageembeddingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;
using Standing = ModelStanding::Mark;

namespace {

const QString builtin = QStringLiteral("builtin/visual-descriptor");
const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

struct Desk : test::ModelDesk {
    explicit Desk(const Workplace &place)
        : ModelDesk(place)
        , tester(&models, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    Standing standing(const QString &key) const
    {
        return get(key, ModelListModel::StandingRole).value<Standing>();
    }

    QStringList keys() const
    {
        QStringList keys;
        for (int row = 0; row < models.rowCount(); ++row)
            keys.append(models.data(models.index(row), ModelListModel::KeyRole).toString());
        return keys;
    }
    /// Looks at the disk, where besides the built-in one these are.
    void look(const QStringList &here)
    {
        for (const CatalogueEntry &entry : registry.catalogue().entries())
            store.setAvailability(
                entry.key, {.present = entry.isBuiltin() || here.contains(entry.key), .bytesOnDisk = 1});
        models.refresh();
    }

    QAbstractItemModelTester tester;
};

QStringList moved(QStringList keys, const QString &key, int to)
{
    keys.move(keys.indexOf(key), to);
    return keys;
}

} // namespace

class ModelListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheCatalogue();
    void thoseThatAreHereComeFirst();
    void localFolderStandsAmongThoseThatAreHere();
    void tellsWhereAModelCameFrom();
    void tellsWhatIsHereAndWhatIsNot();
    void followsLoadingAndUnloading();
    void tellsAFailedLoad();
    void marksTheChosenOne();
    void localFolderComesAndGoes();
    void unknownChoiceFallsBack();
    void tellsHowADownloadStands_data();
    void tellsHowADownloadStands();
    void looksAgainWhenADownloadOrRemovalEnds();
    void failedLoadGivesWayToTheDownload();
};

void ModelListModelTest::listsTheCatalogue()
{
    const Workplace place;
    const Desk desk(place);
    QCOMPARE(desk.models.rowCount(), desk.registry.catalogue().entries().size());
    QVERIFY(desk.models.rowCount() >= 5);
    QCOMPARE(desk.standing(clip), Standing::Unknown);
}

/// In the catalogue's order, as those that are not. A card that moves stays the same card.
void ModelListModelTest::thoseThatAreHereComeFirst()
{
    const Workplace place;
    Desk desk(place);
    const QStringList catalogued = desk.keys();
    QCOMPARE(catalogued.constFirst(), builtin);
    QVERIFY(catalogued.indexOf(flux) > catalogued.indexOf(clip));
    const QSignalSpy reset(&desk.models, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&desk.models, &QAbstractItemModel::rowsRemoved);
    desk.look({});
    QTRY_COMPARE(desk.standing(builtin), Standing::Here);
    QCOMPARE(desk.keys(), catalogued);
    desk.look({flux});
    QTRY_COMPARE(desk.keys(), moved(catalogued, flux, 1));
    desk.look({flux, clip});
    QTRY_COMPARE(desk.keys(), moved(moved(catalogued, flux, 1), clip, 1));
    desk.look({clip});
    QTRY_COMPARE(desk.keys(), moved(catalogued, clip, 1));
    desk.look({});
    QTRY_COMPARE(desk.keys(), catalogued);
    QVERIFY(reset.isEmpty() && removed.isEmpty());
}

void ModelListModelTest::localFolderStandsAmongThoseThatAreHere()
{
    const Workplace place;
    Desk desk(place);
    desk.choice.start();
    QTRY_VERIFY(desk.get(builtin, ModelListModel::ChosenRole).toBool());
    const QStringList catalogued = desk.keys();
    const QString folder = QStringLiteral(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch32");
    desk.store.setAvailability(folder, {.present = true, .folder = folder});
    desk.look({flux});
    desk.choice.choose(folder);
    QStringList expected = moved(catalogued, flux, 1);
    expected.insert(2, folder);
    QTRY_COMPARE(desk.keys(), expected);
    desk.choice.choose(builtin);
    QTRY_COMPARE(desk.keys(), moved(catalogued, flux, 1));
}

void ModelListModelTest::tellsWhereAModelCameFrom()
{
    const Workplace place;
    Desk desk(place);
    const auto origin = [&](const QString &key) {
        return desk.get(key, ModelListModel::OriginRole).toString();
    };
    QCOMPARE(origin(builtin), QStringLiteral("Comes with Pictor"));
    QCOMPARE(origin(clip), clip);
    const QString hub = QStringLiteral("/home/mona/.cache/huggingface/hub/clip");
    desk.store.setAvailability(clip, {.present = true, .folder = hub, .bytesOnDisk = 605'157'884});
    desk.models.refresh();
    QTRY_COMPARE(origin(clip), hub);
    QCOMPARE(
        desk.get(clip, ModelListModel::StateTextRole).toString(), QStringLiteral("On this machine, 605 MB"));
    QTRY_COMPARE(
        desk.get(builtin, ModelListModel::StateTextRole).toString(), QStringLiteral("On this machine"));
}

void ModelListModelTest::tellsWhatIsHereAndWhatIsNot()
{
    const Workplace place;
    Desk desk(place);
    desk.models.refresh();
    QTRY_COMPARE(desk.standing(builtin), Standing::Here);
    QVERIFY(desk.get(builtin, ModelListModel::PresentRole).toBool());
    QVERIFY(!desk.get(builtin, ModelListModel::RemovableRole).toBool());
    QTRY_COMPARE(desk.standing(clip), Standing::Absent);
    QVERIFY(!desk.get(clip, ModelListModel::PresentRole).toBool());
    QVERIFY(desk.get(clip, ModelListModel::StateTextRole).toString().contains(QStringLiteral("605 MB")));
}

void ModelListModelTest::followsLoadingAndUnloading()
{
    const Workplace place;
    Desk desk(place);
    auto *model = desk.registry.get<ImageEmbeddingModel>(clip);
    const auto prepared = model->prepare();
    QTRY_VERIFY(desk.standing(clip) == Standing::Loading || desk.standing(clip) == Standing::Loaded);
    QTRY_COMPARE(desk.standing(clip), Standing::Loaded);
    QVERIFY(desk.get(clip, ModelListModel::LoadedRole).toBool());
    desk.models.unload(clip);
    QTRY_VERIFY(!desk.get(clip, ModelListModel::LoadedRole).toBool());
    QVERIFY(desk.standing(clip) != Standing::Loaded);
}

void ModelListModelTest::tellsAFailedLoad()
{
    const Workplace place;
    place.engines->loadFails = true;
    Desk desk(place);
    test::play(QStringLiteral("here"), *desk.registry.catalogue().find(clip), desk.store);
    desk.models.refresh();
    const auto prepared = desk.registry.get<ImageEmbeddingModel>(clip)->prepare();
    QTRY_COMPARE(desk.standing(clip), Standing::Failed);
    QCOMPARE(desk.get(clip, ModelListModel::DetailRole).toString(),
        QStringLiteral("The weights are torn. Get them again."));
}

void ModelListModelTest::marksTheChosenOne()
{
    const Workplace place;
    Desk desk(place);
    desk.choice.start();
    QTRY_VERIFY(desk.get(builtin, ModelListModel::ChosenRole).toBool());
    QVERIFY(desk.choice.isAutomatic());
    desk.choice.choose(clip);
    QVERIFY(desk.get(clip, ModelListModel::ChosenRole).toBool());
    QVERIFY(!desk.get(builtin, ModelListModel::ChosenRole).toBool());
    QVERIFY(!desk.choice.isAutomatic());
    desk.choice.chooseAutomatically();
    QTRY_COMPARE(desk.choice.key(), builtin);
    QVERIFY(desk.choice.isAutomatic());
}

/// The other cards stay, and where they are scrolled to.
void ModelListModelTest::localFolderComesAndGoes()
{
    const Workplace place;
    Desk desk(place);
    desk.choice.start();
    QTRY_VERIFY(desk.get(builtin, ModelListModel::ChosenRole).toBool());
    const int catalogued = desk.models.rowCount();
    const QSignalSpy reset(&desk.models, &QAbstractItemModel::modelReset);
    const QString small = QStringLiteral(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch32");
    const QString large = QStringLiteral(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch14-336");
    for (const QString &folder : {small, large}) {
        desk.choice.choose(folder);
        QCOMPARE(desk.models.rowCount(), catalogued + 1);
        QVERIFY(desk.get(folder, ModelListModel::ChosenRole).toBool());
    }
    desk.choice.choose(clip);
    QCOMPARE(desk.models.rowCount(), catalogued);
    QVERIFY(desk.get(clip, ModelListModel::ChosenRole).toBool());
    QCOMPARE(reset.count(), 0);
}

void ModelListModelTest::unknownChoiceFallsBack()
{
    const Workplace place;
    Desk desk(place);
    const QSignalSpy refused(&desk.choice, &ModelChoice::refused);
    desk.settings.setLibraryModel(QStringLiteral("openai/clip-vit-base-patch99"));
    desk.choice.start();
    QCOMPARE(refused.count(), 1);
    QTRY_COMPARE(desk.choice.key(), builtin);
}

void ModelListModelTest::tellsHowADownloadStands_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::newRow("queued") << Standing::Waiting;
    QTest::newRow("downloading") << Standing::Arriving;
    QTest::newRow("paused") << Standing::Waiting;
    QTest::newRow("lost") << Standing::Failed;
    QTest::newRow("full") << Standing::Failed;
    QTest::newRow("token") << Standing::Wanting;
    QTest::newRow("licence") << Standing::Wanting;
    QTest::newRow("here") << Standing::Here;
}

void ModelListModelTest::tellsHowADownloadStands()
{
    QFETCH(Standing, standing);
    const Workplace place;
    Desk desk(place);
    desk.models.refresh();
    QTRY_COMPARE(desk.standing(flux), Standing::Absent);
    const QSignalSpy changed(&desk.models, &QAbstractItemModel::dataChanged);
    test::play(
        QString::fromLatin1(QTest::currentDataTag()), *desk.registry.catalogue().find(flux), desk.store);
    QTRY_COMPARE(desk.standing(flux), standing);
    QVERIFY(!changed.isEmpty());
}

/// Files that come or go are noticed without anybody looking again.
void ModelListModelTest::looksAgainWhenADownloadOrRemovalEnds()
{
    const Workplace place;
    Desk desk(place);
    desk.models.refresh();
    QTRY_COMPARE(desk.standing(clip), Standing::Absent);
    desk.store.setAvailability(clip, {.present = true, .bytesOnDisk = 605'157'884});
    DownloadStatus finished = desk.store.download(clip);
    finished.state = ModelDownload::State::Finished;
    desk.store.set(clip, finished);
    QTRY_COMPARE(desk.standing(clip), Standing::Here);
    QVERIFY(desk.get(clip, ModelListModel::RemovableRole).toBool());

    desk.upkeep(clip).askToRemove();
    QTRY_COMPARE(desk.upkeep(clip).state(), ModelUpkeep::State::Asking);
    QVERIFY(desk.upkeep(clip).text().contains(QStringLiteral("605 MB")));
    QVERIFY(!desk.store.calls.contains(QStringLiteral("remove ") + clip));
    desk.upkeep(clip).remove();
    QTRY_COMPARE(desk.standing(clip), Standing::Absent);
}

void ModelListModelTest::failedLoadGivesWayToTheDownload()
{
    const Workplace place;
    place.engines->loadFails = true;
    Desk desk(place);
    const auto prepared = desk.registry.get<ImageEmbeddingModel>(clip)->prepare();
    test::play(QStringLiteral("lost"), *desk.registry.catalogue().find(clip), desk.store);
    QTRY_COMPARE(
        desk.get(clip, ModelListModel::StateTextRole).toString(), QStringLiteral("Could not be downloaded"));
}

QTEST_MAIN(ModelListModelTest)
#include "tst_modellistmodel.moc"
