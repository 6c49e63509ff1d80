// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "ui/models/modelchoice.h"
#include "ui/models/modellistmodel.h"
#include "ui/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;
using Standing = ModelListModel::Standing;

namespace {

const QString builtin = QStringLiteral("builtin/visual-descriptor");
const QString clip = QStringLiteral("openai/clip-vit-base-patch32");
const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

struct Desk {
    explicit Desk(const Workplace &place)
        : settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, {})
        , models(registry, choice)
        , tester(&models, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    QVariant get(const QString &key, ModelListModel::Role role) const
    {
        for (int row = 0; row < models.rowCount(); ++row) {
            const QModelIndex index = models.index(row);
            if (models.data(index, ModelListModel::KeyRole) == key)
                return models.data(index, role);
        }
        return {};
    }
    Standing standing(const QString &key) const
    {
        return get(key, ModelListModel::StandingRole).value<Standing>();
    }

    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    ModelListModel models;
    QAbstractItemModelTester tester;
};

} // namespace

class ModelListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheCatalogue();
    void tellsWhatIsHereAndWhatIsNot();
    void followsLoadingAndUnloading();
    void tellsAFailedLoad();
    void marksTheChosenOne();
    void unknownChoiceFallsBack();
    void laterModelsSaySo();
};

void ModelListModelTest::listsTheCatalogue()
{
    const Workplace place;
    const Desk desk(place);
    QCOMPARE(desk.models.rowCount(), desk.registry.catalogue().entries().size());
    QVERIFY(desk.models.rowCount() >= 5);
    QCOMPARE(desk.standing(clip), Standing::Unknown);
}

void ModelListModelTest::tellsWhatIsHereAndWhatIsNot()
{
    const Workplace place;
    Desk desk(place);
    desk.models.refresh();
    QTRY_COMPARE(desk.standing(builtin), Standing::Here);
    QVERIFY(desk.get(builtin, ModelListModel::UsableRole).toBool());
    QTRY_COMPARE(desk.standing(clip), Standing::Absent);
    QVERIFY(!desk.get(clip, ModelListModel::UsableRole).toBool());
    QVERIFY(desk.get(clip, ModelListModel::StateTextRole).toString().contains(QStringLiteral("605 MB")));
    QVERIFY(!desk.get(clip, ModelListModel::DetailRole).toString().isEmpty());
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

void ModelListModelTest::laterModelsSaySo()
{
    const Workplace place;
    Desk desk(place);
    QCOMPARE(desk.standing(flux), Standing::Later);
    QVERIFY(!desk.get(flux, ModelListModel::UsableRole).toBool());
    QVERIFY(desk.get(flux, ModelListModel::DetailRole).toString().contains(QStringLiteral("GB")));
}

QTEST_MAIN(ModelListModelTest)
#include "tst_modellistmodel.moc"
