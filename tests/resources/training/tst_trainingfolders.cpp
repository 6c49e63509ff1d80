// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/modelplace.h"
#include "training/training.h"

#include "inference/engine.h"
#include "inference/pipelines/tensorrecord.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <string>

using namespace pictor;
using namespace pictor::landscapes;
using inference::EngineError;
namespace fs = std::filesystem;

namespace {

using Change = std::function<void(TrainingPlan &)>;

QByteArray contentOf(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const fs::path &path, const QByteArray &content)
{
    fs::create_directories(path.parent_path());
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
}

/// What is below a folder, with its content.
std::map<std::string, QByteArray> filesOf(const fs::path &folder)
{
    std::map<std::string, QByteArray> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] = contentOf(entry.path());
    }
    return files;
}

/// What a training that was done says when it is asked for again; empty if it is content.
QString problemOf(const TrainingPlan &plan, const fs::path &state, const fs::path &model)
{
    try {
        return trainModel(plan, state, model, {}) ? QString() : QStringLiteral("stopped");
    } catch (const EngineError &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What a training keeps, and what it finds there when it is asked for again.
class TrainingFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anotherTrainingIsRefused_data();
    void anotherTrainingIsRefused();
    void stateWithoutPlanIsAdopted();
    void anotherBeginningIsRefused();
    void otherPicturesAreRefused();
    void damagedPlanIsNamed();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
    void unfinishedFilesGo();
    void modelIsReplaced();
    void killedReplacementIsMended();
    void modelsPlaceIsChecked_data();
    void modelsPlaceIsChecked();

private:
    fs::path folder() const { return fs::path(m_folder.path().toStdString()); }
    fs::path done() const { return folder() / "done"; }
    fs::path state() const { return folder() / "now" / "state"; }
    fs::path model() const { return folder() / "now" / "model"; }

    QTemporaryDir m_folder;
};

void TrainingFoldersTest::initTestCase()
{
    QCOMPARE(problemOf(tinyPlan(), done() / "state", done() / "model"), QString());
}

void TrainingFoldersTest::init()
{
    fs::copy(done(), folder() / "now", fs::copy_options::recursive);
}

void TrainingFoldersTest::cleanup()
{
    fs::remove_all(folder() / "now");
}

void TrainingFoldersTest::anotherTrainingIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *difference, const Change &change) {
        QTest::newRow(difference) << change << QString::fromLatin1(difference);
    };
    row("seed is 1 there, and 2 is asked for", [](TrainingPlan &plan) { plan.seed = 2; });
    row("autoencoder.cropSteps is 40 there, and 44 is asked for",
        [](TrainingPlan &plan) { plan.autoencoder.cropSteps = 44; });
    row("latents.perFile is 16 there, and 8 is asked for",
        [](TrainingPlan &plan) { plan.latents.perFile = 8; });
    row("reading.rate is 0.001 there, and 0.002 is asked for",
        [](TrainingPlan &plan) { plan.reading.rate = 0.002; });
    row("painter.rounds.0.steps is 39 there, and 41 is asked for",
        [](TrainingPlan &plan) { plan.painter.rounds[0].steps = 41; });
    row("shape.flux.axes.2 is 6 there, and 8 is asked for",
        [](TrainingPlan &plan) { plan.shape.flux.axes[2] = 8; });
    row("shape.textLength is 12 there, and 13 is asked for",
        [](TrainingPlan &plan) { plan.shape.textLength = 13; });
}

void TrainingFoldersTest::anotherTrainingIsRefused()
{
    QFETCH(const Change, change);
    QFETCH(const QString, difference);
    const auto before = filesOf(folder() / "now");
    TrainingPlan plan = tinyPlan();
    change(plan);
    const QString problem = problemOf(plan, state(), model());
    QVERIFY2(
        problem.contains(difference) && problem.contains(QStringLiteral("--state")), qPrintable(problem));
    QVERIFY(filesOf(folder() / "now") == before);
}

/// Whichever of its parts is another.
void TrainingFoldersTest::anotherBeginningIsRefused()
{
    TrainingPlan plan = tinyPlan();
    plan.from = folder() / "now" / "from";
    fs::copy(model(), plan.from, fs::copy_options::recursive);
    setSteps(plan.painter, 2);
    const fs::path other = folder() / "now" / "other";
    QCOMPARE(problemOf(plan, other, folder() / "now" / "further"), QString());
    QByteArray autoencoder = contentOf(plan.from / "vae/diffusion_pytorch_model.safetensors");
    autoencoder.back() = static_cast<char>(autoencoder.back() ^ 1);
    write(plan.from / "vae/diffusion_pytorch_model.safetensors", autoencoder);
    const QString problem = problemOf(plan, other, folder() / "now" / "further");
    QVERIFY2(problem.contains(QStringLiteral("begins with another model")), qPrintable(problem));
}

/// Those that were kept would be mixed with others.
void TrainingFoldersTest::otherPicturesAreRefused()
{
    const fs::path file = state() / "plan.json";
    QJsonObject plan = QJsonDocument::fromJson(contentOf(file)).object();
    QVERIFY(plan.contains(QLatin1String("samples")));
    plan[QLatin1String("samples")] = 5;
    write(file, QJsonDocument(plan).toJson());
    const QString problem = problemOf(tinyPlan(), state(), model());
    QVERIFY2(problem.contains(QStringLiteral("painted by another renderer")), qPrintable(problem));
}

