// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for in the library, and what is shown of it.
#include "librarydesk.h"

#include "ui/library/rememberedquery.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

DroppedContent pasted(const QImage &image)
{
    DroppedContent content;
    content.image = image;
    return content;
}

} // namespace

class LibraryQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDroppedPictureFirst();
    void findsPastedPixelsAndBytes();
    void findsWhatIsLikeSeveralPictures();
    void findsByWords();
    void wordsAreRefusedByAModelWithoutThem();
    void unreadablePictureSaysSo();
    void unreadableOneAmongSeveralIsLeftOut();
    void remembersTheQuery();
    void webAddressIsNoted();
};

void LibraryQueryTest::findsTheDroppedPictureFirst()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(12));

    // The same picture at another size, somewhere else.
    const QString dropped = place.filePath(QStringLiteral("like 5.jpg"));
    QVERIFY(Workplace::picture(5, {300, 200}).save(dropped, "JPG", 80));
    const QSignalSpy taken(&desk.library, &LibraryViewModel::taken);
    desk.library.lookForFile(dropped);
    QCOMPARE(taken.count(), 1);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("5.png"));
    QCOMPARE(desk.library.search()->pictureName(), QStringLiteral("like 5.jpg"));
    QVERIFY(!desk.library.search()->preview().isNull());

    desk.library.search()->clear();
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Browsing);
    QTRY_COMPARE(desk.library.search()->images()->count(), 12);
    QVERIFY(!desk.library.search()->isActive());
}

void LibraryQueryTest::findsPastedPixelsAndBytes()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(8));

    desk.library.take(pasted(Workplace::picture(3)));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("3.png"));

    DroppedContent bytes;
    QBuffer buffer(&bytes.encoded);
    QVERIFY(Workplace::picture(6).save(&buffer, "PNG"));
    desk.library.take(bytes);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("6.png"));
}

void LibraryQueryTest::findsWhatIsLikeSeveralPictures()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(10));

    desk.library.lookFor({QUrl::fromLocalFile(place.folder() + QStringLiteral("/2.png")),
        QUrl::fromLocalFile(place.folder() + QStringLiteral("/7.png"))});
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.library.search()->pictureCount(), 2);
    QStringList firstTwo;
    for (int row = 0; row < 2; ++row)
        firstTwo.append(QFileInfo(desk.library.search()->images()->at(row).path).fileName());
    firstTwo.sort();
    QCOMPARE(firstTwo, (QStringList{QStringLiteral("2.png"), QStringLiteral("7.png")}));
}

void LibraryQueryTest::findsByWords()
{
    const Workplace place;
    for (const char *colour : {"red", "green", "blue"}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(QColor(QLatin1String(colour)));
        QVERIFY(image.save(place.folder() + QStringLiteral("/%1.png").arg(QLatin1String(colour))));
    }
    LibraryDesk desk(place, LibraryDesk::clip);
    desk.open();
    desk.addFolder(place.folder());
    QTRY_VERIFY(desk.isRead(3));
    QVERIFY(desk.choice.understandsText());

    desk.library.search()->setWords(QStringLiteral("  blue "));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("blue.png"));
    QVERIFY(desk.library.search()->heading().contains(QStringLiteral("“blue”")));
}

void LibraryQueryTest::wordsAreRefusedByAModelWithoutThem()
{
    const Workplace place;
    LibraryDesk desk(place);
    desk.open();
    QTRY_VERIFY(desk.choice.model());
    QVERIFY(!desk.choice.understandsText());
    desk.library.search()->setWords(QStringLiteral("red"));
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Failed);
    QVERIFY(!desk.library.search()->errorMessage().isEmpty());
}

void LibraryQueryTest::unreadablePictureSaysSo()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(3));

    const QString torn = place.filePath(QStringLiteral("torn.png"));
    QFile file(torn);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n torn");
    file.close();
    desk.library.lookForFile(torn);
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Failed);
    QVERIFY2(desk.library.search()->errorMessage().contains(QStringLiteral("torn.png")),
        qPrintable(desk.library.search()->errorMessage()));

    desk.library.search()->clear();
    QTRY_COMPARE(desk.library.search()->images()->count(), 3);
    QCOMPARE(desk.library.search()->errorMessage(), QString());
}

void LibraryQueryTest::unreadableOneAmongSeveralIsLeftOut()
{
    const Workplace place;
    LibraryDesk desk(place);
    QVERIFY(desk.watches(4));
    desk.library.lookFor({QUrl::fromLocalFile(place.filePath(QStringLiteral("gone.png"))),
        QUrl::fromLocalFile(place.folder() + QStringLiteral("/1.png"))});
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QCOMPARE(desk.firstName(), QStringLiteral("1.png"));
    QVERIFY(desk.library.notice().contains(QStringLiteral("gone.png")));
}

void LibraryQueryTest::remembersTheQuery()
{
    const Workplace place;
    place.fill(4);
    Query asked;
    {
        LibraryDesk desk(place);
        desk.open();
        desk.addFolder(place.folder());
        QTRY_VERIFY(desk.isRead(4));
        desk.library.take(pasted(Workplace::picture(2)));
        QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
        asked = lastingQuery(desk.library.query(), place.paths().data + QStringLiteral("/query/"));
    }
    LibraryDesk desk(place);
    desk.library.remember(asked, {});
    QCOMPARE(desk.library.query().pictures.size(), 1); // also if it never comes to look for it
    desk.open();
    QTRY_COMPARE(desk.library.search()->state(), LibrarySearch::State::Shown);
    QTRY_COMPARE(desk.firstName(), QStringLiteral("2.png"));
    QCOMPARE(desk.library.search()->pictureName(), QStringLiteral("Pasted picture"));
    desk.library.search()->clear();
    QVERIFY(desk.library.query().isEmpty());
}

void LibraryQueryTest::webAddressIsNoted()
{
    const Workplace place;
    LibraryDesk desk(place);
    desk.open();
    DroppedContent content;
    content.problem = Error{Error::Kind::Unsupported, QStringLiteral("Paste it here."), {}};
    desk.library.take(content);
    QCOMPARE(desk.library.notice(), QStringLiteral("Paste it here."));
    QVERIFY(!desk.library.search()->isActive());
}

QTEST_MAIN(LibraryQueryTest)
#include "tst_libraryquery.moc"
