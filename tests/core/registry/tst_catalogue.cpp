// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubnames.h"
#include "registry/catalogue.h"
#include "registry/shippedmodels.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;

namespace {

QByteArray listOf(const QByteArray &entry)
{
    return "{\"models\": [" + entry + "]}";
}

const QByteArray good =
    R"({"key": "me/clip", "kind": "image-embedding", "family": "clip", "folder": "/models/clip"})";

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheModels_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ModelKind>("kind");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("gated");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<qint64>("downloadMegabytes");
        const auto embeds = ModelKind::ImageEmbedding;
        const auto makes = ModelKind::TextToImage;
        QTest::newRow("B/32") << "openai/clip-vit-base-patch32" << embeds << "clip" << false << 512
                              << qint64(605);
        QTest::newRow("L/14") << "openai/clip-vit-large-patch14-336" << embeds << "clip" << false << 768
                              << qint64(1713);
        QTest::newRow("FLUX") << "black-forest-labs/FLUX.1-schnell" << makes << "flux" << true << 0
                              << qint64(33'725);
        QTest::newRow("SD 3.5") << "stabilityai/stable-diffusion-3.5-large-turbo" << makes << "sd3" << true
                                << 0 << qint64(27'600);
    }

    void knowsTheModels()
    {
        QFETCH(QString, key);
        const Catalogue catalogue = Catalogue::builtin();
        const CatalogueEntry *entry = catalogue.find(key);
        QVERIFY(entry);
        QTEST(entry->kind, "kind");
        QTEST(entry->family, "family");
        QTEST(entry->gated, "gated");
        QTEST(entry->dimension, "dimension");
        QTEST(entry->sources.constFirst().bytes() / 1'000'000, "downloadMegabytes");
        QCOMPARE(entry->sources.constFirst().repository, key);
        QVERIFY(!entry->name.isEmpty() && !entry->summary.isEmpty() && !entry->licence.isEmpty());
        QVERIFY(entry->memoryBytes > 0);
        for (const ModelSource &source : entry->sources)
            QCOMPARE(source.revision.size(), 40);
    }

    void builtinDescriptorNeedsNoFiles()
    {
        const Catalogue catalogue = Catalogue::builtin();
        const CatalogueEntry *entry = catalogue.find(u"builtin/visual-descriptor");
        QVERIFY(entry && entry->isBuiltin());
        QVERIFY(!entry->revision.isEmpty());
        QVERIFY(!entry->understandsText);
    }

    void prefersSafetensorsOfBase32()
    {
        const Catalogue catalogue = Catalogue::builtin();
        const auto &sources = catalogue.find(u"openai/clip-vit-base-patch32")->sources;
        const auto holds = [](const ModelSource &source, const QString &path) {
            return std::any_of(source.files.begin(), source.files.end(),
                [&path](const ModelFile &file) { return file.path == path && file.sha256.size() == 64; });
        };
        QVERIFY(holds(sources[0], QStringLiteral("model.safetensors")));
        QVERIFY(holds(sources[1], QStringLiteral("pytorch_model.bin")));
    }

    void knowsHowPicturesAreMade_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("guided");
        QTest::newRow("FLUX") << "black-forest-labs/FLUX.1-schnell" << false;
        QTest::newRow("SD 3.5") << "stabilityai/stable-diffusion-3.5-large-turbo" << true;
    }

    void knowsHowPicturesAreMade()
    {
        QFETCH(QString, key);
        const Catalogue catalogue = Catalogue::builtin();
        const CatalogueEntry &entry = *catalogue.find(key);
        const GenerationDefaults &defaults = entry.generation;
        QCOMPARE(defaults.size, QSize(1024, 1024));
        QCOMPARE(defaults.steps, 4);
        QCOMPARE(defaults.guidance, 0.0);
        QTEST(defaults.supportsGuidance, "guided");
        QCOMPARE(defaults.sizeMultiple, 16);
        QCOMPARE(defaults.longestSide, 2048);
        QTEST(catalogue.generationOf(entry.family).supportsGuidance, "guided");
    }

