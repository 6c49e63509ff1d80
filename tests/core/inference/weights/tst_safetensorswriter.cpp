// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"
#include "inference/weights/checkpoint.h"
#include "inference/weights/safetensorswriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>

using namespace pictor::inference;

/// What is written is what the reader of other people's files accepts.
class SafetensorsWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAgain();
    void nothingAtAll();
    void replacesAFile();
    void leavesTheOldFileWhereItCannotWrite();

private:
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void SafetensorsWriterTest::isReadAgain()
{
    const std::array<float, 6> numbers{1, 2, 3, 4, 5, 6};
    const std::array<std::int64_t, 2> ids{-7, 1'000'000'000'000};
    const std::array<TensorBytes, 3> tensors{
        TensorBytes{"a \"quoted\" name", Dtype::F32, {2, 3}, std::as_bytes(std::span(numbers))},
        TensorBytes{"ids", Dtype::I64, {1, 2}, std::as_bytes(std::span(ids))},
        TensorBytes{"none", Dtype::F32, {0, 4}, {}}};
    writeSafetensors(path("three.safetensors"), tensors);

    const auto read = Checkpoint::open(path("three.safetensors"));
    QCOMPARE(read->tensors().size(), std::size_t{3});
    for (const TensorBytes &written : tensors) {
        const TensorView &view = read->tensor(written.name);
        QCOMPARE(view.dtype, written.dtype);
        QCOMPARE(view.shape, written.shape);
        QVERIFY(std::ranges::equal(view.bytes(), written.bytes));
        QCOMPARE(view.offset % 8, std::uint64_t{0});
    }
}

void SafetensorsWriterTest::nothingAtAll()
{
    writeSafetensors(path("empty.safetensors"), {});
    QVERIFY(Checkpoint::open(path("empty.safetensors"))->tensors().empty());
}

void SafetensorsWriterTest::replacesAFile()
{
    const std::array<float, 1> number{1};
    const TensorBytes tensor{"x", Dtype::F32, {1}, std::as_bytes(std::span(number))};
    writeSafetensors(path("again.safetensors"), {});
    const auto old = Checkpoint::open(path("again.safetensors"));
    writeSafetensors(path("again.safetensors"), std::span(&tensor, 1));
    QCOMPARE(Checkpoint::open(path("again.safetensors"))->tensors().size(), std::size_t{1});
    QVERIFY(old->tensors().empty()); // whoever had it open still has it
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("again.safetensors.part"))));
}

void SafetensorsWriterTest::leavesTheOldFileWhereItCannotWrite()
{
    // A folder stands where the file should go.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken.safetensors/inside")));
    try {
        writeSafetensors(path("taken.safetensors"), {});
        QFAIL("a folder was replaced by a file");
    } catch (const EngineError &error) {
        QVERIFY(std::strstr(error.what(), "taken.safetensors cannot be written: "));
    }
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("taken.safetensors/inside"))));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("taken.safetensors.part"))));
}

QTEST_GUILESS_MAIN(SafetensorsWriterTest)
#include "tst_safetensorswriter.moc"
