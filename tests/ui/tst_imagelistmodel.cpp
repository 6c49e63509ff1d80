// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/imagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using library::SearchHit;

namespace {

QList<SearchHit> images(const QList<qint64> &ids)
{
    QList<SearchHit> list;
    for (const qint64 id : ids)
        list.append({id, QStringLiteral("/%1.jpg").arg(id), 0.5f, {}, {}});
    return list;
}

} // namespace

class ImageListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOver_data();
    void goesOver();
    void staysWhereNothingChanges();
    void keepsRowsOfThoseThatStay();
    void tellsWhatItShows();
    void asksForMoreOnce();
    void ranksFollowTheRows();
};

void ImageListModelTest::goesOver_data()
{
    QTest::addColumn<QList<qint64>>("from");
    QTest::addColumn<QList<qint64>>("to");
    QTest::newRow("empty to some") << QList<qint64>{} << QList<qint64>{1, 2, 3};
    QTest::newRow("some to empty") << QList<qint64>{1, 2, 3} << QList<qint64>{};
    QTest::newRow("new ones in front") << QList<qint64>{3, 4} << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("new ones at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("new ones between") << QList<qint64>{1, 4, 7} << QList<qint64>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("gone in front") << QList<qint64>{1, 2, 3} << QList<qint64>{3};
    QTest::newRow("gone between") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{1, 3, 5};
    QTest::newRow("some come, some go") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{0, 2, 9, 5, 8};
    QTest::newRow("order turned") << QList<qint64>{1, 2, 3} << QList<qint64>{3, 2, 1};
    QTest::newRow("all others") << QList<qint64>{1, 2, 3} << QList<qint64>{4, 5};
}

void ImageListModelTest::goesOver()
{
    QFETCH(QList<qint64>, from);
    QFETCH(QList<qint64>, to);
    ImageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImages(images(from), false, true);
    model.setImages(images(to), false, true);

    QList<qint64> shown;
    for (int row = 0; row < model.count(); ++row)
        shown.append(model.at(row).imageId);
    QCOMPARE(shown, to);
}

void ImageListModelTest::staysWhereNothingChanges()
{
    ImageListModel model;
    model.setImages(images({1, 2, 3}), false, true);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setImages(images({1, 2, 3}), false, true);
    QCOMPARE(inserted.count() + removed.count() + changed.count() + reset.count(), 0);
}

void ImageListModelTest::keepsRowsOfThoseThatStay()
{
    ImageListModel model;
    model.setImages(images({2, 4}), false, true);
    const QPersistentModelIndex four = model.index(1);
    model.setImages(images({1, 2, 3, 4}), false, true);
    QCOMPARE(four.row(), 3);
}

void ImageListModelTest::tellsWhatItShows()
{
    ImageListModel model;
    SearchHit hit{
        7, QStringLiteral("/a/b c.jpg"), 0.874f, {400, 300}, QDateTime(QDate(2020, 1, 2), QTime(3, 4))};
    model.setImages({hit}, true, true);
    const QModelIndex index = model.index(0);
    QCOMPARE(model.data(index, ImageListModel::NameRole).toString(), QStringLiteral("b c.jpg"));
    QCOMPARE(model.data(index, ImageListModel::ScoreTextRole).toString(), QStringLiteral("87 %"));
    QVERIFY(
        model.data(index, ImageListModel::DetailsRole).toString().startsWith(QStringLiteral("400 × 300")));

    hit.score = 0.5f;
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setImages({hit}, true, true);
    QCOMPARE(changed.count(), 1);

    model.setImages({hit}, false, true);
    QCOMPARE(model.data(model.index(0), ImageListModel::ScoreTextRole).toString(), QString());
}

void ImageListModelTest::asksForMoreOnce()
{
    ImageListModel model;
    const QSignalSpy wanted(&model, &ImageListModel::moreWanted);
    model.setImages(images({1, 2}), false, false);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.setImages(images({1, 2, 3}), false, true);
    QVERIFY(!model.canFetchMore({}));
}

/// Whoever hears of new rows asks for their thumbnails at once.
void ImageListModelTest::ranksFollowTheRows()
{
    ImageListModel model;
    QList<int> ranks;
    const auto ask = [&] {
        ranks.clear();
        for (int row = 0; row < model.count(); ++row)
            ranks.append(model.ranks()->of(model.at(row).path));
    };
    connect(&model, &ImageListModel::rowsInserted, this, ask);
    connect(&model, &ImageListModel::modelReset, this, ask);
    model.setImages(images({5, 6, 7}), true, true);
    QCOMPARE(ranks, QList<int>({0, 1, 2}));
    model.setImages(images({7, 5, 9}), true, true);
    QCOMPARE(ranks, QList<int>({0, 1, 2}));
    QVERIFY(model.ranks()->of(QStringLiteral("/6.jpg")) > 2);
}

QTEST_GUILESS_MAIN(ImageListModelTest)
#include "tst_imagelistmodel.moc"
