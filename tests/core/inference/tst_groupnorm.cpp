// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/rowops.h"

#include <QTest>

using namespace pictor::inference;

/// groupNormRows() against ATen's in double precision, at sizes where libtorch's own is wrong in bf16.
class GroupNormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAten_data();
    void agreesWithAten();
    void asksForChannelsLast();
};

void GroupNormTest::agreesWithAten_data()
{
    QTest::addColumn<QList<qint64>>("shape");
    QTest::newRow("small") << QList<qint64>{1, 32, 3, 5};
    QTest::newRow("two pictures") << QList<qint64>{2, 64, 32, 32};
    QTest::newRow("large") << QList<qint64>{1, 128, 128, 96};
}

void GroupNormTest::agreesWithAten()
{
    const QFETCH(QList<qint64>, shape);
    constexpr std::int64_t groups = 32;
    at::manual_seed(3);
    const at::Tensor x = at::randn({shape[0], shape[1], shape[2], shape[3]}) * 3 + 5;
    const at::Tensor weight = at::randn({shape[1]}), bias = at::randn({shape[1]});
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const at::Tensor input = x.to(type).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor w = weight.to(type), b = bias.to(type);
        const at::Tensor plain = at::group_norm(
            input.to(at::kDouble).contiguous(), groups, w.to(at::kDouble), b.to(at::kDouble), 1e-6);
        for (const bool silu : {false, true}) {
            const at::Tensor expected = silu ? at::silu(plain) : plain;
            const at::Tensor y = groupNormRows(input, groups, w, b, 1e-6, silu).to(at::kDouble);
            const double error = ((y - expected).abs() / expected.abs().clamp_min(1)).max().item<double>();
            QVERIFY2(error < (type == at::kFloat ? 1e-5 : 1e-2), qPrintable(QString::number(error)));
        }
    }
}

void GroupNormTest::asksForChannelsLast()
{
    const at::Tensor x = at::randn({1, 32, 4, 4});
    QVERIFY(!suitsGroupNormRows(x));
    QVERIFY(suitsGroupNormRows(x.contiguous(at::MemoryFormat::ChannelsLast)));
    QVERIFY(!suitsGroupNormRows(x.contiguous(at::MemoryFormat::ChannelsLast).to(at::kDouble)));
}

QTEST_GUILESS_MAIN(GroupNormTest)
#include "tst_groupnorm.moc"