    void landscapesComeWithPictor()
    {
        const QByteArray before = qgetenv("PICTOR_MODELS_DIR");
        QVERIFY(!Catalogue::builtin().find(u"builtin/landscapes")); // tests/: no-models
        const QTemporaryDir models;
        QVERIFY(QDir(models.path()).mkdir(QStringLiteral("landscapes")));
        qputenv("PICTOR_MODELS_DIR", models.path().toUtf8());
        const auto restore = qScopeGuard([&before] { qputenv("PICTOR_MODELS_DIR", before); });
        const Catalogue catalogue = Catalogue::builtin();
        const CatalogueEntry &entry = *catalogue.find(u"builtin/landscapes");
        QVERIFY(entry.isShipped() && !entry.isBuiltin() && entry.sources.isEmpty());
        QCOMPARE(entry.folder, shippedModelsFolder() + QStringLiteral("/landscapes"));
        QCOMPARE(entry.generation.size, QSize(256, 256));
        QCOMPARE(catalogue.keys(ModelKind::TextToImage).constLast(), entry.key); // the large ones go first
        QCOMPARE(catalogue.generationOf(entry.family).size, QSize(1024, 1024));
    }

    void foldersStartAtTheBase()
    {
        const QByteArray json =
            listOf(R"({"key": "a", "kind": "text-to-image", "family": "flux", "folder": "near/a"})");
        QCOMPARE(Catalogue::fromJson(json, {}, QStringLiteral("/models"))->find(u"a")->folder,
            QStringLiteral("/models/near/a"));
        QVERIFY(!Catalogue::fromJson(json, {}));
    }