void TrainingFoldersTest::stateWithoutPlanIsAdopted()
{
    const QByteArray plan = contentOf(state() / "plan.json");
    QVERIFY(!plan.isEmpty());
    fs::remove(state() / "plan.json");
    QCOMPARE(problemOf(tinyPlan(), state(), model()), QString());
    QCOMPARE(contentOf(state() / "plan.json"), plan);
    QVERIFY(filesOf(model()) == filesOf(done() / "model"));
}

void TrainingFoldersTest::damagedPlanIsNamed()
{
    write(state() / "plan.json", "{\"seed\": ");
    const QString problem = problemOf(tinyPlan(), state(), model());
    QVERIFY2(problem.contains(QStringLiteral("plan.json is damaged. Delete it if")), qPrintable(problem));
}

void TrainingFoldersTest::damagedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("cut"); // else it holds too few latents
    QTest::newRow("parameters") << QByteArray("painter.safetensors") << true;
    QTest::newRow("the autoencoder's") << QByteArray("autoencoder.safetensors") << true;
    QTest::newRow("no parameters") << QByteArray("reading.safetensors") << false;
    QTest::newRow("latents") << QByteArray("latents-square-16.safetensors") << true;
    QTest::newRow("too few latents") << QByteArray("latents-wide-0.safetensors") << false;
}

/// Whoever does what the message says gets what there was before.
void TrainingFoldersTest::damagedFilesAreNamed()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, cut);
    const fs::path path = state() / file.toStdString();
    QVERIFY(fs::exists(path));
    if (cut) {
        fs::resize_file(path, fs::file_size(path) - 100);
    } else {
        inference::TensorRecord record;
        record.add("latents", at::ones({15, 4, 12, 20}));
        record.write(path);
    }
    const QString problem = problemOf(tinyPlan(), state(), model());
    QVERIFY2(problem.contains(QString::fromStdString(path.string())), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("Delete it")), qPrintable(problem));
    fs::remove(path);
    QCOMPARE(problemOf(tinyPlan(), state(), model()), QString());
    QVERIFY(filesOf(model()) == filesOf(done() / "model"));
}

void TrainingFoldersTest::unfinishedFilesGo()
{
    write(state() / "painter.safetensors.0.part", "half");
    write(state() / "latents-wide-0.safetensors.17.part", "half");
    write(state() / "mine.part", "whole");
    QCOMPARE(problemOf(tinyPlan(), state(), model()), QString());
    QVERIFY(!fs::exists(state() / "painter.safetensors.0.part"));
    QVERIFY(!fs::exists(state() / "latents-wide-0.safetensors.17.part"));
    QVERIFY(fs::exists(state() / "mine.part"));
}

void TrainingFoldersTest::modelIsReplaced()
{
    write(model() / "vae" / "config.json", "old");
    fs::remove(model() / "model_index.json");
    write(state() / "tokenizer" / "vocab.json.half", "of a writer that was killed");
    QCOMPARE(problemOf(tinyPlan(), state(), model()), QString());
    const auto files = filesOf(model());
    QVERIFY(files == filesOf(done() / "model"));
    QCOMPARE(files.size(), modelFiles.size());
    for (const std::string_view name : modelFiles)
        QVERIFY2(files.contains(std::string(name)), name.data());
    const fs::directory_iterator both(folder() / "now");
    QCOMPARE(std::distance(both, fs::directory_iterator()), std::ptrdiff_t{2}); // state and model
}

void TrainingFoldersTest::killedReplacementIsMended()
{
    const auto whole = filesOf(model());
    fs::path aside = model(), half = model();
    aside += ".landscapes-replaced";
    half += ".landscapes-unfinished";
    fs::rename(model(), aside);
    write(half / "vae" / "config.json", "half");
    TrainingPlan other = tinyPlan();
    other.seed = 2;
    QVERIFY(!problemOf(other, state(), model()).isEmpty()); // writes nothing
    QVERIFY(filesOf(model()) == whole);
    QVERIFY(!fs::exists(half) && !fs::exists(aside));
}

void TrainingFoldersTest::modelsPlaceIsChecked_data()
{
    QTest::addColumn<QByteArray>("out"); // below the folder of all
    QTest::addColumn<QByteArray>("stranger"); // a file that is there
    QTest::addColumn<QString>("problem");
    QTest::newRow("the state itself") << QByteArray("state/.") << QByteArray() << "must lie apart";
    QTest::newRow("above the state") << QByteArray("../now") << QByteArray() << "must lie apart";
    QTest::newRow("in the state") << QByteArray("state/tokenizer") << QByteArray() << "must lie apart";
    QTest::newRow("a file") << QByteArray("file") << QByteArray("file") << "is no folder";
    QTest::newRow("below a file") << QByteArray("file/model") << QByteArray("file") << "cannot be made";
    QTest::newRow("somebody's folder")
        << QByteArray("mine") << QByteArray("mine/letters/1.txt") << "1.txt is no file of a model";
    QTest::newRow("a model with a file of somebody's")
        << QByteArray("model/") << QByteArray("model/notes.txt") << "notes.txt is no file of a model";
}

/// Before anything is trained.
void TrainingFoldersTest::modelsPlaceIsChecked()
{
    QFETCH(const QByteArray, out);
    QFETCH(const QByteArray, stranger);
    QFETCH(const QString, problem);
    const fs::path now = folder() / "now";
    if (!stranger.isEmpty())
        write(now / stranger.toStdString(), "precious");
    const auto before = filesOf(now);
    const QString said = problemOf(tinyPlan(), state(), now / out.toStdString());
    QVERIFY2(said.contains(problem) && said.contains(QStringLiteral("--out")), qPrintable(said));
    QVERIFY(filesOf(now) == before);
}

QTEST_GUILESS_MAIN(TrainingFoldersTest)
#include "tst_trainingfolders.moc"
