// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscapes/caption.h"
#include "landscapes/sampler.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pictor::landscapes;

namespace {

using L = Landscape;

/// A word and when it may be said.
struct Vocabulary {
    const char *words; ///< alternatives of a regular expression, whole words
    bool (*isTrue)(const L &);
};

// Kept apart from the writer's own tables: what somebody who reads the caption takes it to mean.
const Vocabulary vocabulary[] = {
    {"dawn|sunrise|early morning", [](const L &l) { return l.time == TimeOfDay::Dawn; }},
    {"noon|day|daylight", [](const L &l) { return l.time == TimeOfDay::Day; }},
    {"sunset|sundown", [](const L &l) { return l.time == TimeOfDay::Sunset; }},
    {"dusk|twilight", [](const L &l) { return l.time == TimeOfDay::Dusk; }},
    {"night", [](const L &l) { return l.time == TimeOfDay::Night; }},
    {"clear", [](const L &l) { return l.weather == Weather::Clear; }},
    {"cloudy|heavy clouds", [](const L &l) { return l.weather == Weather::Cloudy; }},
    {"rain|rainy", [](const L &l) { return l.weather == Weather::Rain; }},
    {"fog|foggy|mist|misty", [](const L &l) { return l.weather == Weather::Fog; }},
    {"falling snow|snowfall|snows", [](const L &l) { return l.weather == Weather::Snowfall; }},
    {"storm|stormy|thunderstorm", [](const L &l) { return l.weather == Weather::Storm; }},
    {"snow|snowy|snow-covered|winter|wintry", [](const L &l) { return l.season == Season::Winter; }},
    {"clouds",
        [](const L &l) {
            return l.accent == Accent::Clouds || l.weather == Weather::Cloudy || l.weather == Weather::Storm;
        }},
    {"ocean|coast", [](const L &l) { return l.place == Place::Sea; }},
    {"sea", [](const L &l) { return l.place == Place::Sea || l.place == Place::Island; }},
    {"desert|dunes", [](const L &l) { return l.place == Place::Dunes; }},
    {"mountain|mountains|peaks", [](const L &l) { return l.place == Place::Mountains; }},
    {"forest|woods|woodland", [](const L &l) { return l.place == Place::Forest; }},
    {"city|skyline|buildings", [](const L &l) { return l.place == Place::City; }},
    {"meadow|meadows|fields", [](const L &l) { return l.place == Place::Meadow; }},
    {"hills", [](const L &l) { return l.place == Place::Meadow || l.place == Place::Lake; }},
    {"lake", [](const L &l) { return l.place == Place::Lake; }},
    {"island", [](const L &l) { return l.place == Place::Island; }},
    {"sun", [](const L &l) { return l.luminary == Luminary::Sun; }},
    {"full moon|round moon", [](const L &l) { return l.luminary == Luminary::FullMoon; }},
    {"crescent moon|thin moon", [](const L &l) { return l.luminary == Luminary::CrescentMoon; }},
    {"moon", [](const L &l) { return isMoon(l.luminary); }},
    {"stars|starry", [](const L &l) { return l.accent == Accent::Stars; }},
    {"aurora|northern lights", [](const L &l) { return l.accent == Accent::Aurora; }},
    {"birds", [](const L &l) { return l.accent == Accent::Birds; }},
    {"rainbow", [](const L &l) { return l.accent == Accent::Rainbow; }},
    {"balloon", [](const L &l) { return l.accent == Accent::Balloon; }},
    {"lightning", [](const L &l) { return l.accent == Accent::Lightning; }},
    {"spring|springtime", [](const L &l) { return l.season == Season::Spring && showsSeason(l); }},
    {"summer", [](const L &l) { return l.season == Season::Summer && showsSeason(l); }},
    {"autumn|fall", [](const L &l) { return l.season == Season::Autumn && showsSeason(l); }},
    {"red|crimson", [](const L &l) { return l.skyColour == SkyColour::Red; }},
    {"golden|amber", [](const L &l) { return l.skyColour == SkyColour::Golden; }},
    {"pink|rosy", [](const L &l) { return l.skyColour == SkyColour::Pink; }},
    {"purple|violet", [](const L &l) { return l.skyColour == SkyColour::Violet; }},
    {"green", [](const L &l) { return l.accent == Accent::Aurora; }},
    {"warm", [](const L &l) { return l.palette == Palette::Warm; }},
    {"cool", [](const L &l) { return l.palette == Palette::Cool; }},
    {"vivid|bright colou?rs", [](const L &l) { return l.palette == Palette::Vivid; }},
    {"muted|faded", [](const L &l) { return l.palette == Palette::Muted; }},
    {"black|white|gr[ea]y", [](const L &l) { return l.palette == Palette::Monochrome; }},
    {"oil", [](const L &l) { return l.manner == Manner::Oil; }},
    {"watercolou?r", [](const L &l) { return l.manner == Manner::Watercolour; }},
    {"poster", [](const L &l) { return l.manner == Manner::Poster; }},
    {"ink", [](const L &l) { return l.manner == Manner::InkWash; }},
    {"pastel|chalk", [](const L &l) { return l.manner == Manner::Pastel; }},
};

QRegularExpression patternOf(const char *words)
{
    return QRegularExpression(QStringLiteral("(?<![\\w-])(%1)(?![\\w-])").arg(QLatin1String(words)));
}

QString captionOf(const Landscape &landscape, std::uint64_t seed, CaptionLength length)
{
    Random random(seed);
    return writeCaption(landscape, random, length);
}

} // namespace

class CaptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverContradicts();
    void saysEverythingWhenFull();
    void hasShortAndManyWordings();
    void isWellFormed();
    void redSunsetOverTheSea();
};

void CaptionTest::neverContradicts()
{
    std::vector<QRegularExpression> patterns;
    for (const Vocabulary &entry : vocabulary)
        patterns.push_back(patternOf(entry.words));
    std::vector<int> said(patterns.size());
    Random random(1);
    for (int i = 0; i < 6000; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::All);
        const QString caption = writeCaption(landscape, random, CaptionLength::Any);
        for (std::size_t entry = 0; entry < patterns.size(); ++entry) {
            if (!patterns[entry].match(caption).hasMatch())
                continue;
            ++said[entry];
            QVERIFY2(vocabulary[entry].isTrue(landscape),
                qPrintable(caption + QStringLiteral(" <- ") + toString(landscape)));
        }
    }
    for (std::size_t entry = 0; entry < patterns.size(); ++entry) // or the vocabulary has aged
        QVERIFY2(said[entry] > 0, vocabulary[entry].words);
}

void CaptionTest::saysEverythingWhenFull()
{
    Landscape landscape;
    landscape.time = TimeOfDay::Night;
    landscape.place = Place::Mountains;
    landscape.luminary = Luminary::FullMoon;
    landscape.accent = Accent::Stars;
    landscape.season = Season::Winter;
    landscape.palette = Palette::Muted;
    landscape.manner = Manner::Oil;
    const QRegularExpression parts[] = {patternOf("night"), patternOf("mountains?"), patternOf("moon"),
        patternOf("stars|starry"), patternOf("snow|snowy|snow-covered|winter|wintry"),
        patternOf("muted|faded"), patternOf("oil")};
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const QString caption = captionOf(landscape, seed, CaptionLength::Full);
        for (const QRegularExpression &part : parts)
            QVERIFY2(
                part.match(caption).hasMatch(), qPrintable(caption + QStringLiteral(": ") + part.pattern()));
    }
}

void CaptionTest::hasShortAndManyWordings()
{
    Random random(2);
    Landscape landscape = sampleLandscape(random, Pairs::All);
    QSet<QString> wordings;
    qsizetype shortest = 1000;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const QString caption = captionOf(landscape, seed, CaptionLength::Any);
        wordings.insert(caption);
        shortest = std::min(shortest, caption.count(QLatin1Char(' ')) + 1);
    }
    QVERIFY2(wordings.size() > 100, qPrintable(QString::number(wordings.size())));
    QVERIFY(shortest <= 2);
    QCOMPARE(captionOf(landscape, 7, CaptionLength::Any), captionOf(landscape, 7, CaptionLength::Any));
}

void CaptionTest::isWellFormed()
{
    const QRegularExpression wrong(
        QStringLiteral("  |^[ ,]|[ ,]$| ,|,,|\\b(\\w+) \\1\\b|\\ba [aeiou]|\\ban [^aeiou]"));
    Random random(3);
    for (int i = 0; i < 3000; ++i) {
        const QString caption = writeCaption(sampleLandscape(random, Pairs::All), random, CaptionLength::Any);
        QVERIFY2(!caption.isEmpty() && !wrong.match(caption).hasMatch(), qPrintable(caption));
    }
}

void CaptionTest::redSunsetOverTheSea()
{
    Landscape landscape;
    landscape.time = TimeOfDay::Sunset;
    landscape.place = Place::Sea;
    landscape.skyColour = SkyColour::Red;
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        if (captionOf(landscape, seed, CaptionLength::Any) == QLatin1String("a red sunset over the sea"))
            return;
    }
    QFAIL("The README's prompt is never written.");
}

QTEST_GUILESS_MAIN(CaptionTest)
#include "tst_caption.moc"
