// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"
#include "images/pixelbudget.h"

#include "samples.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <optional>
#include <thread>
#include <vector>

using namespace pictor;
using namespace pictor::images;

namespace {

/// Highest sum of what was held at the same time.
class Gauge {
public:
    void add(qint64 pixels)
    {
        const qint64 now = m_held += pixels;
        qint64 most = m_most;
        while (most < now && !m_most.compare_exchange_weak(most, now)) { }
    }
    void remove(qint64 pixels) { m_held -= pixels; }
    qint64 most() const { return m_most; }

private:
    std::atomic<qint64> m_held = 0, m_most = 0;
};

} // namespace

class PixelBudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverExceeded()
    {
        PixelBudget budget(100);
        Gauge gauge;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 6; ++thread) {
                threads.emplace_back([&, thread] {
                    for (int i = 0; i < 200; ++i) {
                        const qint64 pixels = 20 + 15 * ((thread + i) % 5);
                        const auto share = budget.take(pixels);
                        gauge.add(pixels);
                        std::this_thread::yield();
                        gauge.remove(pixels);
                    }
                });
            }
        }
        QVERIFY(gauge.most() > 0);
        QVERIFY2(gauge.most() <= 100, qPrintable(QString::number(gauge.most())));
    }

    void largerThanTheBudgetGoesAlone()
    {
        PixelBudget budget(100);
        std::optional<PixelBudget::Share> large(budget.take(1000));
        std::atomic<bool> largeIsHeld = true;
        auto small = std::async(std::launch::async, [&] {
            const auto share = budget.take(1);
            return !largeIsHeld;
        });
        QVERIFY(small.wait_for(std::chrono::milliseconds(100)) == std::future_status::timeout); // it waits
        largeIsHeld = false;
        large.reset();
        QVERIFY(small.get());
        const auto again = budget.take(1000);
    }

    void decodingHoldsItsShare()
    {
        PixelBudget budget(100);
        DecodeOptions options;
        options.budget = &budget;
        auto first = readPicture(samples::folder() + QStringLiteral("palette.png"), options);
        QVERIFY(first);
        std::atomic<bool> firstIsHeld = true;
        auto second = std::async(std::launch::async, [&] {
            const auto picture = readPicture(samples::folder() + QStringLiteral("palette.png"), options);
            return picture && !firstIsHeld;
        });
        QVERIFY(second.wait_for(std::chrono::milliseconds(100)) == std::future_status::timeout); // it waits
        firstIsHeld = false;
        first = {};
        QVERIFY(second.get());
    }

    void refusedPicturesGiveTheirShareBack()
    {
        PixelBudget budget(100);
        DecodeOptions options;
        options.budget = &budget;
        const QByteArray cut = samples::reference("photo_rgb.jpg").first(3000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!decode(cut, QStringLiteral("cut"), options));
        const auto all = budget.take(1000);
    }
};

QTEST_GUILESS_MAIN(PixelBudgetTest)
#include "tst_pixelbudget.moc"
