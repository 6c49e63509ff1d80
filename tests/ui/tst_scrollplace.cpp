// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scrollplace.h"

#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace pictor::ui;

class ScrollPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsForItsRows()
    {
        m_list.setStringList({});
        ScrollPlace place(m_list, Qt::DisplayRole);
        const QSignalSpy ready(&place, &ScrollPlace::ready);
        place.remember({QStringLiteral("c"), 2});
        QCOMPARE(place.take(), -1);
        place.setReady(); // an empty list, which may fill yet
        QCOMPARE(place.take(), -1);
        QCOMPARE(place.place(), (ListPlace{QStringLiteral("c"), 2})); // what is kept meanwhile
        m_list.setStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        place.setReady();
        QCOMPARE(ready.count(), 2);
        QCOMPARE(place.take(), 2);
        QCOMPARE(place.take(), -1);
    }

    void followsItsPicture_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<int>("row");
        QTest::newRow("moved down") << names("a b new c") << 3;
        QTest::newRow("moved up") << names("c d e") << 0;
        QTest::newRow("gone") << names("a b d e") << 2;
        QTest::newRow("gone, and fewer") << names("a b") << 1;
    }
    void followsItsPicture()
    {
        QFETCH(QStringList, list);
        m_list.setStringList(list);
        ScrollPlace place(m_list, Qt::DisplayRole);
        place.remember({QStringLiteral("c"), 2});
        place.setReady();
        QTEST(place.take(), "row");
    }

    void notesNothingBeforeItIsBack()
    {
        m_list.setStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        ScrollPlace place(m_list, Qt::DisplayRole);
        const QSignalSpy changed(&place, &ScrollPlace::changed);
        place.remember({QStringLiteral("c"), 2});
        place.note(0); // a list that is being made begins at its top
        QCOMPARE(place.place().row, 2);
        place.setReady();
        QCOMPARE(place.take(), 2);
        place.note(1);
        place.note(1);
        place.note(-1); // no row there
        QCOMPARE(place.place(), (ListPlace{QStringLiteral("b"), 1}));
        QCOMPARE(changed.count(), 1);
    }

    void anotherListBeginsAtItsTop()
    {
        m_list.setStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        ScrollPlace place(m_list, Qt::DisplayRole);
        place.remember({QStringLiteral("c"), 2});
        place.forget();
        place.setReady();
        QCOMPARE(place.take(), -1);
        QCOMPARE(place.place(), ListPlace());
        place.note(2);
        QCOMPARE(place.place().row, 2);
    }

private:
    static QStringList names(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

    QStringListModel m_list;
};

QTEST_GUILESS_MAIN(ScrollPlaceTest)
#include "tst_scrollplace.moc"
