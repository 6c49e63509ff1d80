// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Sheets of what the renderer paints, and of what a model does.
class LandscapesSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byTheRenderer();
    void byAModelFromSentences();
    void whatIsWrongWithTheSentences_data();
    void whatIsWrongWithTheSentences();
    void oldSheetStaysWhereANewOneFails();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

namespace {

constexpr int gap = 8, captionHeight = 44; ///< pixels

/// @return what went wrong
QByteArray sheet(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PICTOR_LANDSCAPES), QStringList{QStringLiteral("sheet")} + arguments);
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return "It did not end.";
    if (program.exitCode() == 0)
        return {};
    const QByteArray complaint = program.readAllStandardError();
    return complaint.isEmpty() ? "It failed and did not say why." : complaint;
}

} // namespace

void LandscapesSheetTest::byTheRenderer()
{
    const QString file = path("rendered.png");
    const QByteArray problem = sheet(
        {QStringLiteral("--rows"), QStringLiteral("1"), QStringLiteral("--columns"), QStringLiteral("2"),
            QStringLiteral("--size"), QStringLiteral("64x48"), QStringLiteral("-o"), file});
    QVERIFY2(problem.isEmpty(), problem);
    QCOMPARE(QImage(file).size(), QSize(2 * (64 + gap) + gap, 48 + captionHeight + gap));
}

/// As the README's sheet is made.
void LandscapesSheetTest::byAModelFromSentences()
{
    const QString prompts = written("prompts.txt", "the sea at night\n\na meadow in spring at noon\nsnow\n");
    const QString file = path("painted.jpg");
    const QByteArray problem = sheet({QStringLiteral("--model"), QStringLiteral(PICTOR_SHIPPED_MODEL),
        QStringLiteral("--steps"), QStringLiteral("2"), QStringLiteral("--prompts"), prompts,
        QStringLiteral("--columns"), QStringLiteral("2"), QStringLiteral("-o"), file});
    QVERIFY2(problem.isEmpty(), problem);
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QVERIFY(written.readAll().startsWith("\xff\xd8\xff")); // JPEG
    const QImage painted(file);
    QCOMPARE(painted.size(), QSize(2 * (256 + gap) + gap, 2 * (256 + captionHeight) + gap));
    const QColor night = painted.pixelColor(gap + 128, gap + 32);
    const QColor noon = painted.pixelColor(2 * gap + 256 + 128, gap + 32);
    QVERIFY2(night.lightness() < noon.lightness(), qPrintable(night.name() + noon.name()));
}

void LandscapesSheetTest::whatIsWrongWithTheSentences_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("none there") << path("none.txt") << QByteArray("cannot be read");
    QTest::newRow("empty") << written("empty.txt", "\n") << QByteArray("holds no sentence");
}

void LandscapesSheetTest::whatIsWrongWithTheSentences()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, complaint);
    const QByteArray problem = sheet({QStringLiteral("--model"), QStringLiteral(PICTOR_SHIPPED_MODEL),
        QStringLiteral("--prompts"), file, QStringLiteral("-o"), path("no.png")});
    QVERIFY2(problem.contains(complaint), problem);
    QVERIFY2(problem.contains(file.toUtf8()), problem);
    QVERIFY(!QFile::exists(path("no.png")));
}

void LandscapesSheetTest::oldSheetStaysWhereANewOneFails()
{
    const QString file = written("old.jpg", "an old sheet");
    const QByteArray problem = sheet(
        {QStringLiteral("--rows"), QStringLiteral("1"), QStringLiteral("--columns"), QStringLiteral("40"),
            QStringLiteral("--size"), QStringLiteral("2048x32"), QStringLiteral("-o"), file});
    QVERIFY2(problem.contains("could not be written"), problem); // JPEG ends at 65,500 pixels
    QFile old(file);
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("an old sheet"));
}

QTEST_GUILESS_MAIN(LandscapesSheetTest)
#include "tst_landscapessheet.moc"
