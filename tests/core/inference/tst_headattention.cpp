// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/headattention.h"

#include <QTest>

using namespace pictor::inference;

/// headAttention() against the formula.
class HeadAttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheFormula_data();
    void agreesWithTheFormula();
};

void HeadAttentionTest::agreesWithTheFormula_data()
{
    QTest::addColumn<QList<qint64>>("shape");
    QTest::newRow("one head") << QList<qint64>{1, 1, 64, 64};
    QTest::newRow("two pictures") << QList<qint64>{2, 1, 64, 64};
    QTest::newRow("pictures and heads") << QList<qint64>{2, 3, 77, 32};
    QTest::newRow("a chunk is not full") << QList<qint64>{1, 2, 1300, 64};
    QTest::newRow("many chunks") << QList<qint64>{1, 2, 4200, 16};
}

void HeadAttentionTest::agreesWithTheFormula()
{
    const QFETCH(QList<qint64>, shape);
    at::manual_seed(1);
    const auto random = [&] { return at::randn({shape[0], shape[1], shape[2], shape[3]}); };
    const HeadTensors exact{random(), random(), random()};
    const at::Tensor scores = at::matmul(exact.q, exact.k.transpose(2, 3)) / std::sqrt(double(shape[3]));
    const at::Tensor expected = at::matmul(at::softmax(scores, -1), exact.v).transpose(1, 2).flatten(2);

    const auto difference = [&](at::ScalarType type) {
        const at::Tensor y = headAttention({exact.q.to(type), exact.k.to(type), exact.v.to(type)});
        return (y.to(at::kFloat) - expected).abs().max().item<double>();
    };
    QVERIFY2(difference(at::kFloat) < 1e-5, qPrintable(QString::number(difference(at::kFloat))));
    QVERIFY2(difference(at::kBFloat16) < 0.05, qPrintable(QString::number(difference(at::kBFloat16))));
}

QTEST_GUILESS_MAIN(HeadAttentionTest)
#include "tst_headattention.moc"
