// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/modelplace.h"
#include "training/publishedmodel.h"
#include "training/training.h"

#include "inference/engine.h"
#include "inference/models/autoencoder.h"
#include "inference/weights/weights.h"

#include "support/filecontent.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <vector>

using namespace pictor;
using namespace pictor::landscapes;

class TrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lossesFall();
    void goesOnWhereItStopped();
    void painterLearnsMore();
    void modelIsNotReplacedByItsOwnPupil();
    void folderPaints();
    void folderIsSmall();

private:
    static QByteArray contentOf(const std::filesystem::path &path)
    {
        return pictor::test::contentOf(QString::fromStdString(path.string()));
    }
    static std::filesystem::path below(const QTemporaryDir &folder, const char *name)
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder; // a training that nobody stopped
    std::map<std::string, std::vector<double>> m_losses;
};

void TrainingTest::initTestCase()
{
    Progress progress;
    progress.step = [this](const std::string &name, double loss) { m_losses[name].push_back(loss); };
    const TrainingPlan plan = tinyPlan();
    QVERIFY(trainModel(plan, below(m_folder, "state"), below(m_folder, "model"), progress));
}

void TrainingTest::lossesFall()
{
    QCOMPARE(m_losses.size(), std::size_t{3});
    for (const auto &[name, losses] : m_losses) {
        const auto mean = [](auto first, auto last) {
            return std::accumulate(first, last, 0.0) / static_cast<double>(last - first);
        };
        const auto part = static_cast<std::ptrdiff_t>(losses.size() / 4);
        const double before = mean(losses.begin(), losses.begin() + part);
        const double after = mean(losses.end() - part, losses.end());
        QVERIFY2(after < before,
            qPrintable(QStringLiteral("%1: %2, then %3").arg(name.c_str()).arg(before).arg(after)));
    }
}

/// Stops after every tenth step, and in the middle of encoding.
void TrainingTest::goesOnWhereItStopped()
{
    const QTemporaryDir folder;
    const TrainingPlan plan = tinyPlan();
    int asked = 0;
    Progress progress;
    progress.stops = [&asked] { return ++asked % 11 == 0; };
    progress.stopsAtOnce = progress.stops;
    int runs = 1;
    while (!trainModel(plan, below(folder, "state"), below(folder, "model"), progress)) {
        ++runs;
        QVERIFY(runs < 100);
    }
    QVERIFY(runs > 10);
    for (const char *file : {"text_encoder/model.safetensors", "text_encoder_2/model.safetensors",
             "transformer/diffusion_pytorch_model.safetensors", "vae/diffusion_pytorch_model.safetensors",
             "vae/config.json"}) {
        const QByteArray whole = contentOf(below(m_folder, "model") / file);
        QVERIFY2(!whole.isEmpty(), file);
        QVERIFY2(contentOf(below(folder, "model") / file) == whole, file);
    }
}

/// From a finished model, with stops; all but what paints stays as it was.
void TrainingTest::painterLearnsMore()
{
    const QTemporaryDir folder;
    TrainingPlan plan = tinyPlan();
    plan.from = below(m_folder, "model");
    plan.seed = 2;
    setSteps(plan.painter, 20);
    std::vector<double> losses;
    int asked = 0;
    Progress progress;
    progress.step = [&losses](const std::string &, double loss) { losses.push_back(loss); };
    progress.stops = [&asked] { return ++asked % 7 == 0; };
    int runs = 1;
    while (!trainModel(plan, below(folder, "state"), below(folder, "model"), progress))
        QVERIFY(++runs < 30);
    QVERIFY(runs > 2);
    QCOMPARE(losses.size(), std::size_t{20});
    const double before = m_losses["painter"].front();
    QVERIFY2(losses.front() < before, qPrintable(QString::number(losses.front())));
    for (const std::string_view name : modelFiles) {
        const QByteArray old = contentOf(below(m_folder, "model") / name);
        const bool learns = name.starts_with("text_encoder") || name.starts_with("transformer");
        const bool same = contentOf(below(folder, "model") / name) == old;
        QVERIFY2(same == !(learns && name.ends_with(".safetensors")), name.data());
    }
}

void TrainingTest::modelIsNotReplacedByItsOwnPupil()
{
    const QTemporaryDir folder;
    TrainingPlan plan = tinyPlan();
    plan.from = below(m_folder, "model");
    const auto isRefused = [&](const std::filesystem::path &state, const std::filesystem::path &model,
                               const char *option) {
        try {
            std::ignore = trainModel(plan, state, model, {});
            return false;
        } catch (const inference::EngineError &error) {
            return QString::fromUtf8(error.what()).endsWith(QLatin1String(option));
        }
    };
    QVERIFY(isRefused(below(folder, "state"), plan.from, "--out."));
    QVERIFY(isRefused(plan.from, below(folder, "model"), "--state."));
    plan.from =
        below(folder, "other.landscapes-unfinished"); // as a training leaves it that could not rename it
    std::filesystem::copy(below(m_folder, "model"), plan.from, std::filesystem::copy_options::recursive);
    QVERIFY(isRefused(below(folder, "state"), below(folder, "other"), "--out."));
    QVERIFY(std::filesystem::exists(plan.from / "model_index.json"));
    plan.from = below(m_folder, "model");
    QVERIFY(isRefused(plan.from / "state", below(folder, "model"), "--state."));
    QVERIFY(!std::filesystem::exists(plan.from / "plan.json"));
}

void TrainingTest::folderPaints()
{
    inference::LoadOptions options;
    options.threads = 1;
    PublishedModel model(below(m_folder, "model"), options);
    const QImage square = model.paint(QStringLiteral("a red sunset over the sea"), {32, 32}, 2, 1);
    QCOMPARE(square.size(), QSize(32, 32));
    QCOMPARE(model.paint(QStringLiteral("a red sunset over the sea"), {32, 32}, 2, 1), square);
    QVERIFY(model.paint(QStringLiteral("a red sunset over the sea"), {32, 32}, 2, 2) != square);
    QVERIFY(model.paint(QStringLiteral("a snow-covered city at night"), {32, 32}, 2, 1) != square);
    QCOMPARE(model.paint({}, {40, 24}, 4, 1).size(), QSize(40, 24));
}

/// The sizes of the full model are known without training it.
void TrainingTest::folderIsSmall()
{
    ModelShape shape = fullShape();
    Vocabulary::of(below(m_folder, "state"), shape, 1).applyTo(shape);
    shape.clip.vocabulary = 512 + shape.merges + 2;
    shape.t5.vocabulary = shape.pieces + 100;
    std::int64_t numbers = 0;
    const auto counted = inference::Weights::made([&numbers](const std::string &, at::IntArrayRef sizes) {
        at::Tensor tensor = at::empty(sizes);
        numbers += tensor.numel();
        return tensor;
    });
    const Painter painter(counted, shape);
    const inference::Autoencoder autoencoder(counted, shape.autoencoder);
    QVERIFY2(2 * numbers < 23'000'000, qPrintable(QString::number(numbers)));
}

QTEST_GUILESS_MAIN(TrainingTest)
#include "tst_training.moc"
