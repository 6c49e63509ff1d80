// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/localmodel.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;

namespace {

const QString config = QStringLiteral("config.json");
const QString weights = QStringLiteral("model.safetensors");
const QByteArray clip = R"({"model_type": "clip"})";

} // namespace

class LocalModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fileIsNoFolder()
    {
        const QString file = QStringLiteral(PICTOR_TEST_DATA "/reference/MANIFEST.json");
        const auto model = locateFolder(file);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Unsupported);
        QVERIFY(model.error().message.startsWith(file));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(config, clip);
        write(weights, "12345");
    }

    void findsFamilyWeightsAndFingerprint()
    {
        const auto model = locate();
        QVERIFY(model);
        QCOMPARE(model->family, QStringLiteral("clip"));
        QCOMPARE(model->diskBytes, 5);
        QCOMPARE(model->memoryBytes, 5);
        QCOMPARE(model->revision.size(), 40);
        QCOMPARE(locate()->revision, model->revision);
    }

    void referenceModels_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"clip-tiny-patch32", "clip-tiny-patch14-336", "clip-tiny-patch14-336-bin"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void referenceModels()
    {
        QFETCH(QString, name);
        QVERIFY(locateFolder(QStringLiteral(PICTOR_TEST_DATA "/reference/models/") + name));
    }

    void fingerprintFollowsEveryChange()
    {
        QSet<QString> seen{locate()->revision};
        const auto isNew = [&] {
            const qsizetype before = seen.size();
            seen.insert(locate()->revision);
            return seen.size() == before + 1;
        };
        write(config, R"({"model_type": "clip", "projection_dim": 4})");
        QVERIFY(isNew());
        write(weights, "123456");
        QVERIFY(isNew());
        QFile file(m_folder->filePath(weights));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(isNew());
    }

    void shardsCount()
    {
        QFile::remove(m_folder->filePath(weights));
        write(QStringLiteral("a.safetensors"), "123");
        write(QStringLiteral("b.safetensors"), "4567");
        write(QStringLiteral("model.safetensors.index.json"),
            R"({"weight_map": {"x": "a.safetensors", "y": "b.safetensors", "z": "a.safetensors"}})");
        QCOMPARE(locate()->diskBytes, 7);
        QFile::remove(m_folder->filePath(QStringLiteral("b.safetensors")));
        QCOMPARE(locate().error().kind, Error::Kind::NotFound);
        QVERIFY(locate().error().message.contains(QStringLiteral("b.safetensors")));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("no config") << config << QByteArray() << Error::Kind::NotFound << "config.json";
        QTest::newRow("no weights") << weights << QByteArray() << Error::Kind::NotFound
                                    << "model.safetensors";
        QTest::newRow("broken config") << config << QByteArray("{") << Error::Kind::Corrupt << "config.json";
        QTest::newRow("config is a list")
            << config << QByteArray("[]") << Error::Kind::Corrupt << "config.json";
        QTest::newRow("other model") << config << QByteArray(R"({"model_type": "bert"})")
                                     << Error::Kind::Unsupported << "bert";
        QTest::newRow("no type") << config << QByteArray("{}") << Error::Kind::Unsupported << "type";
    }

    void faults()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        QFile::remove(m_folder->filePath(file));
        if (!content.isEmpty())
            write(file, content);
        const auto model = locate();
        QVERIFY(!model);
        QTEST(model.error().kind, "kind");
        QVERIFY2(model.error().message.contains(said), qPrintable(model.error().message));
        QVERIFY(model.error().message.contains(m_folder->path()));
    }

    void pipelinesAreFoundByTheirClass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        QTest::newRow("FLUX") << "flux-schnell-tiny"
                              << "flux";
        QTest::newRow("SD3.5") << "sd35-turbo-tiny"
                               << "sd3";
    }

    void pipelinesAreFoundByTheirClass()
    {
        QFETCH(QString, name);
        QFETCH(QString, family);
        const QString path = QStringLiteral(PICTOR_TEST_DATA "/reference/models/") + name;
        const auto model = locateFolder(path);
        QVERIFY(model);
        QCOMPARE(model->family, family);
        QCOMPARE(model->folder, path);
        QCOMPARE(model->revision.size(), 40);
        QVERIFY(model->diskBytes > 0);
        QVERIFY(locateFolder(path, family));
        QCOMPARE(locateFolder(path, QStringLiteral("clip")).error().kind, Error::Kind::Unsupported);
    }

    void pipelineFaults_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QString>("lost");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        const auto missing = Error::Kind::NotFound;
        QTest::newRow("no class") << QByteArray("{}") << "" << Error::Kind::Unsupported << "type";
        QTest::newRow("other class") << QByteArray(R"({"_class_name": "StableDiffusionXLPipeline"})") << ""
                                     << Error::Kind::Unsupported << "StableDiffusionXLPipeline";
        QTest::newRow("torn index") << QByteArray("{") << "" << Error::Kind::Corrupt << "model_index.json";
        QTest::newRow("no configuration")
            << QByteArray() << "vae/config.json" << missing << "vae/config.json";
        QTest::newRow("no weights") << QByteArray() << "transformer/diffusion_pytorch_model.safetensors"
                                    << missing << "transformer";
        QTest::newRow("missing shard")
            << QByteArray() << "text_encoder_2/b.safetensors" << missing << "text_encoder_2/b.safetensors";
    }

    void pipelineFaults()
    {
        QFETCH(QByteArray, index);
        QFETCH(QString, lost);
        QFETCH(QString, said);
        writePipeline();
        QVERIFY(locate());
        if (!index.isEmpty())
            write(QStringLiteral("model_index.json"), index);
        else
            QVERIFY(QFile::remove(m_folder->filePath(lost)));
        const auto model = locate();
        QVERIFY(!model);
        QTEST(model.error().kind, "kind");
        QVERIFY2(model.error().message.contains(said), qPrintable(model.error().message));
        QVERIFY(model.error().message.contains(m_folder->path()));
    }

    void pipelineFingerprintFollowsEveryPart()
    {
        writePipeline();
        QSet<QString> seen{locate()->revision};
        for (const char *file : {"vae/config.json", "transformer/diffusion_pytorch_model.safetensors",
                 "text_encoder_2/b.safetensors"}) {
            write(QLatin1String(file), R"({"changed": true})");
            seen.insert(locate()->revision);
        }
        QCOMPARE(seen.size(), 4);
        write(QStringLiteral("README.md"), "is no part");
        QVERIFY(seen.contains(locate()->revision));
    }

    void folderThatIsNotThere()
    {
        const auto model = locateFolder(QStringLiteral("/no/such/folder"));
        QCOMPARE(model.error().kind, Error::Kind::NotFound);
        QVERIFY(model.error().message.contains(QStringLiteral("/no/such/folder")));
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// Of FLUX' kind; an image encoder that the index says is not there.
    void writePipeline() const
    {
        QFile::remove(m_folder->filePath(config));
        for (const char *part : {"transformer", "vae", "text_encoder_2"}) {
            QVERIFY(QDir(m_folder->path()).mkpath(QLatin1String(part)));
            write(QLatin1String(part) + QStringLiteral("/config.json"), "{}");
        }
        for (const char *part : {"transformer", "vae"})
            write(QLatin1String(part) + QStringLiteral("/diffusion_pytorch_model.safetensors"), "123");
        write(QStringLiteral("text_encoder_2/a.safetensors"), "12");
        write(QStringLiteral("text_encoder_2/b.safetensors"), "345");
        write(QStringLiteral("text_encoder_2/model.safetensors.index.json"),
            R"({"weight_map": {"x": "a.safetensors", "y": "b.safetensors"}})");
        write(QStringLiteral("model_index.json"),
            R"({"_class_name": "FluxPipeline", "transformer": ["diffusers", "T"], "vae": ["diffusers", "V"],
            "text_encoder_2": ["transformers", "T5"], "text_encoder_3": [null, null],
            "scheduler": ["diffusers", "S"]})");
    }
    Result<LocatedModel> locate() const { return locateFolder(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalModelTest)
#include "tst_localmodel.moc"
