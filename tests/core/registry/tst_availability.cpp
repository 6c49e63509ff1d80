// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/availability.h"

#include "registry/defaultmodel.h"

#include "embeddingtest.h"
#include "hubtree.h"

using namespace pictor;
using namespace pictor::test;

namespace {

const QString pinned = QStringLiteral("b33cedfd0df4e43b8238760678fcc89e1a0d38b3");
const QString mainCommit = QStringLiteral("3d74acf9a28c67741b2f4f2ea7635f0aaf6f0268");
const QString otherCommit = QString(40, u'c');
const QString weights = QStringLiteral("model.safetensors");
constexpr qint64 weightBytes = 605'157'884;

CatalogueEntry entryOf(const QString &key)
{
    return *Catalogue::builtin().find(key);
}

void addSmallFiles(const HubTree &tree, const QString &commit)
{
    for (const char *file : {"config.json", "preprocessor_config.json", "vocab.json", "merges.txt"})
        tree.add(base32, commit, QLatin1String(file));
}

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentSaysSizeWaysAndPlaces()
    {
        const HubTree tree;
        const Availability found = availabilityOf(entryOf(base32), tree.cache());
        QVERIFY(!found.present);
        QCOMPARE(found.bytesToDownload / 1'000'000, 605);
        QCOMPARE(found.problem->kind, Error::Kind::NotFound);
        for (const char *part :
            {"CLIP ViT-B/32", "605.2 MB", "pictor models download openai/clip-vit-base-patch32"})
            QVERIFY2(found.problem->message.contains(part), qPrintable(found.problem->message));
        QVERIFY(found.problem->detail.contains(QStringLiteral("models--openai--clip-vit-base-patch32")));
        QVERIFY(
            found.problem->detail.contains(QStringLiteral("models--sentence-transformers--clip-ViT-B-32")));
        QCOMPARE(found.problem->detail.count(QStringLiteral("models--openai--clip-vit-base-patch32")), 1);
    }

    void wholeSnapshot()
    {
        const HubTree tree;
        addSmallFiles(tree, pinned);
        tree.add(base32, pinned, weights, weightBytes);
        const Availability found = availabilityOf(entryOf(base32), tree.cache());
        QVERIFY2(found.present, qPrintable(found.problem.value_or(Error()).message));
        QCOMPARE(found.folder, tree.snapshot(base32, pinned));
        QCOMPARE(found.revision, pinned);
        QCOMPARE(found.bytesOnDisk, weightBytes);
        QCOMPARE(found.bytesToDownload, 0);
        QVERIFY(locateModel(entryOf(base32), tree.cache())->weights.isEmpty());
    }

    void weightsInAnotherSnapshotThanTheRest()
    {
        const HubTree tree;
        addSmallFiles(tree, mainCommit);
        const QString file = tree.add(base32, otherCommit, weights, weightBytes);
        const auto model = locateModel(entryOf(base32), tree.cache());
        QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
        QCOMPARE(model->folder, tree.snapshot(base32, mainCommit));
        QCOMPARE(model->weights, file);
        QCOMPARE(model->revision, otherCommit);
    }

    void vocabularyIsWantedButNotNeeded()
    {
        const HubTree tree;
        tree.add(base32, pinned, QStringLiteral("config.json"));
        tree.add(base32, pinned, QStringLiteral("preprocessor_config.json"));
        tree.add(base32, pinned, weights, weightBytes);
        QCOMPARE(locateModel(entryOf(base32), tree.cache())->revision, pinned);
        addSmallFiles(tree, mainCommit);
        tree.add(base32, mainCommit, QStringLiteral("pytorch_model.bin"), 605'247'071);
        QCOMPARE(locateModel(entryOf(base32), tree.cache())->folder, tree.snapshot(base32, mainCommit));
    }

    void weightsInASubfolder()
    {
        const HubTree tree;
        const QString repository = QStringLiteral("sentence-transformers/clip-ViT-B-32");
        const QString commit = QStringLiteral("327ab6726d33c0e22f920c83f2ff9e4bd38ca37f");
        for (const char *file : {"config.json", "preprocessor_config.json", "vocab.json", "merges.txt"})
            tree.add(repository, commit, QLatin1String("0_CLIPModel/") + QLatin1String(file));
        tree.add(repository, commit, QStringLiteral("0_CLIPModel/model.safetensors"), weightBytes);
        const auto model = locateModel(entryOf(base32), tree.cache());
        QVERIFY(model);
        QCOMPARE(model->folder, tree.snapshot(repository, commit) + QStringLiteral("/0_CLIPModel"));
    }

