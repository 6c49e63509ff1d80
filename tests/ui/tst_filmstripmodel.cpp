// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeshelf.h"
#include "workplace.h"

#include "ui/create/filmstripmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

GeneratedPicture picture(quint64 seed)
{
    QImage image(64, 48, QImage::Format_RGB888);
    image.fill(QColor::fromHsv(static_cast<int>(seed) * 40 % 360, 200, 200));
    return {image, {.prompt = QStringLiteral("a fox"), .size = image.size(), .seed = seed}};
}

} // namespace

class FilmstripModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheGallery();
    void newOneComesFirstAndIsSaved();
    void madeBeforeTheGalleryIsReadIsShownOnce();
    void unsavedOneStaysUntilItCanBeSaved();
    void pressedTwiceItIsSavedOnce();
    void savesAgainIntoTheFolderChosenMeanwhile();
    void unsavedOneOutlivesTheWindow();
    void nextWindowSavesWhatThisOneCouldNot();
    void trashTakesTheFile();
    void withoutTrashThePictureStays();
    void unsavedOneIsDiscarded();
    void savesACopy();
    void followsFilesThatGo();

private:
    QVariant get(int row, FilmstripModel::Role role) const
    {
        return m_strip->data(m_strip->index(row), role);
    }

    void openWindow();
    QStringList sheltered() const
    {
        return QDir(m_place->paths().data + QStringLiteral("/unsaved-pictures")).entryList(QDir::Files);
    }

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<FakeShelf> m_shelf;
    std::unique_ptr<PictureRefuge> m_refuge;
    std::unique_ptr<FilmstripModel> m_strip;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FilmstripModelTest::init()
{
    m_place = std::make_unique<Workplace>();
    openWindow();
}

