// SPDX-License-Identifier: GPL-3.0-or-later
// The manual says the same in every language, names what the program names, and shows what there is.
#include "hub/requestentry.h"
#include "ui/help/manual.h"
#include "ui/support/languages.h"

#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace pictor::ui;
using pictor::test::contentOf;

namespace {

using Kind = ManualBlock::Kind;
using Reason = pictor::hub::RequestPurpose::Reason;

/// Kinds and targets of a chapter's pieces: what all languages share.
QStringList shapeOf(const ManualChapter &chapter)
{
    QStringList shape{chapter.name};
    for (const ManualBlock &block : chapter.blocks)
        shape.append(QStringLiteral("%1 %2").arg(static_cast<int>(block.kind)).arg(block.target));
    return shape;
}

QString withoutDots(QString label)
{
    return label.remove(QStringLiteral("…")).trimmed();
}

/// All that the program says in a language: English is what the sources say.
QSet<QString> labels(const QString &language)
{
    const bool isSource = language == QLatin1String("en");
    QFile file(QStringLiteral(PICTOR_TRANSLATIONS_DIR "/pictor_%1.ts")
                   .arg(isSource ? QStringLiteral("de") : language));
    if (!file.open(QFile::ReadOnly))
        return {};
    QSet<QString> found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == (isSource ? QLatin1String("source") : QLatin1String("translation")))
            found.insert(withoutDots(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return found;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// What the privacy chapter says of requests for `reason`; nothing: there is no such reason. Without
/// `default`, so that a new one does not compile before somebody has told of it.
std::optional<QString> wordsThatTellOf(Reason reason)
{
    switch (reason) {
    case Reason::ListFiles:
        return QStringLiteral("Which files a model has");
    case Reason::LocateFile:
        return QStringLiteral("where each of them lies");
    case Reason::Download:
        return QStringLiteral("The files themselves.");
    case Reason::CheckToken:
        return QStringLiteral("Whose an access token is");
    case Reason::CheckAccess: // only tests ask that
    case Reason::Unknown: // what a later version has recorded
        return QString();
    }
    return std::nullopt;
}

} // namespace

class ManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsItsMarkdown();
    void everyLanguageHasEveryChapter_data() { addLanguages(); }
    void everyLanguageHasEveryChapter();
    void boldWordsAreThePrograms_data() { addLanguages(); }
    void boldWordsAreThePrograms();
    void picturesAreThereAndSmall();
    void linksLeadSomewhere();
    void languageFollowsTheLocale_data();
    void languageFollowsTheLocale();
    void missingChaptersAreEnglish();
    void privacyTellsOfEveryRequest();
    void speaksAnotherLanguageAtOnce();
};

void ManualTest::readsItsMarkdown()
{
    const ManualChapter chapter = readChapter(QStringLiteral("01-a.md"),
        QStringLiteral(
            "# Title\n\nOne **label** and\n`a<b>`.\n\n## Part\n\n- item\n- another\n\n"
            "![a window](../pictures/create.webp)\n\n[Read on](02-b.md)\n[Go there](pictor:models)\n"));
    QCOMPARE(chapter.title, QStringLiteral("Title"));
    QCOMPARE(shapeOf(chapter),
        (QStringList{QStringLiteral("01-a.md"), QStringLiteral("1 "), QStringLiteral("0 "),
            QStringLiteral("2 "), QStringLiteral("2 "), QStringLiteral("3 create"),
            QStringLiteral("4 02-b.md"), QStringLiteral("4 pictor:models")}));
    QCOMPARE(chapter.blocks.at(0).markup, QStringLiteral("One <b>label</b> and <code>a&lt;b&gt;</code>."));
    QCOMPARE(chapter.blocks.at(0).text, QStringLiteral("One label and a<b>."));
    QCOMPARE(chapter.blocks.at(4).text, QStringLiteral("a window"));
}

void ManualTest::everyLanguageHasEveryChapter()
{
    QFETCH(QString, language);
    const QList<ManualChapter> english = readManual(manualFolder(), {QStringLiteral("en")});
    const QList<ManualChapter> chapters = readManual(manualFolder(), {language});
    QCOMPARE(english.size(), 6);
    QCOMPARE(chapters.size(), english.size());
    for (int row = 0; row < chapters.size(); ++row) {
        const ManualChapter &chapter = chapters.at(row);
        QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
        QCOMPARE(shapeOf(chapter), shapeOf(english.at(row)));
        for (int piece = 0; piece < chapter.blocks.size(); ++piece) {
            const QString text = chapter.blocks.at(piece).text;
            const bool isOwn =
                language == QLatin1String("en") || text != english.at(row).blocks.at(piece).text;
            QVERIFY2(!text.isEmpty() && isOwn, qPrintable(chapter.name + QLatin1Char(' ') + text));
            QVERIFY2(
                !text.contains(QLatin1String("**")) && !text.contains(QLatin1Char('`')), qPrintable(text));
        }
    }
}

void ManualTest::boldWordsAreThePrograms()
{
    QFETCH(QString, language);
    static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    const QSet<QString> known = labels(language);
    QVERIFY(known.size() > 300);
    int found = 0;
    const QDir folder(manualFolder() + QLatin1Char('/') + language);
    for (const QString &name : folder.entryList()) {
        QRegularExpressionMatchIterator all =
            bold.globalMatch(QString::fromUtf8(contentOf(folder.filePath(name))));
        for (; all.hasNext(); ++found) {
            const QString label = all.next().captured(1);
            QVERIFY2(known.contains(withoutDots(label)), qPrintable(name + QStringLiteral(": ") + label));
        }
    }
    QVERIFY(found > 30);
}

void ManualTest::picturesAreThereAndSmall()
{
    QSet<QString> shown;
    for (const ManualChapter &chapter : readManual(manualFolder(), {QStringLiteral("en")})) {
        for (const ManualBlock &block : chapter.blocks) {
            if (block.kind != Kind::Picture)
                continue;
            shown += {QFileInfo(manualPicture(manualFolder(), block.target, false)).fileName(),
                QFileInfo(manualPicture(manualFolder(), block.target, true)).fileName()};
            QVERIFY2(block.size.width() >= 1000, qPrintable(block.target));
            QCOMPARE(QImageReader(manualPicture(manualFolder(), block.target, true)).size(), block.size);
        }
    }
    qint64 total = 0;
    QSet<QString> there;
    for (const QFileInfo &file :
        QDir(manualFolder() + QStringLiteral("/pictures")).entryInfoList(QDir::Files)) {
        there += file.fileName();
        total += file.size();
        QVERIFY2(file.size() < 120'000, qPrintable(file.fileName()));
    }
    QVERIFY(shown.size() >= 10);
    QCOMPARE(there, shown);
    QVERIFY2(total < 500'000, qPrintable(QString::number(total)));
}

void ManualTest::linksLeadSomewhere()
{
    const QList<ManualChapter> chapters = readManual(manualFolder(), {QStringLiteral("en")});
    QSet<QString> places{QStringLiteral("pictor:create"), QStringLiteral("pictor:library"),
        QStringLiteral("pictor:models"), QStringLiteral("pictor:settings")};
    for (const ManualChapter &chapter : chapters)
        places += chapter.name;
    int links = 0;
    for (const ManualChapter &chapter : chapters) {
        for (const ManualBlock &block : chapter.blocks) {
            if (block.kind != Kind::Link)
                continue;
            QVERIFY2(places.contains(block.target), qPrintable(block.target));
            QVERIFY(block.target != chapter.name);
            ++links;
        }
    }
    QVERIFY(links >= chapters.size());
}

void ManualTest::languageFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *locale, const QStringList &expected) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << expected;
    };
    row("de", {QStringLiteral("de"), QStringLiteral("en")});
    row("de_AT", {QStringLiteral("de"), QStringLiteral("en")});
    row("fr_CA", {QStringLiteral("fr"), QStringLiteral("en")});
    row("ja_JP", {QStringLiteral("ja"), QStringLiteral("en")});
    row("zh_CN", {QStringLiteral("zh_CN"), QStringLiteral("en")});
    row("zh_TW", {QStringLiteral("en")}); // another script
    row("en_GB", {QStringLiteral("en")});
    row("sw_KE", {QStringLiteral("en")});
    row("C", {QStringLiteral("en")});
}

