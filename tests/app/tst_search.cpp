// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace pictor::test;

namespace {

const QString search = QStringLiteral("search"), json = QStringLiteral("--json"),
              model = QStringLiteral("--model"), top = QStringLiteral("--top"),
              text = QStringLiteral("--text");

QString tinyClip()
{
    return reference(QStringLiteral("models/clip-tiny-patch32"));
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyLibrary();
    void alteredCopyFindsItsOriginal_data();
    void alteredCopyFindsItsOriginal();
    void linesAreOrdered();
    void table();
    void topBoundsTheList_data();
    void topBoundsTheList();
    void words();
    void modelThatIndexedNothing();
    void unreadableQuery_data();
    void unreadableQuery();
    void readerThatGoesAway();

private:
    QString original() const { return m_pictor.path(QStringLiteral("pictures/photo_rgb.jpg")); }

    CommandRunner m_pictor;
};

void SearchTest::initTestCase()
{
    m_pictor.installClip();
    const QDir images(reference(QStringLiteral("images")));
    for (const auto name :
        {"photo_rgb.jpg", "big_fine_detail.png", "cmyk.jpg", "gradient_rgba.png", "gray.jpg",
            "exif_orientation_6.jpg", "lossy.webp", "strip_1000x40.png", "one_bit.png", "tall_31x640.jpg"})
        QVERIFY(QFile::copy(images.filePath(QLatin1String(name)),
            m_pictor.path(QStringLiteral("pictures/") + QLatin1String(name))));
    for (const QStringList &options : {QStringList(), QStringList{model, tinyClip()}}) {
        const Outcome outcome =
            m_pictor.run(QStringList{QStringLiteral("index"), QStringLiteral("pictures")} + options);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    }
}

void SearchTest::emptyLibrary()
{
    CommandRunner pictor;
    const Outcome outcome = pictor.run({search, original()});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(QStringLiteral("pictor index DIR")), qPrintable(outcome.err));
}

void SearchTest::alteredCopyFindsItsOriginal_data()
{
    QTest::addColumn<QString>("file");
    const QImage image(original());
    const auto row = [this](const char *name, const QImage &altered) {
        const QString file =
            m_pictor.path(QStringLiteral("queries/") + QLatin1String(name) + QStringLiteral(".jpg"));
        QVERIFY(altered.save(file, "JPG", 60));
        QTest::newRow(name) << file;
    };
    QTest::newRow("itself") << original();
    QTest::newRow("relative path") << QStringLiteral("pictures/photo_rgb.jpg");
    row("smaller", image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    row("cropped", image.copy(QRect(QPoint(image.width() / 20, image.height() / 20), image.size() * 9 / 10)));
    row("recompressed", image);
}

void SearchTest::alteredCopyFindsItsOriginal()
{
    QFETCH(QString, file);
    const Outcome outcome = m_pictor.run({search, file, json});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.err.isEmpty());
    QCOMPARE(outcome.objects().constFirst()[QLatin1String("path")].toString(), original());
}

void SearchTest::linesAreOrdered()
{
    const Outcome outcome = m_pictor.run({search, original(), json, model, tinyClip() + QLatin1Char('/')});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const auto objects = outcome.objects();
    QCOMPARE(objects.size(), 10);
    double previous = 1.0001;
    for (const QJsonObject &object : objects) {
        QCOMPARE(object.keys(), (QStringList{QStringLiteral("path"), QStringLiteral("score")}));
        QVERIFY(QFile::exists(object[QLatin1String("path")].toString()));
        const double score = object[QLatin1String("score")].toDouble();
        QVERIFY(score <= previous);
        previous = score;
    }
    QVERIFY(objects.constFirst()[QLatin1String("score")].toDouble() > 0.999);
}

void SearchTest::table()
{
    const Outcome outcome = m_pictor.run({search, original(), top, QStringLiteral("1")});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(
        outcome.out.endsWith(QStringLiteral("  ") + original() + QLatin1Char('\n')), qPrintable(outcome.out));
    QVERIFY(outcome.out.trimmed().startsWith(QStringLiteral("1.000")));
}

void SearchTest::topBoundsTheList_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("default") << QStringList() << 10;
    QTest::newRow("three") << QStringList{top, QStringLiteral("3")} << 3;
    QTest::newRow("short") << QStringList{QStringLiteral("-n"), QStringLiteral("2")} << 2;
    QTest::newRow("more than there are") << QStringList{top, QStringLiteral("5000")} << 10;
}

void SearchTest::topBoundsTheList()
{
    QFETCH(QStringList, options);
    QFETCH(int, count);
    const Outcome outcome = m_pictor.run(QStringList{search, original(), json} + options);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), count);
}

void SearchTest::words()
{
    const Outcome outcome =
        m_pictor.run({search, text, QStringLiteral("a red boat"), json, model, tinyClip()});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.lines().size(), 10);
}

void SearchTest::modelThatIndexedNothing()
{
    const Outcome outcome =
        m_pictor.run({search, original(), model, reference(QStringLiteral("models/clip-tiny-patch14-336"))});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("pictor index DIR --model")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("--model openai/clip-vit-base-patch32")),
        qPrintable(outcome.err));
}

void SearchTest::unreadableQuery_data()
{
    QTest::addColumn<QString>("file");
    m_pictor.write(QStringLiteral("queries/empty.png"), {});
    m_pictor.write(QStringLiteral("queries/text.png"), "no picture");
    QTest::newRow("missing") << QStringLiteral("nowhere.png");
    QTest::newRow("empty") << QStringLiteral("queries/empty.png");
    QTest::newRow("no picture") << QStringLiteral("queries/text.png");
    QTest::newRow("folder") << QStringLiteral("pictures");
}

void SearchTest::unreadableQuery()
{
    QFETCH(QString, file);
    const Outcome outcome = m_pictor.run({search, file, json});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
}

// "pictor search … | head -1" is no error to complain about.
void SearchTest::readerThatGoesAway()
{
    QProcess process;
    process.setProcessEnvironment(m_pictor.environment);
    process.setWorkingDirectory(QFileInfo(m_pictor.path(QStringLiteral("here"))).path());
    const QString line = QStringLiteral("\"$@\" | :"); // a reader that reads nothing
    process.start(QStringLiteral("bash"),
        {QStringLiteral("-c"), line, QStringLiteral("bash"), executable(), search, original(), json});
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
