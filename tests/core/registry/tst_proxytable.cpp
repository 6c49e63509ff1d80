// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/proxytable.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace pictor;

namespace {

// The table never looks into a model: any address will do.
Model *fakeModel(std::uintptr_t number)
{
    return reinterpret_cast<Model *>(number * 8 + 8);
}

std::string keyOf(std::uintptr_t number)
{
    return "org/model-" + std::to_string(number);
}

} // namespace

class ProxyTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreTextAndKind()
    {
        ProxyTable table(0);
        table.insert("a", ModelKind::ImageEmbedding, fakeModel(1));
        table.insert("a", ModelKind::TextToImage, fakeModel(2));
        QCOMPARE(table.find("a", ModelKind::ImageEmbedding), fakeModel(1));
        QCOMPARE(table.find("a", ModelKind::TextToImage), fakeModel(2));
        QCOMPARE(table.find("A", ModelKind::TextToImage), nullptr);
        QCOMPARE(table.find("", ModelKind::TextToImage), nullptr);
        QCOMPARE(table.find(std::string_view("a\0", 2), ModelKind::TextToImage), nullptr);
    }

    void growsAndKeepsAll()
    {
        constexpr std::uintptr_t count = 10'000;
        ProxyTable table(0);
        for (std::uintptr_t i = 0; i < count; ++i)
            table.insert(keyOf(i), ModelKind::ImageEmbedding, fakeModel(i));
        for (std::uintptr_t i = 0; i < count; ++i)
            QCOMPARE(table.find(keyOf(i), ModelKind::ImageEmbedding), fakeModel(i));
    }

    void readersSeeWhatWasWrittenBefore()
    {
        constexpr std::uintptr_t count = 20'000;
        ProxyTable table(0);
        std::atomic<std::uintptr_t> written = 0;
        std::atomic<int> lost = 0;
        std::vector<std::jthread> readers;
        for (int reader = 0; reader < 4; ++reader) {
            readers.emplace_back([&] {
                for (std::uintptr_t known = 0; known < count;
                     known = written.load(std::memory_order_acquire)) {
                    for (std::uintptr_t i = known > 64 ? known - 64 : 0; i < known; ++i)
                        lost += table.find(keyOf(i), ModelKind::ImageEmbedding) == fakeModel(i) ? 0 : 1;
                }
            });
        }
        for (std::uintptr_t i = 0; i < count; ++i) {
            table.insert(keyOf(i), ModelKind::ImageEmbedding, fakeModel(i));
            written.store(i + 1, std::memory_order_release);
        }
        readers.clear();
        QCOMPARE(lost.load(), 0);
    }
};

QTEST_GUILESS_MAIN(ProxyTableTest)
#include "tst_proxytable.moc"