void FilmstripModelTest::openWindow()
{
    m_tester.reset();
    m_strip.reset();
    m_shelf = std::make_unique<FakeShelf>();
    m_refuge.reset();
    m_refuge = std::make_unique<PictureRefuge>(m_place->paths());
    m_strip = std::make_unique<FilmstripModel>(*m_shelf, *m_refuge);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_strip.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FilmstripModelTest::cleanup()
{
    m_tester.reset();
    m_strip.reset();
    m_refuge.reset();
    m_shelf.reset();
    m_place.reset();
}

void FilmstripModelTest::showsTheGallery()
{
    m_shelf->kept = {{QStringLiteral("/gallery/b.png"), QDateTime::currentDateTime(), {64, 48}, {}},
        {QStringLiteral("/gallery/a.png"), QDateTime::currentDateTime(), {64, 48}, picture(1).settings}};
    m_strip->load();
    QTRY_COMPARE(m_strip->count(), 2);
    QCOMPARE(get(0, FilmstripModel::NameRole).toString(), QStringLiteral("b.png"));
    QVERIFY(!get(0, FilmstripModel::HasSettingsRole).toBool());
    QCOMPARE(get(1, FilmstripModel::NameRole).toString(), QStringLiteral("a fox"));
    QVERIFY(get(1, FilmstripModel::HasSettingsRole).toBool());
    QVERIFY(!get(1, FilmstripModel::ThumbnailRole).toUrl().isEmpty());
}

void FilmstripModelTest::newOneComesFirstAndIsSaved()
{
    m_strip->add(picture(1));
    m_strip->add(picture(2));
    QCOMPARE(m_strip->settingsAt(0)->seed, 2u);
    QCOMPARE(get(0, FilmstripModel::PathRole).toString(), QString()); // not yet
    QVERIFY(!get(0, FilmstripModel::UnsavedRole).toBool());
    QVERIFY(!get(0, FilmstripModel::PixelsRole).value<QImage>().isNull());
    QTRY_COMPARE(get(0, FilmstripModel::PathRole).toString(), QStringLiteral("/gallery/2.png"));
    QTRY_COMPARE(get(1, FilmstripModel::PathRole).toString(), QStringLiteral("/gallery/1.png"));
    QVERIFY(m_strip->at(0).made.image.isNull()); // the file has them
    QCOMPARE(m_strip->settingsAt(0)->seed, 2u);
}

void FilmstripModelTest::madeBeforeTheGalleryIsReadIsShownOnce()
{
    m_strip->add(picture(1));
    QTRY_VERIFY(!get(0, FilmstripModel::PathRole).toString().isEmpty());
    m_shelf->kept.append({QStringLiteral("/gallery/old.png"), QDateTime::currentDateTime(), {64, 48}, {}});
    m_strip->load();
    QTRY_COMPARE(m_strip->count(), 2);
    QCOMPARE(get(1, FilmstripModel::PathRole).toString(), QStringLiteral("/gallery/old.png"));
}

void FilmstripModelTest::unsavedOneStaysUntilItCanBeSaved()
{
    m_shelf->refuses = true;
    m_strip->add(picture(1));
    QTRY_COMPARE(m_strip->unsavedCount(), 1);
    QVERIFY(get(0, FilmstripModel::UnsavedRole).toBool());
    QVERIFY(m_strip->saveError().contains(QStringLiteral("choose another folder")));
    QCOMPARE(m_strip->at(0).made.image, picture(1).image);
    m_strip->saveUnsaved(); // still refused
    QTRY_COMPARE(m_strip->unsavedCount(), 1);

    m_shelf->refuses = false;
    m_shelf->setFolder(QStringLiteral("/other"));
    m_strip->saveUnsaved();
    QTRY_COMPARE(m_strip->unsavedCount(), 0);
    QCOMPARE(get(0, FilmstripModel::PathRole).toString(), QStringLiteral("/other/1.png"));
    QCOMPARE(m_strip->saveError(), QString());
}

void FilmstripModelTest::pressedTwiceItIsSavedOnce()
{
    m_shelf->refuses = true;
    m_strip->add(picture(1));
    QTRY_COMPARE(m_strip->unsavedCount(), 1);
    m_shelf->refuses = false;
    m_shelf->holds = true;
    m_shelf->saves = 0;
    m_strip->saveUnsaved();
    m_strip->saveUnsaved();
    QCOMPARE(m_shelf->saves, 1);
    m_shelf->letGo();
    QTRY_COMPARE(m_strip->unsavedCount(), 0);
    QCOMPARE(m_shelf->kept.size(), 1);
}

void FilmstripModelTest::savesAgainIntoTheFolderChosenMeanwhile()
{
    m_shelf->refuses = true;
    m_strip->add(picture(1));
    QTRY_COMPARE(m_strip->unsavedCount(), 1);
    m_shelf->holds = true;
    m_strip->saveUnsaved(); // to a disk that takes its time to say no
    m_shelf->setFolder(QStringLiteral("/other"));
    m_strip->saveUnsaved();
    m_shelf->letGo();
    m_shelf->refuses = false;
    QTRY_COMPARE(get(0, FilmstripModel::PathRole).toString(), QStringLiteral("/other/1.png"));
}

void FilmstripModelTest::unsavedOneOutlivesTheWindow()
{
    m_shelf->holds = m_shelf->refuses = true;
    m_strip->add(picture(1));
    QCOMPARE(m_strip->unsafeCount(), 1); // only in memory
    QVERIFY(!m_strip->isSettled());
    m_shelf->letGo();
    QTRY_VERIFY(m_strip->isSettled());
    QCOMPARE(m_strip->unsavedCount(), 1);
    QCOMPARE(m_strip->unsafeCount(), 0);
    QCOMPARE(sheltered().size(), 1);
    m_shelf->refuses = false;
    m_strip->saveUnsaved();
    QTRY_COMPARE(m_strip->unsavedCount(), 0);
    QTRY_COMPARE(sheltered().size(), 0); // no longer needed
}

void FilmstripModelTest::nextWindowSavesWhatThisOneCouldNot()
{
    m_shelf->refuses = true;
    m_strip->add(picture(1));
    m_strip->add(picture(2));
    QTRY_COMPARE(sheltered().size(), 2);
    openWindow();
    const QSignalSpy rescued(m_strip.get(), &FilmstripModel::rescued);
    m_shelf->refuses = true; // still
    m_strip->load();
    QTRY_COMPARE(m_strip->unsavedCount(), 2);
    QCOMPARE(rescued.constFirst().constFirst().toInt(), 2);
    QCOMPARE(m_strip->at(0).made.image, picture(2).image);
    QCOMPARE(m_strip->at(0).made.settings, picture(2).settings);
    QCOMPARE(m_strip->unsafeCount(), 0);
    m_strip->moveToTrash(0);
    m_shelf->refuses = false;
    m_strip->saveUnsaved();
    QTRY_COMPARE(m_shelf->kept.size(), 1);
    QTRY_COMPARE(sheltered().size(), 0);
}

void FilmstripModelTest::trashTakesTheFile()
{
    m_strip->add(picture(1));
    QTRY_VERIFY(!get(0, FilmstripModel::PathRole).toString().isEmpty());
    m_strip->moveToTrash(0);
    QTRY_COMPARE(m_strip->count(), 0);
    QCOMPARE(m_shelf->calls, QStringList{QStringLiteral("trash /gallery/1.png")});
    m_strip->moveToTrash(0); // none
}

void FilmstripModelTest::withoutTrashThePictureStays()
{
    m_strip->add(picture(1));
    QTRY_VERIFY(!get(0, FilmstripModel::PathRole).toString().isEmpty());
    m_shelf->refuses = true;
    const QSignalSpy failed(m_strip.get(), &FilmstripModel::failed);
    m_strip->moveToTrash(0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_strip->count(), 1);
}

void FilmstripModelTest::unsavedOneIsDiscarded()
{
    m_shelf->refuses = true;
    m_strip->add(picture(1));
    QTRY_COMPARE(m_strip->unsavedCount(), 1);
    m_strip->moveToTrash(0);
    QCOMPARE(m_strip->count(), 0);
    QCOMPARE(m_strip->unsavedCount(), 0);
    QVERIFY(m_shelf->calls.isEmpty());
}

void FilmstripModelTest::savesACopy()
{
    m_strip->add(picture(9));
    QTRY_VERIFY(!get(0, FilmstripModel::PathRole).toString().isEmpty());
    m_strip->saveAs(0, QUrl::fromLocalFile(QStringLiteral("/tmp/fox.jpg")));
    QCOMPARE(m_shelf->calls, QStringList{QStringLiteral("copy /gallery/9.png to /tmp/fox.jpg")});
    m_strip->saveAs(4, QUrl()); // none
}

void FilmstripModelTest::followsFilesThatGo()
{
    m_strip->add(picture(1));
    m_strip->add(picture(2));
    QTRY_VERIFY(!get(1, FilmstripModel::PathRole).toString().isEmpty());
    Q_EMIT m_shelf->removed(QStringLiteral("/gallery/1.png"));
    QCOMPARE(m_strip->count(), 1);
    QCOMPARE(m_strip->settingsAt(0)->seed, 2u);
}

QTEST_MAIN(FilmstripModelTest)
#include "tst_filmstripmodel.moc"
