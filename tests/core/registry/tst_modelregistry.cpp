// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelregistry.h"

#include "registry/imageembeddingmodel.h"
#include "registry/texttoimagemodel.h"

#include "testregistry.h"

#include <QPointer>
#include <QTest>
#include <QThread>

#include <barrier>
#include <set>
#include <thread>

using namespace pictor;
using namespace pictor::test;

class ModelRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_engines = std::make_shared<FakeEngines>();
        m_registry = std::make_unique<ModelRegistry>(optionsWith(*m_engines));
    }

    void everyKeyOfTheCatalogueGivesItsModel()
    {
        for (const CatalogueEntry &entry : m_registry->catalogue().entries()) {
            const bool embeds = entry.kind == ModelKind::ImageEmbedding;
            Model *model = embeds ? static_cast<Model *>(m_registry->get<ImageEmbeddingModel>(entry.key))
                                  : m_registry->get<TextToImageModel>(entry.key);
            QVERIFY2(model, qPrintable(entry.key));
            QCOMPARE(model->key(), entry.key);
            QCOMPARE(model->name(), entry.name);
            QCOMPARE(model->state(), Model::State::Idle);
        }
        QCOMPARE(m_registry->catalogue().entries().size(), 5);
    }

    void sameKeyGivesTheSameObject()
    {
        auto *model = m_registry->get<ImageEmbeddingModel>("openai/clip-vit-base-patch32");
        QCOMPARE(m_registry->get<ImageEmbeddingModel>("openai/clip-vit-base-patch32"), model);
        QCOMPARE(
            m_registry->get<ImageEmbeddingModel>(std::string_view("openai/clip-vit-base-patch32")), model);
        QCOMPARE(m_registry->get<ImageEmbeddingModel>(base32), model);
        QCOMPARE(m_registry->find<ImageEmbeddingModel>(base32).value(), model);
        QVERIFY(m_registry->get<ImageEmbeddingModel>(large14) != model);
    }

    void listsWhatWasAskedFor()
    {
        QVERIFY(m_registry->models().isEmpty());
        Model *one = m_registry->get<TextToImageModel>(flux);
        Model *own = m_registry->get<ImageEmbeddingModel>("./own");
        m_registry->get<ImageEmbeddingModel>("/base/own");
        QCOMPARE(m_registry->models(), QList<Model *>({one, own}));
    }

    void sixteenRacingThreadsGetOneObject()
    {
        constexpr int threads = 16;
        const std::vector<std::string> keys{
            base32.toStdString(), large14.toStdString(), "./a", "/base/a", "../base/b"};
        std::vector<std::vector<Model *>> seen(threads);
        std::barrier start(threads);
        {
            std::vector<std::jthread> racers;
            for (int racer = 0; racer < threads; ++racer) {
                racers.emplace_back([&, racer] {
                    start.arrive_and_wait();
                    for (int round = 0; round < 200; ++round) {
                        for (const std::string &key : keys)
                            seen[static_cast<std::size_t>(racer)].push_back(
                                m_registry->get<ImageEmbeddingModel>(key));
                    }
                });
            }
        }
        for (const auto &models : seen)
            QVERIFY(models == seen[0]);
        QCOMPARE(std::set(seen[0].begin(), seen[0].end()).size(), 4U);
        QCOMPARE(seen[0][2], seen[0][3]);
        QVERIFY(std::find(seen[0].begin(), seen[0].end(), nullptr) == seen[0].end());
    }

    void modelOfAnotherThreadLivesOnTheRegistrysAndEndsWithIt()
    {
        QPointer<Model> model;
        std::jthread([&] { model = m_registry->get<ImageEmbeddingModel>(base32); }).join();
        QCOMPARE(model->thread(), m_registry->thread());
        m_registry.reset();
        QVERIFY(model.isNull());
    }

    void refusalsNameNearKeysOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("wantsTextToImage");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("near");
        const auto notFound = Error::Kind::NotFound;
        const auto unsupported = Error::Kind::Unsupported;
        QTest::newRow("unknown") << "openai/clip-vit-base-patch16" << false << notFound << base32;
        QTest::newRow("like nothing") << "qqqqqqqqqqqqqqq" << false << notFound << base32;
        QTest::newRow("empty") << "" << false << notFound << base32;
        QTest::newRow("wrong case") << "OpenAI/CLIP-ViT-base-patch32" << false << notFound << base32;
        QTest::newRow("without the owner") << "clip-vit-base-patch32" << false << notFound << base32;
        QTest::newRow("zero byte") << QString("/a") + QChar(0) << false << notFound << base32;
        QTest::newRow("very long") << QString(1'000'000, u'x') << false << notFound << base32;
        QTest::newRow("makes pictures") << flux << false << unsupported << base32;
        QTest::newRow("file that makes pictures")
            << "./models/flux.safetensors" << false << unsupported << base32;
        QTest::newRow("compares pictures") << base32 << true << unsupported << flux;
    }

    void refusalsNameNearKeysOnce()
    {
        QFETCH(QString, key);
        QFETCH(bool, wantsTextToImage);
        QFETCH(QString, near);
        LoggedReasons log;
        if (wantsTextToImage) {
            QCOMPARE(m_registry->get<TextToImageModel>(key), nullptr);
        } else {
            QCOMPARE(m_registry->get<ImageEmbeddingModel>(key), nullptr);
        }
        const QStringList reasons = log.take();
        QCOMPARE(reasons.size(), 1);
        QVERIFY2(reasons[0].contains(near), qPrintable(reasons[0]));
        QVERIFY(reasons[0].size() < 1000);

        const auto error = wantsTextToImage ? m_registry->find<TextToImageModel>(key).error()
                                            : m_registry->find<ImageEmbeddingModel>(key).error();
        QTEST(error.kind, "kind");
        QCOMPARE(error.message, reasons[0]);
        QVERIFY(log.take().isEmpty());
    }

    void invalidUtf8IsUnknown()
    {
        LoggedReasons log;
        QCOMPARE(m_registry->get<ImageEmbeddingModel>("openai\xff"), nullptr);
        QCOMPARE(log.take().size(), 1);
    }

    void equalFoldersGiveOneModel()
    {
        auto *model = m_registry->get<ImageEmbeddingModel>("/base/my clip");
        QVERIFY(model);
        QCOMPARE(model->key(), QStringLiteral("/base/my clip"));
        QCOMPARE(model->name(), QStringLiteral("my clip"));
        for (const char *spelling :
            {"./my clip", "/base//my clip/", "../base/./my clip", "~/../../base/my clip"})
            QCOMPARE(m_registry->get<ImageEmbeddingModel>(spelling), model);
        QVERIFY(m_registry->get<ImageEmbeddingModel>("./other") != model);
    }

    void equalFilesGiveOneModel()
    {
        auto *model = m_registry->get<TextToImageModel>("flux.safetensors");
        QVERIFY(model);
        QCOMPARE(model->key(), QStringLiteral("/base/flux.safetensors"));
        QCOMPARE(model->name(), QStringLiteral("flux.safetensors"));
        QCOMPARE(model->entry().relatives.size(), 2);
        for (const char *spelling :
            {"./flux.safetensors", "/base/flux.safetensors", "../base/flux.safetensors"})
            QCOMPARE(m_registry->get<TextToImageModel>(spelling), model);
        QVERIFY(m_registry->get<TextToImageModel>("models/flux.safetensors") != model);
    }

    void askingTouchesNoEngine()
    {
        m_registry->get<ImageEmbeddingModel>(base32);
        m_registry->get<ImageEmbeddingModel>("/no/such/folder");
        QCoreApplication::processEvents();
        QCOMPARE(m_engines->locates.load(), 0);
    }

    void userModelIsAskedForByItsName()
    {
        auto options = optionsWith(*m_engines);
        options.catalogue = options.catalogue.mergedWith(*Catalogue::fromJson(
            R"({"models": [{"key": "mine", "kind": "image-embedding", "family": "clip", "folder": "/m"}]})",
            {}));
        ModelRegistry registry(std::move(options));
        QCOMPARE(registry.get<ImageEmbeddingModel>("mine")->entry().folder, QStringLiteral("/m"));
    }

private:
    std::shared_ptr<FakeEngines> m_engines;
    std::unique_ptr<ModelRegistry> m_registry;
};

QTEST_GUILESS_MAIN(ModelRegistryTest)
#include "tst_modelregistry.moc"