void ManualTest::languageFollowsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, expected);
    QCOMPARE(manualLanguages(QLocale(locale)), expected);
}

/// What the program asks the network for: the other languages have the same pieces.
void ManualTest::privacyTellsOfEveryRequest()
{
    const QList<ManualChapter> chapters = readManual(manualFolder(), {QStringLiteral("en")});
    const ManualChapter &privacy = chapters.constLast();
    QCOMPARE(privacy.name, QStringLiteral("06-privacy.md"));
    QStringList told;
    for (const ManualBlock &block : privacy.blocks) {
        if (block.kind == Kind::Picture)
            break;
        if (block.kind == Kind::Item)
            told.append(block.text);
    }
    int reasons = 0;
    while (const auto words = wordsThatTellOf(static_cast<Reason>(reasons))) {
        const bool isTold =
            std::ranges::any_of(told, [&words](const QString &item) { return item.contains(*words); });
        QVERIFY2(isTold, qPrintable(*words));
        ++reasons;
    }
    QVERIFY(reasons > static_cast<int>(Reason::CheckAccess));
    QCOMPARE(told.size(), 3); // nor of what it does not ask
}

void ManualTest::missingChaptersAreEnglish()
{
    const QTemporaryDir place;
    const auto write = [&place](const QString &path, const char *text) {
        QDir(place.path()).mkpath(QFileInfo(path).path());
        QFile file(place.filePath(path));
        return file.open(QFile::WriteOnly) && file.write(text) > 0;
    };
    QVERIFY(write(QStringLiteral("en/01-a.md"), "# First"));
    QVERIFY(write(QStringLiteral("en/02-b.md"), "# Second"));
    QVERIFY(write(QStringLiteral("de/02-b.md"), "# Zweites"));
    const QList<ManualChapter> chapters =
        readManual(place.path(), {QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")});
    QCOMPARE(chapters.size(), 2);
    QCOMPARE(chapters.at(0).title, QStringLiteral("First"));
    QCOMPARE(chapters.at(1).title, QStringLiteral("Zweites"));
}

void ManualTest::speaksAnotherLanguageAtOnce()
{
    Translation translation;
    translation.use(QStringLiteral("en"));
    Manual manual;
    const auto title = [&manual] {
        return manual.chapters().value(0).toMap().value(QStringLiteral("title")).toString();
    };
    QCOMPARE(manual.chapters().size(), 0); // reading happens elsewhere
    QTRY_COMPARE(title(), QStringLiteral("Your first picture"));
    QCOMPARE(manual.find(QStringLiteral("03-models.md")), 2);
    QCOMPARE(manual.find(QStringLiteral("no.md")), -1);
    translation.use(QStringLiteral("de"));
    QTRY_COMPARE(title(), QStringLiteral("Ihr erstes Bild"));
    translation.use(QStringLiteral("zh_CN"));
    QTRY_COMPARE(title(), QStringLiteral("第一张图片"));
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
