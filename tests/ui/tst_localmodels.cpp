// SPDX-License-Identifier: GPL-3.0-or-later
// Models from a folder of the user's, which no catalogue lists, where all loaded models are meant.
#include "workplace.h"

#include "hub/hubservices.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "ui/create/registrymakers.h"
#include "ui/settings/computeoptions.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsviewmodel.h"

#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;

class LocalModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Workplace>();
        m_registry = std::make_unique<ModelRegistry>(m_place->registry());
        m_model = m_registry->get<ImageEmbeddingModel>(m_place->folder());
        QVERIFY(m_model);
        const auto loaded = m_model->prepare();
        QTRY_VERIFY(m_model->isLoaded());
    }
    void cleanup()
    {
        m_registry.reset();
        m_place.reset();
    }

    void freedMemoryIsTheirsToo()
    {
        RegistryMakers(*m_registry).freeMemory();
        QTRY_COMPARE(m_model->state(), Model::State::Idle);
    }

    void computeAnewAfterAChange_data()
    {
        QTest::addColumn<bool>("isDevice");
        QTest::newRow("of the device") << true;
        QTest::newRow("of the precision") << false;
    }

    void computeAnewAfterAChange()
    {
        QFETCH(bool, isDevice);
        Settings settings(m_place->paths().settings());
        hub::HubServices hub(m_place->paths());
        const auto compute = std::make_shared<ComputeOptions>();
        SettingsViewModel viewModel({m_place->paths(), {}, settings, *m_registry, compute, hub});
        if (isDevice)
            viewModel.setDevice(1);
        else
            viewModel.setPrecision(1);
        QTRY_COMPARE(m_model->state(), Model::State::Idle);
    }

private:
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<ModelRegistry> m_registry;
    ImageEmbeddingModel *m_model = nullptr;
};

QTEST_MAIN(LocalModelsTest)
#include "tst_localmodels.moc"
