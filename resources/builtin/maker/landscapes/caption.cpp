// SPDX-License-Identifier: GPL-3.0-or-later
#include "caption.h"

#include "captionwords.h"

#include <QStringList>

#include <array>
#include <utility>

namespace pictor::landscapes {

namespace {

/// What a caption says besides the place.
struct Mentions {
    bool time = false, weather = false, luminary = false, accent = false, season = false, sky = false,
         palette = false, manner = false;
};

QString pick(const Phrases &phrases, Random &random)
{
    if (phrases.empty())
        return {};
    return QLatin1String(phrases[static_cast<std::size_t>(random.below(static_cast<int>(phrases.size())))]);
}

QString withArticle(const QString &noun)
{
    static const QString vowels = QStringLiteral("aeiou");
    return (vowels.contains(noun.front()) ? QStringLiteral("an ") : QStringLiteral("a ")) + noun;
}

Mentions mentionAll(const Landscape &landscape)
{
    Mentions all;
    all.time = all.luminary = all.accent = all.season = all.sky = all.palette = all.manner = true;
    all.weather = landscape.weather != Weather::Clear;
    return all;
}

Mentions mentionSome(Random &random)
{
    Mentions some;
    some.time = random.chance(0.8);
    some.weather = random.chance(0.7);
    some.luminary = random.chance(0.75);
    some.accent = random.chance(0.75);
    some.season = random.chance(0.5);
    some.sky = random.chance(0.75);
    some.palette = random.chance(0.75);
    some.manner = random.chance(0.85);
    return some;
}

Mentions mentionFew(Random &random)
{
    Mentions few;
    const std::array fields = {&Mentions::time, &Mentions::weather, &Mentions::luminary, &Mentions::accent,
        &Mentions::season, &Mentions::sky, &Mentions::palette, &Mentions::manner};
    const int count = random.below(3);
    for (int i = 0; i < count; ++i)
        few.*fields[static_cast<std::size_t>(random.weighted({4, 2, 1.5, 1.5, 2, 1, 1, 2}))] = true;
    return few;
}

Mentions mentionsFor(const Landscape &landscape, Random &random, CaptionLength length)
{
    if (length == CaptionLength::Any)
        length = CaptionLength(random.weighted({5, 3, 2}));
    switch (length) {
    case CaptionLength::Any:
        return mentionSome(random);
    case CaptionLength::Short:
        return mentionFew(random);
    case CaptionLength::Full:
        return mentionAll(landscape);
    }
    return {};
}

class CaptionWriter {
public:
    CaptionWriter(const Landscape &landscape, Random &random, Mentions mentions)
        : m_landscape(landscape)
        , m_random(random)
        , m_mentions(mentions)
    {
    }

    QString write()
    {
        const int form = m_random.weighted({6, 4, 1});
        if (form == 2)
            return asList();
        const QString manner = takeManner();
        const bool atFront = m_random.chance(0.75);
        QString words = form == 1 ? timeOverPlace() : placeAtTime();
        words += rest();
        if (manner.isEmpty())
            return words;
        if (!atFront)
            return words + QStringLiteral(", ") + manner;
        return (m_random.chance(0.5) ? withArticle(manner) : manner) + QStringLiteral(" of ") + words;
    }

private:
    /// The phrase, if it was to be said and was not yet.
    QString take(bool Mentions::*mention, const Phrases &phrases)
    {
        if (!std::exchange(m_mentions.*mention, false))
            return {};
        return pick(phrases, m_random);
    }

    QString takeManner() { return take(&Mentions::manner, mannerNouns(m_landscape.manner)); }

    /// "a foggy autumn forest"
    QString place()
    {
        const std::vector<PlaceNoun> nouns = placeNouns(m_landscape);
        const PlaceNoun &noun =
            nouns[static_cast<std::size_t>(m_random.below(static_cast<int>(nouns.size())))];
        QStringList adjectives;
        const Phrases weather = weatherAdjectives(m_landscape.weather);
        if (!weather.empty() && m_random.chance(0.4))
            adjectives << take(&Mentions::weather, weather);
        if (m_random.chance(0.5))
            adjectives << take(&Mentions::season, seasonAdjectives(m_landscape));
        adjectives.removeAll(QString());
        adjectives.removeDuplicates(); // snowy in both senses
        const QString article = QLatin1String(noun.article);
        const QString words = (adjectives << QLatin1String(noun.noun)).join(QLatin1Char(' '));
        if (article.isEmpty())
            return words;
        if (article == QLatin1String("the") && (adjectives.size() == 1 || m_random.chance(0.5)))
            return QStringLiteral("the ") + words;
        return isPlural(noun) ? words : withArticle(words);
    }

