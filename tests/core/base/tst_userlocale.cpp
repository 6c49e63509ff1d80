// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/userlocale.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace pictor;

class UserLocaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isQtsUntilItIsSet();
    void mayBeAskedWhileItChanges();
    void coreAsksForNoOther();
};

void UserLocaleTest::isQtsUntilItIsSet()
{
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(userLocale(), QLocale(QLocale::French));
    setUserLocale(QLocale(QLocale::German));
    QCOMPARE(userLocale(), QLocale(QLocale::German));
    QCOMPARE(QLocale(), QLocale(QLocale::French));
}

/// ThreadSanitizer tells of a race.
void UserLocaleTest::mayBeAskedWhileItChanges()
{
    const QLocale german(QLocale::German), japanese(QLocale::Japanese);
    setUserLocale(german);
    int others = 0;
    std::thread asker([&] {
        for (int i = 0; i < 10'000; ++i) {
            const QLocale locale = userLocale();
            others += locale == german || locale == japanese ? 0 : 1;
        }
    });
    for (int i = 0; i < 10'000; ++i)
        setUserLocale(i % 2 == 0 ? japanese : german);
    asker.join();
    QCOMPARE(others, 0);
}

/// Qt's default may not be asked by threads that work while the window changes it.
void UserLocaleTest::coreAsksForNoOther()
{
    static const QRegularExpression asks(QStringLiteral(R"(\bQLocale\s*(\(\s*\)|\{\s*\}|\w+\s*;))"));
    const QDir core(QStringLiteral(PICTOR_TEST_DATA "/../../core"));
    QDirIterator sources(core.path(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
        QDirIterator::Subdirectories);
    int read = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QFile::ReadOnly));
        ++read;
        if (sources.fileName() != u"userlocale.cpp" && sources.fileName() != u"userlocale.h")
            QVERIFY2(!asks.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
    QVERIFY(read > 100);
}

QTEST_GUILESS_MAIN(UserLocaleTest)
#include "tst_userlocale.moc"
