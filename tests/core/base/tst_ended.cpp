// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ended.h"

#include <QCoro/QCoroTask>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace pictor;

namespace {

QCoro::Task<> count(QFuture<QString> future, int *results)
{
    const Ended ended(future);
    co_await ended;
    *results = future.resultCount();
}

} // namespace

class EndedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithTheResult()
    {
        QPromise<QString> promise;
        promise.start();
        int results = -1;
        count(promise.future(), &results);
        QCOMPARE(results, -1);
        promise.addResult(QStringLiteral("here"));
        promise.finish();
        QTRY_COMPARE(results, 1);

        results = -1;
        count(promise.future(), &results);
        QCOMPARE(results, 1); // at once
    }

    void goesOnWhereThereIsNone()
    {
        auto promise = std::make_unique<QPromise<QString>>();
        promise->start();
        int results = -1;
        count(promise->future(), &results);
        promise.reset(); // whoever would have given it is gone
        QTRY_COMPARE(results, 0);
    }
};

QTEST_GUILESS_MAIN(EndedTest)
#include "tst_ended.moc"