    static bool isPlural(const PlaceNoun &noun)
    {
        const QLatin1String word(noun.noun);
        return word == QLatin1String("mountains") || word == QLatin1String("woods");
    }

    /// "a foggy forest at night"
    QString placeAtTime()
    {
        const QString where = place();
        return joined(where, take(&Mentions::time, timePhrases(m_landscape.time)));
    }

    /// "a red sunset over the sea"
    QString timeOverPlace()
    {
        const Phrases nouns = timeNouns(m_landscape.time);
        if (nouns.empty() || !m_mentions.time)
            return placeAtTime();
        QString noun = take(&Mentions::time, nouns);
        const QString colour = take(&Mentions::sky, skyAdjectives(m_landscape.skyColour));
        const bool isEvent = noun.startsWith(QLatin1String("sun")); // a sunset, but dusk
        bool described = true;
        if (!colour.isEmpty())
            noun.prepend(colour + QLatin1Char(' '));
        else if (m_landscape.accent == Accent::Stars && m_mentions.accent && m_random.chance(0.5)) {
            m_mentions.accent = false;
            noun.prepend(QStringLiteral("starry "));
        } else
            described = false;
        const QString time = (isEvent || described) && m_random.chance(0.8) ? withArticle(noun) : noun;
        return time + (m_random.chance(0.75) ? QStringLiteral(" over ") : QStringLiteral(" above "))
            + place();
    }

    /// What the sentence has not said yet: weather, season, things in the sky, colours.
    QString rest()
    {
        QString words;
        const auto add = [&words](const QString &phrase) { words = joined(words, phrase); };
        add(take(&Mentions::season, seasonPhrases(m_landscape)));
        add(take(&Mentions::weather, weatherPhrases(m_landscape.weather)));
        add(things());
        const QString sky = take(&Mentions::sky, skyAdjectives(m_landscape.skyColour));
        if (!sky.isEmpty())
            add(QStringLiteral("under ") + withArticle(sky + QStringLiteral(" sky")));
        add(take(&Mentions::palette, palettePhrases(m_landscape.palette)));
        return words.isEmpty() ? words : QLatin1Char(' ') + words;
    }

    /// "with a full moon and stars"
    QString things()
    {
        QStringList things = {take(&Mentions::luminary, luminaryPhrases(m_landscape)),
            take(&Mentions::accent, accentPhrases(m_landscape))};
        things.removeAll(QString());
        if (things.isEmpty())
            return {};
        return QStringLiteral("with ") + things.join(QStringLiteral(" and "));
    }

    /// "sea, sunset, red sky, oil painting"
    QString asList()
    {
        QStringList words = {place()};
        const QString time = take(&Mentions::time, timeNouns(m_landscape.time));
        words << (time.isEmpty() && m_landscape.time == TimeOfDay::Day && m_random.chance(0.5)
                ? QStringLiteral("day")
                : time);
        words << take(&Mentions::luminary, luminaryPhrases(m_landscape))
              << take(&Mentions::accent, accentPhrases(m_landscape))
              << take(&Mentions::season, seasonPhrases(m_landscape))
                     .remove(QStringLiteral("in the "))
                     .remove(QStringLiteral("in "));
        words << take(&Mentions::weather, weatherAdjectives(m_landscape.weather));
        const QString sky = take(&Mentions::sky, skyAdjectives(m_landscape.skyColour));
        if (!sky.isEmpty())
            words << sky + QStringLiteral(" sky");
        words << take(&Mentions::palette, palettePhrases(m_landscape.palette)).remove(QStringLiteral("in "))
              << takeManner();
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(QStringLiteral(", "));
    }

    static QString joined(const QString &before, const QString &after)
    {
        return before.isEmpty() || after.isEmpty() ? before + after : before + QLatin1Char(' ') + after;
    }

    const Landscape &m_landscape;
    Random &m_random;
    Mentions m_mentions;
};

} // namespace

QString writeCaption(const Landscape &landscape, Random &random, CaptionLength length)
{
    const Mentions mentions = mentionsFor(landscape, random, length);
    QString caption = CaptionWriter(landscape, random, mentions).write();
    if (random.chance(0.25)) { // both spellings are asked for
        caption.replace(QStringLiteral("colour"), QStringLiteral("color"));
        caption.replace(QStringLiteral("grey"), QStringLiteral("gray"));
    }
    return caption;
}

} // namespace pictor::landscapes
