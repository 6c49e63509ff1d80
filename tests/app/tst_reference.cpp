// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the shells' completions, as the program prints them: whole, and understood by the
// shells.
#include "commandrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace pictor::test;

class ReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEverything_data();
    void tellsEverything();
    void manualPageIsWhole();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
    void zshCompletes_data();
    void zshCompletes();
    void offeredValuesAreTaken();
    void wrongForm();

private:
    QString printed(const QString &form) const;
    QString written(const QString &form) const;
    QStringList ofShell(const QString &shell, const QStringList &arguments) const;
    QStringList ofBash(const QStringList &words) const;

    CommandRunner m_pictor;
};

QString ReferenceTest::printed(const QString &form) const
{
    return m_pictor.run({QStringLiteral("reference"), form}).out;
}

QString ReferenceTest::written(const QString &form) const
{
    m_pictor.write(form, printed(form).toUtf8());
    return m_pictor.path(form);
}

QStringList ReferenceTest::ofShell(const QString &shell, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_pictor.environment);
    process.setWorkingDirectory(m_pictor.path({}));
    process.start(shell, arguments);
    const Outcome outcome = CommandRunner::finish(process);
    if (outcome.code != 0 || !outcome.err.isEmpty())
        qWarning().noquote() << shell << outcome.code << outcome.err;
    return outcome.lines();
}

QStringList ReferenceTest::ofBash(const QStringList &words) const
{
    const QString script = QStringLiteral(R"sh(source "$1"; shift; COMP_WORDS=(pictor "$@"); COMP_CWORD=$#
        _pictor 2>/dev/null; printf '%s\n' "${COMPREPLY[@]}")sh");
    return ofShell(QStringLiteral("bash"),
        QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash"),
            written(QStringLiteral("bash"))}
            + words);
}

void ReferenceTest::tellsEverything_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("man") << QStringLiteral("--");
    QTest::newRow("bash") << QStringLiteral("--");
    QTest::newRow("fish") << QStringLiteral("-l ");
    QTest::newRow("zsh") << QStringLiteral("--");
}

// All that --help tells: every command, and every option of each.
void ReferenceTest::tellsEverything()
{
    QFETCH(QString, prefix);
    const QString form = QString::fromLatin1(QTest::currentDataTag());
    const QString text = printed(form).replace(QLatin1String("\\-"), QLatin1String("-"));
    static const QRegularExpression command(
        QStringLiteral("^  ([a-z]+)  "), QRegularExpression::MultilineOption),
        option(QStringLiteral("^  (?:-., )?--([a-z-]+)"), QRegularExpression::MultilineOption);
    const QString overview = m_pictor.run({QStringLiteral("--help")}).out;
    QString helps = overview;
    int commands = 0, options = 0;
    for (auto found = command.globalMatch(overview); found.hasNext(); ++commands) {
        const QString name = found.next().captured(1);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))), qPrintable(name));
        helps += m_pictor.run({QStringLiteral("help"), name}).out;
    }
    for (auto found = option.globalMatch(helps); found.hasNext(); ++options) {
        const QString name = prefix + found.next().captured(1);
        const QRegularExpression whole(
            QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name)));
        QVERIFY2(text.contains(whole), qPrintable(name));
    }
    QVERIFY(commands >= 8);
    QVERIFY(options >= 50);
}

void ReferenceTest::manualPageIsWhole()
{
    const QString page = printed(QStringLiteral("man"));
    for (const auto *section :
        {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES"})
        QVERIFY2(page.contains(QStringLiteral("\n.SH \"%1\"\n").arg(QLatin1String(section))), section);
    QVERIFY(page.contains(QStringLiteral("\npictor \\- makes pictures")));
}

void ReferenceTest::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *words, const char *offered) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '))
                             << QString::fromLatin1(offered).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("gen", "generate");
    row("--find", "--find-similar");
    row("generate --prec", "--precision");
    row("generate --precision b", "bf16");
    row("generate --precision = b", "bf16");
    row("--precision f32 mod", "models");
    row("--data generate sea", "search");
    row("--data = generate sea", "search");
    row("--data = models gen", "generate");
    row("--device cuda : 0 generate --stre", "--strength");
    row("--device = cuda : 0 generate --stre", "--strength");
    row("--data /media/x : y : models models v", "verify");
    row("picture.png models v", "");
    row("models v", "verify");
    row("models download black", "black-forest-labs/FLUX.1-schnell");
    row("bench g", "generate");
    row("help to", "tokens");
    row("index pict", "pictures");
    row("search pict", "picture.png pictures");
    row("generate --seed 1", "");
}

