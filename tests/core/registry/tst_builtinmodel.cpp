// SPDX-License-Identifier: GPL-3.0-or-later
// The model that needs no files, through the real registry.
#include "embeddingtest.h"

#include <cmath>

using namespace pictor;
using namespace pictor::test;

class BuiltinModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void embedsPictures()
    {
        ModelRegistry registry(RegistryOptions{});
        auto *model = registry.get<ImageEmbeddingModel>(descriptor);
        const auto info = model->prepare();
        const auto job = model->embedImages({redImage(200, 300), redImage(20, 64)})->future();
        QTRY_VERIFY(job.isFinished());
        QVERIFY2(job.result(), qPrintable(job.result() ? QString() : job.result().error().message));
        const Embeddings rows = *job.result();
        QCOMPARE(rows.count(), 2);
        QCOMPARE(rows.dimension, info.result()->dimension);
        QCOMPARE(info.result()->revision, model->entry().revision);
        for (const qsizetype row : {0, 1}) {
            float square = 0;
            for (const float value : rows.row(row))
                square += value * value;
            QVERIFY(std::abs(square - 1) < 1e-4F);
        }
    }

    void knowsNoWords()
    {
        ModelRegistry registry(RegistryOptions{});
        const auto job = registry.get<ImageEmbeddingModel>(descriptor)->embedTexts({"word"})->future();
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.result().error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(BuiltinModelTest)
#include "tst_builtinmodel.moc"
