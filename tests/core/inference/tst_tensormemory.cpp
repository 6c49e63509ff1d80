// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/runtime/tensormemory.h"

#include <ATen/ATen.h>

#include <QTest>

#include <bit>
#include <thread>

using namespace pictor::inference;

/// Memory of large tensors goes from one to the next, and back to the system when that is asked for.
class TensorMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { poolTensorMemory(); }
    void init() { releaseFreedMemory(); }

    void nextTakesOver();
    void muchSmallerDoesNot();
    void smallTensorsAreNotPooled();
    void countsWhatIsHeld();
    void wholeHugePages();
    void freedOnAnotherThread();
};

namespace {

constexpr std::int64_t mebi = 1 << 20;

at::Tensor bytes(std::int64_t count)
{
    return at::empty({count}, at::kByte);
}

} // namespace

void TensorMemoryTest::nextTakesOver()
{
    at::Tensor first = bytes(20 * mebi);
    const void *const memory = first.data_ptr();
    first.reset();
    const at::Tensor second = bytes(19 * mebi);
    QCOMPARE(second.data_ptr(), memory);
    const at::Tensor third = bytes(19 * mebi);
    QVERIFY(third.data_ptr() != memory);
}

void TensorMemoryTest::muchSmallerDoesNot()
{
    at::Tensor large = bytes(64 * mebi);
    const void *const memory = large.data_ptr();
    large.reset();
    QVERIFY(bytes(4 * mebi).data_ptr() != memory);
}

void TensorMemoryTest::smallTensorsAreNotPooled()
{
    const std::int64_t before = pooledTensorBytes();
    const at::Tensor small = bytes(mebi / 2);
    QCOMPARE(pooledTensorBytes(), before);
    const at::Tensor none = bytes(0);
    QCOMPARE(pooledTensorBytes(), before);
}

void TensorMemoryTest::countsWhatIsHeld()
{
    const std::int64_t before = pooledTensorBytes();
    resetPeakTensorBytes();
    {
        const at::Tensor a = bytes(8 * mebi), b = bytes(3 * mebi);
        QCOMPARE(pooledTensorBytes() - before, 12 * mebi); // whole huge pages
    }
    QCOMPARE(pooledTensorBytes(), before);
    QCOMPARE(peakTensorBytes() - before, 12 * mebi);
    resetPeakTensorBytes();
    QCOMPARE(peakTensorBytes(), before);
}

void TensorMemoryTest::wholeHugePages()
{
    const at::Tensor x = bytes(5 * mebi);
    QCOMPARE(std::bit_cast<std::uintptr_t>(x.data_ptr()) % (2 * mebi), std::uintptr_t(0));
}

void TensorMemoryTest::freedOnAnotherThread()
{
    const std::int64_t before = pooledTensorBytes();
    at::Tensor x = bytes(6 * mebi);
    std::thread([y = std::move(x)]() mutable { y.reset(); }).join();
    QCOMPARE(pooledTensorBytes(), before);
}

QTEST_GUILESS_MAIN(TensorMemoryTest)
#include "tst_tensormemory.moc"
