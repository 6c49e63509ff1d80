// SPDX-License-Identifier: GPL-3.0-or-later
// Single files of text-to-image models: what they are, and where their other parts come from.
#include "registry/checkpointmodel.h"

#include "registry/availability.h"
#include "registry/checkpointpeek.h"
#include "registry/keyresolver.h"

#include "hubtree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace pictor;
using namespace pictor::test;

namespace {

const QString reference = QStringLiteral(PICTOR_TEST_DATA "/reference/");
const QString fluxFile = reference + QStringLiteral("single_file/flux1-schnell.safetensors");
const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

QByteArray safetensors(const QByteArray &header, qsizetype tensorBytes = 0)
{
    QByteArray file(sizeof(quint64), '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), file.data());
    return file + header + QByteArray(tensorBytes, 'x');
}

QByteArray withTensor(const char *name)
{
    return safetensors(
        QByteArray(R"({"%": {"dtype": "U8", "shape": [4], "data_offsets": [0, 4]}})").replace("%", name), 4);
}

/// As the registry would make it of a path.
CatalogueEntry entryOf(const QString &path)
{
    const KeyResolver resolver(Catalogue::builtin(), QStringLiteral("/"), QStringLiteral("/"));
    return resolver.resolve(path, ModelKind::TextToImage).value();
}

/// The same where FLUX is the tiny model of the reference.
CatalogueEntry entryWithTinyFlux(const QString &path)
{
    CatalogueEntry entry = entryOf(path);
    for (CatalogueEntry &relative : entry.relatives) {
        if (relative.key == flux) {
            relative.sources.clear();
            relative.folder = reference + QStringLiteral("models/flux-schnell-tiny");
        }
    }
    return entry;
}

} // namespace

class CheckpointModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void familyIsToldFromTheTensors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("parts");
        const QStringList transformer{"transformer"}, both{"transformer", "vae"};
        QTest::newRow("FLUX, its makers' names") << "single_file/flux1-schnell.safetensors"
                                                 << "flux" << transformer;
        QTest::newRow("FLUX, prefixed") << "single_file/flux1-schnell-fp8-transformer.safetensors"
                                        << "flux" << transformer;
        QTest::newRow("SD3") << "single_file/sd3.5_large_turbo.safetensors"
                             << "sd3" << both;
        QTest::newRow("SD3, diffusers' names")
            << "models/sd35-turbo-tiny/transformer/diffusion_pytorch_model.safetensors"
            << "sd3" << transformer;
    }

    void familyIsToldFromTheTensors()
    {
        QFETCH(QString, file);
        const auto peek = peekCheckpoint(reference + file);
        QVERIFY(peek);
        QTEST(peek->family, "family");
        QTEST(peek->parts, "parts");
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Kind>("kind");
        const auto corrupt = Error::Kind::Corrupt, unsupported = Error::Kind::Unsupported;
        QTest::newRow("empty") << QByteArray() << corrupt;
        QTest::newRow("text") << QByteArray("version https://git-lfs.github.com/spec/v1") << corrupt;
        QTest::newRow("no JSON") << safetensors("{") << corrupt;
        QTest::newRow("a list") << safetensors("[]") << corrupt;
        QTest::newRow("endless header") << QByteArray(8, '\xff') << corrupt;
        QTest::newRow("cut header") << safetensors("{\"a\": 1}").chopped(3) << corrupt;
        QTest::newRow("cut tensors") << withTensor("double_blocks.0.img_attn.qkv.weight").chopped(1)
                                     << corrupt;
        QTest::newRow("an end beyond what can be counted") << safetensors(
            R"({"double_blocks.0.img_attn.qkv.weight": {"dtype": "U8", "shape": [4],
                "data_offsets": [0, 9223372036854775807]}})",
            4) << corrupt;
        QTest::newRow("an end before its start") << safetensors(
            R"({"double_blocks.0.img_attn.qkv.weight": {"dtype": "U8", "shape": [4],
                "data_offsets": [4, 0]}})",
            4) << corrupt;
        QTest::newRow("nothing in it") << safetensors("{}") << unsupported;
        QTest::newRow("a text encoder")
            << withTensor("text_model.embeddings.token_embedding.weight") << unsupported;
        QTest::newRow("an autoencoder") << withTensor("decoder.conv_in.weight") << unsupported;
        QTest::newRow("a LoRA") << withTensor("transformer.x_embedder.lora_A.weight") << unsupported;
    }

    void faults()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.safetensors"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto peek = peekCheckpoint(path);
        QVERIFY(!peek);
        QTEST(peek.error().kind, "kind");
        QVERIFY(peek.error().message.contains(path));
        QCOMPARE(locateModel(entryOf(path), HubTree().cache()).error().kind, peek.error().kind);
    }

    void fileNameIsNotTakenForAText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("50 %2, %3.safetensors"));
        const QByteArray cut = withTensor("double_blocks.0.img_attn.qkv.weight").chopped(1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(cut) == cut.size());
        file.close();
        const QString message = peekCheckpoint(path).error().message;
        QVERIFY2(message.contains(path), qPrintable(message));
        const QString sizes = QStringLiteral("%1 of %2 bytes").arg(cut.size()).arg(cut.size() + 1);
        QVERIFY2(message.contains(sizes), qPrintable(message));
    }

    void fileThatIsNotThere()
    {
        const auto model = locateModel(entryOf(QStringLiteral("/no/such.safetensors")), HubTree().cache());
        QCOMPARE(model.error().kind, Error::Kind::NotFound);
        QVERIFY(model.error().message.contains(QStringLiteral("/no/such.safetensors")));
    }

    void otherPartsAreMissing()
    {
        const auto model = locateModel(entryOf(fluxFile), HubTree().cache());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::NotFound);
        for (const QString &part :
            {fluxFile, QStringLiteral("text encoders"), QStringLiteral("pictor models download ") + flux})
            QVERIFY2(model.error().message.contains(part), qPrintable(model.error().message));
    }

    void otherPartsComeFromTheHubWithoutItsTransformer()
    {
        const HubTree tree;
        const CatalogueEntry entry = *Catalogue::builtin().find(flux);
        const ModelSource &source = entry.sources.constFirst();
        for (const ModelFile &file : source.files) {
            if (!file.path.startsWith(u"transformer/diffusion"))
                tree.add(source.repository, source.revision, file.path, file.bytes);
        }
        QVERIFY(!locateModel(entry, tree.cache()));
        const auto model = locateModel(entryOf(fluxFile), tree.cache());
        QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
        QCOMPARE(model->family, QStringLiteral("flux"));
        QCOMPARE(model->checkpoint, fluxFile);
        QCOMPARE(model->folder, tree.snapshot(source.repository, source.revision));
        QCOMPARE(model->diskBytes, QFileInfo(fluxFile).size());
        QVERIFY(availabilityOf(entryOf(fluxFile), tree.cache()).present);
    }

    void otherPartsComeFromAFolderOfTheUsers()
    {
        const auto model = locateModel(entryWithTinyFlux(fluxFile), HubTree().cache());
        QVERIFY(model);
        QCOMPARE(model->folder, reference + QStringLiteral("models/flux-schnell-tiny"));
    }

    void fingerprintFollowsTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.safetensors"));
        QSet<QString> seen;
        const auto isNew = [&](const QByteArray &content) {
            QFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            file.close();
            const auto model = locateModel(entryWithTinyFlux(path), HubTree().cache());
            const qsizetype before = seen.size();
            seen.insert(model ? model->revision : QString());
            return written && model && model->revision.size() == 40 && seen.size() == before + 1;
        };
        const QByteArray content = withTensor("double_blocks.0.img_attn.qkv.weight");
        QVERIFY(isNew(content));
        QVERIFY(isNew(content + 'x'));
        QVERIFY(isNew(withTensor("model.diffusion_model.double_blocks.0.img_attn.qkv.weight")));
    }

    void fileOfAnotherFamilyThanTheUserSays()
    {
        CatalogueEntry entry = entryWithTinyFlux(fluxFile);
        entry.family = QStringLiteral("sd3");
        QCOMPARE(locateModel(entry, HubTree().cache()).error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(CheckpointModelTest)
#include "tst_checkpointmodel.moc"
