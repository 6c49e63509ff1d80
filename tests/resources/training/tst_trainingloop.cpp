// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingloop.h"
#include "training/trainingstate.h"

#include "inference/engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <limits>
#include <vector>

using namespace pictor;
using namespace pictor::landscapes;
using at::Tensor;
using inference::EngineError;

namespace {

constexpr std::int64_t saveEvery = 2, badStep = 5; // counted from 0, so that the last save is of step 4

/// A vector and a matrix that learn, and their training.
struct Vector {
    Parameters parameters{[](const std::string &, at::IntArrayRef shape) { return at::ones(shape); }};
    Tensor x = parameters.weights().tensor("x", {3});
    Tensor matrix = parameters.weights().tensor("some_blocks.0.weight", {4, 3}); // learns by Muon
    Optimizer optimizer{parameters, {}};
};

using Loss = std::function<Tensor(const Tensor &x, std::int64_t step)>;

bool run(Vector &vector, const Loss &loss, const std::filesystem::path &state)
{
    Progress progress;
    progress.saveEvery = saveEvery;
    TrainingLoop loop;
    loop.name = "vector";
    loop.rate = LearningRate::over({10}, 1e-2);
    loop.state = state;
    loop.loss = [&](std::int64_t step, int) { return loss(vector.x, step); };
    loop.parts = 1;
    return loop.run(vector.parameters, vector.optimizer, progress);
}

Tensor squareOf(const Tensor &x)
{
    return x.square().sum();
}

} // namespace

class TrainingLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsStateBeforeWhatIsNotFinite_data();
    void keepsStateBeforeWhatIsNotFinite();
    void goesOnAlike();
    void averagesStay();
    void rateFallsInRounds();

private:
    std::filesystem::path state() const { return m_folder.filePath(QStringLiteral("state")).toStdString(); }

    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(Loss)

void TrainingLoopTest::keepsStateBeforeWhatIsNotFinite_data()
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<QString>("what");
    const auto badOnce = [](auto bad) {
        return Loss(
            [bad](const Tensor &x, std::int64_t step) { return step == badStep ? bad(x) : squareOf(x); });
    };
    QTest::newRow("a loss of infinity, with gradients")
        << badOnce([](const Tensor &x) { return squareOf(x) + infinity; }) << QStringLiteral("loss");
    QTest::newRow("a loss that is no number")
        << badOnce([](const Tensor &x) { return (squareOf(x) * 0 / 0.0).sum(); }) << QStringLiteral("loss");
    QTest::newRow("infinite gradients of a loss that is none") // of a square root at 0
        << badOnce([](const Tensor &x) { return (x - x.detach()).sqrt().sum(); })
        << QStringLiteral("gradients");
}

void TrainingLoopTest::keepsStateBeforeWhatIsNotFinite()
{
    QFETCH(const Loss, loss);
    QFETCH(const QString, what);
    std::filesystem::remove(state());
    Vector vector;
    try {
        run(vector, loss, state());
        QFAIL("went on");
    } catch (const EngineError &error) {
        const QString message = QString::fromUtf8(error.what());
        QVERIFY2(message.startsWith(QStringLiteral("vector, step 6: the ") + what), error.what());
        QVERIFY2(message.contains(QStringLiteral("--seed")), error.what());
    }
    QCOMPARE(vector.optimizer.steps(), badStep);
    QVERIFY(vector.x.isfinite().all().item<bool>());

    Vector later;
    QVERIFY(loadState(state(), later.parameters, later.optimizer));
    QCOMPARE(later.optimizer.steps(), std::int64_t{4});
    QVERIFY(later.x.isfinite().all().item<bool>());
    const Loss good = [](const Tensor &x, std::int64_t) { return squareOf(x); };
    QVERIFY(run(later, good, state()));
    QCOMPARE(later.optimizer.steps(), std::int64_t{10});
}

/// As if it had never stopped, bit for bit, whichever rule a parameter learns by.
void TrainingLoopTest::goesOnAlike()
{
    const auto lossOf = [](const Vector &vector) {
        return Loss([&vector](const Tensor &x, std::int64_t step) {
            const Tensor input = at::full({3}, static_cast<double>(step)).add(at::arange(3)).sin();
            return (at::mv(vector.matrix, input) - 2).square().sum() + squareOf(x - input);
        });
    };
    Vector whole;
    std::filesystem::remove(state());
    QVERIFY(run(whole, lossOf(whole), state()));

    std::filesystem::remove(state());
    Vector first;
    const Loss good = lossOf(first);
    try { // the last save is of step 4
        run(
            first,
            [&](const Tensor &x, std::int64_t step) {
                return step == badStep ? squareOf(x) / 0.0 : good(x, step);
            },
            state());
        QFAIL("went on");
    } catch (const EngineError &) {
    }
    Vector later;
    QVERIFY(run(later, lossOf(later), state()));
    QVERIFY(at::equal(later.x, whole.x));
    QVERIFY(at::equal(later.matrix, whole.matrix));
    QVERIFY(!at::equal(later.matrix, at::ones({4, 3})));
}

void TrainingLoopTest::averagesStay()
{
    Vector vector;
    const std::vector<Tensor> gradients{at::ones({4, 3}), at::ones({3})};
    vector.optimizer.step(gradients, 0.1, 1);
    const inference::Weights averages = vector.optimizer.averages();
    const Tensor before = averages.tensor("x", {3}).clone();
    vector.optimizer.step(gradients, 0.1, 1);
    QVERIFY(at::equal(averages.tensor("x", {3}), before));
    QVERIFY(!at::equal(vector.optimizer.averages().tensor("x", {3}), before));
}

void TrainingLoopTest::rateFallsInRounds()
{
    const LearningRate rate = LearningRate::over({100, 200, 400}, 1);
    QCOMPARE(rate.steps(), std::int64_t{700});
    QCOMPARE(rate.at(0), 0.1);
    for (const std::int64_t peak : {10, 100, 300})
        QCOMPARE(rate.at(peak), 1.0);
    for (const std::int64_t middle : {55, 200, 500})
        QCOMPARE(rate.at(middle), 0.505);
    for (const std::int64_t last : {99, 299, 699})
        QVERIFY2(rate.at(last) < 0.011, qPrintable(QString::number(last)));
    QCOMPARE(LearningRate::over({100}, 1).steps(), std::int64_t{100});
    QVERIFY(LearningRate::over({100}, 1).at(100) < 0.011); // not a step of it any more
}

QTEST_GUILESS_MAIN(TrainingLoopTest)
#include "tst_trainingloop.moc"
