// SPDX-License-Identifier: GPL-3.0-or-later
// Models as artists have them: a checkpoint beside the folder that it needs, and folders that something is
// wrong with.
#include "commandrunner.h"
#include "paintedcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace pictor::test;

namespace {

const QString flux = QStringLiteral("models/flux-schnell-tiny"),
              sd3 = QStringLiteral("models/sd35-turbo-tiny");
const QString transformer = QStringLiteral("transformer/diffusion_pytorch_model");

/// Links in `folder` to every file of a tiny model.
void linkModel(const QString &model, const QString &folder)
{
    const QDir source(reference(model));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString link = folder + QLatin1Char('/') + source.relativeFilePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(link).path()));
        QVERIFY(QFile::link(file, link));
    }
}

/// What is wrong with a model's folder.
using Fault = std::function<void(const QString &folder)>;

void replace(const QString &file, const QByteArray &content)
{
    QVERIFY(QFile::remove(file));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class GenerateModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckpointTakesTheRestFromAModelOfItsFamily();
    void aCheckpointAloneSaysWhatItLacks();
    void faultyFolders_data();
    void faultyFolders();
};

void GenerateModelsTest::aCheckpointTakesTheRestFromAModelOfItsFamily()
{
    CommandRunner pictor;
    pictor.write(QStringLiteral("xdg/config/pictor/models.json"),
        R"({"models": [{"key": "me/tiny", "kind": "text-to-image", "family": "flux", "name": "Tiny", "folder": ")"
            + reference(flux).toUtf8() + R"("}]})");
    const PaintedCase recorded = PaintedCase::named(QStringLiteral("flux"), QStringLiteral("basic_64x64"));
    QStringList arguments = recorded.arguments();
    arguments[arguments.indexOf(recorded.model())] =
        reference(QStringLiteral("single_file/flux1-schnell.safetensors"));
    const Outcome outcome =
        pictor.run(arguments + QStringList{QStringLiteral("-o"), QStringLiteral("one.png")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(worstDifference(QImage(pictor.path(QStringLiteral("one.png"))), recorded.picture()) <= 1);
}

void GenerateModelsTest::aCheckpointAloneSaysWhatItLacks()
{
    const CommandRunner pictor;
    const Outcome outcome = pictor.run({QStringLiteral("generate"), QStringLiteral("a cat"),
        QStringLiteral("--model"), reference(QStringLiteral("single_file/flux1-schnell.safetensors"))});
    QCOMPARE(outcome.code, 1);
    for (const char *told : {"text encoders", "pictor models download black-forest-labs/FLUX.1-schnell"})
        QVERIFY2(outcome.err.contains(QLatin1String(told)), qPrintable(outcome.err));
}

void GenerateModelsTest::faultyFolders_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("told");
    const QString shard = transformer + QStringLiteral("-00002-of-00003.safetensors");
    QTest::newRow("a missing shard") << Fault([shard](const QString &folder) {
        QVERIFY(QFile::remove(folder + QLatin1Char('/') + shard));
    }) << QStringList{QStringLiteral("diffusion_pytorch_model-00002-of-00003.safetensors")};
    QTest::newRow("a shard cut short") << Fault([shard](const QString &folder) {
        const QByteArray whole = contentOf(folder + QLatin1Char('/') + shard);
        replace(folder + QLatin1Char('/') + shard, whole.first(whole.size() / 2));
    }) << QStringList{QStringLiteral("diffusion_pytorch_model-00002-of-00003.safetensors")};
    QTest::newRow("weights of another model") << Fault([](const QString &folder) {
        QVERIFY(QFile::remove(
            folder + QLatin1Char('/') + transformer + QStringLiteral(".safetensors.index.json")));
        QVERIFY(QFile::link(reference(sd3 + QLatin1Char('/') + transformer + QStringLiteral(".safetensors")),
            folder + QLatin1Char('/') + transformer + QStringLiteral(".safetensors")));
    }) << QStringList{QStringLiteral("diffusion_pytorch_model.safetensors"), QStringLiteral("no tensor")};
    QTest::newRow("no configuration") << Fault([](const QString &folder) {
        QVERIFY(QFile::remove(folder + QStringLiteral("/transformer/config.json")));
    }) << QStringList{QStringLiteral("transformer/config.json")};
    QTest::newRow("no tokenizer") << Fault([](const QString &folder) {
        QVERIFY(QDir(folder + QStringLiteral("/tokenizer_2")).removeRecursively());
    }) << QStringList{QStringLiteral("tokenizer_2")};
}

void GenerateModelsTest::faultyFolders()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, told);
    const CommandRunner pictor;
    const QString folder = pictor.path(QStringLiteral("model"));
    linkModel(flux, folder);
    fault(folder);
    const Outcome outcome = pictor.run({QStringLiteral("generate"), QStringLiteral("a cat"),
        QStringLiteral("--model"), QStringLiteral("./model"), QStringLiteral("--size"),
        QStringLiteral("32x32"), QStringLiteral("-o"), QStringLiteral("none.png")});
    QCOMPARE(outcome.code, 1);
    for (const QString &part : told)
        QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(pictor.path(QStringLiteral("none.png"))));
}

QTEST_GUILESS_MAIN(GenerateModelsTest)
#include "tst_generatemodels.moc"