    void generationIsRead()
    {
        const auto catalogue = Catalogue::fromJson(
            listOf(R"({"key": "a", "kind": "text-to-image", "family": "sd3", "generation": {"width": 768,
                "height": 1280, "steps": 28, "guidance": 3.5, "supportsGuidance": true, "sizeMultiple": 64,
                "longestSide": 1536}})"),
            {});
        QVERIFY(catalogue);
        const GenerationDefaults defaults = catalogue->generationOf(u"sd3");
        QCOMPARE(defaults.size, QSize(768, 1280));
        QCOMPARE(defaults.steps, 28);
        QCOMPARE(defaults.guidance, 3.5);
        QVERIFY(defaults.supportsGuidance);
        QCOMPARE(defaults.sizeMultiple, 64);
        QCOMPARE(defaults.longestSide, 1536);
        QCOMPARE(catalogue->generationOf(u"other").steps, GenerationDefaults().steps);
    }

    void userEntriesAddAndReplace()
    {
        const auto user = Catalogue::fromJson(
            listOf(good
                + R"(,{"key": "openai/clip-vit-base-patch32", "kind": "image-embedding", "family": "clip",
                "name": "Mine", "folder": "/mine"})"),
            QStringLiteral("models.json"));
        QVERIFY(user);
        const Catalogue builtin = Catalogue::builtin();
        const Catalogue merged = builtin.mergedWith(*user);
        QCOMPARE(merged.entries().size(), builtin.entries().size() + 1);
        QCOMPARE(merged.find(u"openai/clip-vit-base-patch32")->name, QStringLiteral("Mine"));
        QCOMPARE(merged.find(u"me/clip")->folder, QStringLiteral("/models/clip"));
        QCOMPARE(builtin.find(u"me/clip"), nullptr);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << "byte";
        QTest::newRow("no list") << QByteArray("{}") << "models";
        QTest::newRow("no key") << listOf(R"({"kind": "image-embedding", "family": "clip"})")
                                << "“key” of model 1";
        QTest::newRow("no object") << listOf("7") << "“key” of model 1";
        QTest::newRow("wrong kind") << listOf(R"({"key": "a", "kind": "song", "family": "clip"})")
                                    << "“kind” of model a";
        QTest::newRow("no family") << listOf(R"({"key": "a", "kind": "image-embedding"})")
                                   << "“family” of model a";
        QTest::newRow("folder as key")
            << listOf(R"({"key": "./a", "kind": "image-embedding", "family": "clip"})")
            << "“key” of model ./a";
        QTest::newRow("relative folder")
            << listOf(R"({"key": "a", "kind": "image-embedding", "family": "clip", "folder": "a"})")
            << "“folder” of model a";
        QTest::newRow("negative size")
            << listOf(R"({"key": "a", "kind": "image-embedding", "family": "clip", "memoryBytes": -1})")
            << "“memoryBytes” of model a";
        QTest::newRow("bad repository") << listOf(R"({"key": "a", "kind": "image-embedding", "family": "clip",
                "sources": [{"repository": "../b", "revision": "r", "files": [{"path": "x"}]}]})")
                                        << "“repository” of model a";
        QTest::newRow("bad checksum") << listOf(R"({"key": "a", "kind": "image-embedding", "family": "clip",
                "sources": [{"repository": "a/b", "revision": "r", "files": [{"path": "x", "sha256": "12"}]}]})")
                                      << "“sha256” of model a";
        QTest::newRow("no files") << listOf(R"({"key": "a", "kind": "image-embedding", "family": "clip",
                "sources": [{"repository": "a/b", "revision": "r"}]})")
                                  << "“files” of model a";
        QTest::newRow("twice") << listOf(good + ',' + good) << "me/clip twice";
        QTest::newRow("file as key") << listOf(
            R"({"key": "a.safetensors", "kind": "text-to-image", "family": "flux"})")
                                     << "“key” of model a.safetensors";
        const auto generation = [](const QByteArray &fields) {
            return listOf(
                R"({"key": "a", "kind": "text-to-image", "family": "flux", "generation": {)" + fields + "}}");
        };
        const QString said = QStringLiteral("“generation” of model a");
        QTest::newRow("no steps") << generation(R"("steps": 0)") << said;
        QTest::newRow("no width") << generation(R"("width": 0)") << said;
        QTest::newRow("multiple of 0") << generation(R"("sizeMultiple": 0)") << said;
        QTest::newRow("size between multiples") << generation(R"("width": 1000)") << said;
        QTest::newRow("size beyond the longest side") << generation(R"("longestSide": 512)") << said;
        QTest::newRow("guidance that it cannot") << generation(R"("guidance": 3.5)") << said;
        QTest::newRow("negative guidance") << generation(R"("guidance": -1)") << "“guidance” of model a";
        QTest::newRow("half a step") << generation(R"("steps": 1.5)") << "“steps” of model a";
    }

    void faultsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto catalogue = Catalogue::fromJson(json, QStringLiteral("my.json"));
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().kind, Error::Kind::Corrupt);
        QVERIFY2(catalogue.error().message.contains(said), qPrintable(catalogue.error().message));
        QVERIFY(catalogue.error().message.contains(QStringLiteral("my.json")));
    }

    void mirrorsHoldWhatTheyMirror()
    {
        const Catalogue catalogue = Catalogue::builtin();
        int mirrors = 0;
        for (const CatalogueEntry &entry : catalogue.entries()) {
            for (const ModelSource &source : entry.sources) {
                if (!source.isMirror)
                    continue;
                ++mirrors;
                QVERIFY(entry.gated);
                QVERIFY(source.repository != entry.sources.constFirst().repository);
                QCOMPARE(source.files.size(), entry.sources.constFirst().files.size());
            }
        }
        QCOMPARE(mirrors, 1);
    }

    void everyFileCanBeDownloaded()
    {
        const Catalogue catalogue = Catalogue::builtin();
        for (const CatalogueEntry &entry : catalogue.entries()) {
            for (const ModelSource &source : entry.sources) {
                QVERIFY2(hub::isRepositoryName(source.repository), qPrintable(source.repository));
                QVERIFY2(hub::isCommit(source.revision), qPrintable(source.revision));
                QVERIFY(source.bytes() > 600'000'000);
                QSet<QString> seen;
                for (const ModelFile &file : source.files) {
                    QVERIFY2(hub::isFileName(file.path), qPrintable(file.path));
                    QVERIFY2(!seen.contains(file.path), qPrintable(file.path));
                    seen.insert(file.path);
                }
            }
        }
        const auto filesOf = [&catalogue](const char *key) {
            return catalogue.find(QString::fromLatin1(key))->sources.constFirst().files.size();
        };
        QCOMPARE(filesOf("black-forest-labs/FLUX.1-schnell"), 23);
        QCOMPARE(filesOf("stabilityai/stable-diffusion-3.5-large-turbo"), 28);
    }

    void fileMayBeAbsent()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("models.json"));
        QVERIFY(Catalogue::fromFile(path)->entries().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(listOf(good));
        file.close();
        QCOMPARE(Catalogue::fromFile(path)->entries().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