void ReferenceTest::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    m_pictor.write(QStringLiteral("pictures/inside.png"), "");
    m_pictor.write(QStringLiteral("picture.png"), "");
    QStringList found = ofBash(words);
    found.sort();
    QCOMPARE(found, offered);
}

void ReferenceTest::fishCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::newRow("command") << QStringLiteral("pictor gen") << QStringLiteral("generate");
    QTest::newRow("command after an option")
        << QStringLiteral("pictor --data pictures gen") << QStringLiteral("generate");
    QTest::newRow("command after a folder of a command's name")
        << QStringLiteral("pictor --data models gen") << QStringLiteral("generate");
    QTest::newRow("option after an option")
        << QStringLiteral("pictor --data pictures --find") << QStringLiteral("--find-similar");
    QTest::newRow("word of a command after an option")
        << QStringLiteral("pictor --data pictures models ver") << QStringLiteral("verify");
    QTest::newRow("option") << QStringLiteral("pictor --find") << QStringLiteral("--find-similar");
    QTest::newRow("option of a command")
        << QStringLiteral("pictor generate --stre") << QStringLiteral("--strength");
    QTest::newRow("value") << QStringLiteral("pictor generate --precision b") << QStringLiteral("bf16");
    QTest::newRow("word of a command") << QStringLiteral("pictor models ver") << QStringLiteral("verify");
    QTest::newRow("folder") << QStringLiteral("pictor index pict") << QStringLiteral("pictures/");
}

void ReferenceTest::fishCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    m_pictor.write(QStringLiteral("pictures/inside.png"), "");
    m_pictor.write(QStringLiteral("picture.png"), "");
    const QString script =
        QStringLiteral("source %1; complete -C '%2'").arg(written(QStringLiteral("fish")), line);
    QStringList found;
    for (const QString &each :
        ofShell(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script}))
        found.append(each.section(QLatin1Char('\t'), 0, 0));
    QCOMPARE(found, QStringList{offered});
}

void ReferenceTest::zshCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("completed");
    const auto row = [](const char *line, const char *completed) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(completed);
    };
    row("pictor gen", "pictor generate ");
    row("pictor --find", "pictor --find-similar ");
    row("pictor --data pictures ind", "pictor --data pictures index ");
    row("pictor --data models gen", "pictor --data models generate ");
    row("pictor picture.p", "pictor picture.png ");
    row("pictor generate words --see", "pictor generate words --seed=");
    row("pictor generate --precision=b", "pictor generate --precision=bf16 ");
    row("pictor models ver", "pictor models verify ");
    row("pictor index pict", "pictor index pictures/");
}

// zsh completes for those only who sit at a terminal: one types the line and the Tab key, and looks at what
// that made.
void ReferenceTest::zshCompletes()
{
    QFETCH(QString, line);
    QFETCH(QString, completed);
    m_pictor.write(QStringLiteral("pictures/inside.png"), "");
    m_pictor.write(QStringLiteral("picture.png"), "");
    const QString script = QStringLiteral(R"sh(zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -D -u; source $1; bindkey '^I' complete-word
    show() { print -r -- \$BUFFER >$3; exit }; zle -N show; bindkey '^X^P' show; print REA''DY"
while zpty -r shell line && [[ $line != *READY* ]]; do :; done
zpty -w -n shell "$2"$'\t\C-x\C-p'
while zpty -r shell line; do :; done)sh");
    const QString made = m_pictor.path(QStringLiteral("made"));
    ofShell(QStringLiteral("zsh"),
        {QStringLiteral("-f"), QStringLiteral("-c"), script, QStringLiteral("zsh"),
            written(QStringLiteral("zsh")), line, made});
    QCOMPARE(QString::fromUtf8(contentOf(made)), completed + QLatin1Char('\n'));
}

void ReferenceTest::offeredValuesAreTaken()
{
    for (const auto *name : {"--device", "--precision"}) {
        const QString option = QString::fromLatin1(name);
        const QStringList offered = ofBash({option, QString()});
        QVERIFY(offered.size() >= 2);
        for (const QString &value : offered)
            QCOMPARE(m_pictor.run({option, value, QStringLiteral("--version")}).code, 0);
    }
    const QString residency = QStringLiteral("--residency"), generate = QStringLiteral("generate");
    const QStringList offered = ofBash({generate, residency, QString()});
    QVERIFY(offered.size() >= 2);
    for (const QString &value : offered)
        QVERIFY(!m_pictor.run({generate, residency, value}).err.contains(QStringLiteral("residency")));
}

void ReferenceTest::wrongForm()
{
    const Outcome outcome = m_pictor.run({QStringLiteral("reference"), QStringLiteral("tcsh")});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains(QStringLiteral("man, bash, fish or zsh")));
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