    void wrongSizeOfPinnedWeightsIsDamage()
    {
        const HubTree tree;
        addSmallFiles(tree, pinned);
        tree.add(base32, pinned, weights, weightBytes - 1);
        const auto model = locateModel(entryOf(base32), tree.cache());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Corrupt);
        QVERIFY(model.error().message.contains(weights));
        QVERIFY(model.error().message.contains(QString::number(weightBytes)));
    }

    void builtinIsAlwaysThere()
    {
        const HubTree tree;
        const Availability found = availabilityOf(entryOf(descriptor), tree.cache());
        QVERIFY(found.present);
        QVERIFY(found.folder.isEmpty());
        QVERIFY(!found.revision.isEmpty());
    }

    void textToImageModelsAreLookedForToo()
    {
        const HubTree tree;
        const Availability found = availabilityOf(entryOf(flux), tree.cache());
        QVERIFY(!found.present);
        QVERIFY(found.problem->message.contains(QStringLiteral("33.7 GB")));
    }

    void defaultModelIsClipIfItIsThere()
    {
        const HubTree tree;
        QCOMPARE(defaultEmbeddingModel(Catalogue::builtin(), tree.cache()), descriptor);
        addSmallFiles(tree, pinned);
        tree.add(base32, pinned, weights, weightBytes);
        QCOMPARE(defaultEmbeddingModel(Catalogue::builtin(), tree.cache()), base32);
    }

    void defaultTextToImageModelIsOneThatIsThere()
    {
        const HubTree tree;
        const Catalogue catalogue = Catalogue::builtin();
        QCOMPARE(defaultTextToImageModel(catalogue, tree.cache()), QString());
        for (const char *key :
            {"stabilityai/stable-diffusion-3.5-large-turbo", "black-forest-labs/FLUX.1-schnell"}) {
            const ModelSource &source = catalogue.find(QString::fromLatin1(key))->sources.constFirst();
            for (const ModelFile &file : source.files)
                tree.add(source.repository, source.revision, file.path, file.bytes);
            QCOMPARE(defaultTextToImageModel(catalogue, tree.cache()), QString::fromLatin1(key));
        }
    }

    void defaultTextToImageModelIsElseTheShippedOne()
    {
        const QTemporaryDir models;
        QVERIFY(QFile::link(QStringLiteral(PICTOR_TEST_DATA "/reference/models/flux-schnell-tiny"),
            models.filePath(QStringLiteral("landscapes"))));
        const QByteArray before = qgetenv("PICTOR_MODELS_DIR");
        qputenv("PICTOR_MODELS_DIR", models.path().toUtf8());
        const Catalogue catalogue = Catalogue::builtin();
        qputenv("PICTOR_MODELS_DIR", before);
        const HubTree tree;
        QCOMPARE(defaultTextToImageModel(catalogue, tree.cache()), QStringLiteral("builtin/landscapes"));
    }

    void foldersOfTheOtherKind_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<ModelKind>("kind");
        QTest::newRow("compares") << "clip-tiny-patch32" << ModelKind::ImageEmbedding;
        QTest::newRow("makes") << "flux-schnell-tiny" << ModelKind::TextToImage;
    }

    void foldersOfTheOtherKind()
    {
        QFETCH(QString, folder);
        QFETCH(ModelKind, kind);
        const HubTree tree;
        CatalogueEntry entry;
        entry.folder = QStringLiteral(PICTOR_TEST_DATA "/reference/models/") + folder;
        for (const auto asked : {ModelKind::ImageEmbedding, ModelKind::TextToImage}) {
            entry.kind = asked;
            const auto model = locateModel(entry, tree.cache());
            QCOMPARE(model.has_value(), asked == kind);
            if (!model) {
                QCOMPARE(model.error().kind, Error::Kind::Unsupported);
                QVERIFY(model.error().message.contains(entry.folder));
            }
            QVERIFY(availabilityOf(entry, tree.cache()).present); // whatever it is
        }
    }

    void registryAnswersFromAPoolThread()
    {
        const HubTree tree;
        RegistryOptions options;
        options.hub = tree.cache();
        const ModelRegistry registry(std::move(options));
        auto builtin = registry.availability(descriptor);
        auto unknown = registry.availability(QStringLiteral("nothing/like-it"));
        auto fallback = registry.defaultEmbeddingModel();
        QVERIFY(builtin.result().present);
        QCOMPARE(unknown.result().problem->kind, Error::Kind::NotFound);
        QCOMPARE(fallback.result(), descriptor);
        QCOMPARE(registry.defaultTextToImageModel().result(), QString());
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
