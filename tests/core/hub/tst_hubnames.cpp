// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubnames.h"

#include <QTest>

using namespace pictor::hub;

class HubNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repositories_data();
    void repositories();
    void commits_data();
    void commits();
    void etags_data();
    void etags();
    void files_data();
    void files();
};

void HubNamesTest::repositories_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, bool valid) {
        QTest::newRow(name) << QString::fromUtf8(name) << valid;
    };
    row("openai/clip-vit-base-patch32", true);
    row("gpt2", true);
    row("org/Name_1.5", true);
    row("", false);
    row("/", false);
    row("org/", false);
    row("/name", false);
    row("a/b/c", false);
    row("../name", false);
    row("org/..", false);
    row("org/a..b", false);
    row("org/a--b", false);
    row("-org/name", false);
    row("org/name.", false);
    row("org/name.git", false);
    row("org/na me", false);
    row("org\\name", false);
    row("org/n\xc3\xa4me", false);
    QTest::newRow("96 long") << QString(96, QLatin1Char('a')) << true;
    QTest::newRow("97 long") << QString(97, QLatin1Char('a')) << false;
}

void HubNamesTest::repositories()
{
    QFETCH(QString, name);
    QTEST(isRepositoryName(name), "valid");
}

void HubNamesTest::commits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    const QString commit = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
    QTest::newRow("commit") << commit << true;
    QTest::newRow("upper case") << commit.toUpper() << false;
    QTest::newRow("short") << commit.chopped(1) << false;
    QTest::newRow("long") << commit + QLatin1Char('0') << false;
    QTest::newRow("branch") << QStringLiteral("main") << false;
}

void HubNamesTest::commits()
{
    QFETCH(QString, name);
    QTEST(isCommit(name), "valid");
}

void HubNamesTest::etags_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    for (const int length : {0, 32, 39, 40, 41, 63, 64, 65})
        QTest::addRow("%d digits", length) << QString(length, u'a') << (length == 40 || length == 64);
    QTest::newRow("upper case") << QString(64, u'A') << false;
    QTest::newRow("not hex") << QString(64, u'g') << false;
    QTest::newRow("a path") << QStringLiteral("../").repeated(20) + QStringLiteral("abcd") << false;
    QTest::newRow("digits of another script") << QString(40, QChar(0x0661)) << false;
}

void HubNamesTest::etags()
{
    QFETCH(QString, name);
    QTEST(isEtag(name), "valid");
}

void HubNamesTest::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, bool valid) {
        QTest::newRow(name) << QString::fromUtf8(name) << valid;
    };
    row("config.json", true);
    row("unet/model.safetensors", true);
    row("refs/pr/15", true);
    row(".gitattributes", true);
    row("com10", true);
    row("console", true);
    row("", false);
    row("/etc/passwd", false);
    row("..", false);
    row(".", false);
    row("a/../b", false);
    row("a//b", false);
    row("a/", false);
    row("a\\b", false);
    row("c:", false);
    row("nul", false);
    row("a/NUL.txt", false);
    row("Com1.json", false);
    row("lpt9", false);
    row("a.", false);
    row("a /b", false);
    row("what?", false);
    row("a\x01", false);
    QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(0) << false;
}

void HubNamesTest::files()
{
    QFETCH(QString, name);
    QTEST(isFileName(name), "valid");
}

QTEST_GUILESS_MAIN(HubNamesTest)
#include "tst_hubnames.moc"
