// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/prompthistory.h"

#include <QTest>

using namespace pictor::ui;

class PromptHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksBackAndForth();
    void keepsWhatWasTyped();
    void passesOverThePromptThatStillStands();
    void newestOnce();
    void emptyIsNotKept();
    void isLimited();
};

void PromptHistoryTest::walksBackAndForth()
{
    PromptHistory history;
    history.setPrompts({QStringLiteral("a fox"), QStringLiteral("a hare")});
    QString shown = history.older({});
    QCOMPARE(shown, QStringLiteral("a hare"));
    shown = history.older(shown);
    QCOMPARE(shown, QStringLiteral("a fox"));
    QCOMPARE(history.older(shown), QStringLiteral("a fox"));
    QCOMPARE(history.newer(shown), QStringLiteral("a hare"));
    QCOMPARE(history.newer(QStringLiteral("a hare")), QString());
    QCOMPARE(history.newer({}), QString());
}

void PromptHistoryTest::keepsWhatWasTyped()
{
    PromptHistory history;
    history.setPrompts({QStringLiteral("a fox")});
    QCOMPARE(history.older(QStringLiteral("an owl at ni")), QStringLiteral("a fox"));
    QCOMPARE(history.newer(QStringLiteral("a fox")), QStringLiteral("an owl at ni"));
}

void PromptHistoryTest::passesOverThePromptThatStillStands()
{
    PromptHistory history;
    history.add(QStringLiteral("a fox"));
    history.add(QStringLiteral("a hare"));
    QCOMPARE(history.older(QStringLiteral("a hare")), QStringLiteral("a fox"));
}

void PromptHistoryTest::newestOnce()
{
    PromptHistory history;
    for (const char *prompt : {"a fox", "a hare", "a fox"})
        history.add(QString::fromLatin1(prompt));
    QCOMPARE(history.prompts(), QStringList({QStringLiteral("a hare"), QStringLiteral("a fox")}));
}

void PromptHistoryTest::emptyIsNotKept()
{
    PromptHistory history;
    history.add(QStringLiteral(" \n"));
    QVERIFY(history.prompts().isEmpty());
}

void PromptHistoryTest::isLimited()
{
    PromptHistory history;
    for (int i = 0; i < PromptHistory::longest + 5; ++i)
        history.add(QString::number(i));
    QCOMPARE(history.prompts().size(), PromptHistory::longest);
    QCOMPARE(history.prompts().constFirst(), QStringLiteral("5"));
}

QTEST_MAIN(PromptHistoryTest)
#include "tst_prompthistory.moc"
