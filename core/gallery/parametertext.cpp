// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/parametertext.h"

#include "gallery/parameterpairs.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace pictor::gallery {

namespace {

constexpr QLatin1String negativeMark("Negative prompt:");
constexpr QLatin1String pictorMark("Pictor ");
constexpr qsizetype shortHash = 10; // characters
/// As AUTOMATIC1111 tells a line of settings from the last line of a prompt.
constexpr qsizetype fewestPairs = 3;

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QList<ParameterPair> pairsOf(const GenerationSettings &settings)
{
    QList<ParameterPair> pairs{
        {QStringLiteral("Steps"), QString::number(settings.steps)},
        {QStringLiteral("Sampler"), QStringLiteral("Euler")},
        {QStringLiteral("CFG scale"), number(settings.guidance == 0 ? 1 : settings.guidance)},
        {QStringLiteral("Seed"), QString::number(settings.seed)},
        {QStringLiteral("Size"),
            QStringLiteral("%1x%2").arg(settings.size.width()).arg(settings.size.height())},
    };
    if (!settings.revision.isEmpty())
        pairs.append({QStringLiteral("Model hash"), settings.revision.left(shortHash)});
    if (!settings.modelName.isEmpty())
        pairs.append({QStringLiteral("Model"), settings.modelName});
    if (!settings.startImageHash.isEmpty())
        pairs.append({QStringLiteral("Denoising strength"), number(settings.strength)});
    pairs.append({QStringLiteral("Version"), pictorMark + settings.version});
    return pairs;
}

struct Parts {
    QStringList prompt;
    QStringList negative;
    QList<ParameterPair> pairs;
};

bool isSettingsLine(const QString &line, bool isLast)
{
    static const QString firstKey = QStringLiteral("Steps: ");
    return (isLast || line.startsWith(firstKey)) && pairsIn(line).size() >= fewestPairs;
}

/// The line of settings is the last of its kind: prompts may hold anything, and some programs add lines after
/// it.
qsizetype settingsLine(const QStringList &lines)
{
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (isSettingsLine(lines[i].trimmed(), i == lines.size() - 1))
            return i;
    }
    return -1;
}

/// nullopt: no line of settings.
std::optional<Parts> partsOf(const QString &text)
{
    const QStringList lines = QString(text).remove(u'\r').trimmed().split(u'\n');
    const qsizetype last = settingsLine(lines);
    if (last < 0)
        return std::nullopt;
    const auto end = lines.begin() + last;
    const auto negative = std::find_if(
        lines.begin(), end, [](const QString &line) { return line.trimmed().startsWith(negativeMark); });
    Parts parts{
        QStringList(lines.begin(), negative), QStringList(negative, end), pairsIn(lines[last].trimmed())};
    if (!parts.negative.isEmpty())
        parts.negative.first() = parts.negative.first().trimmed().mid(negativeMark.size());
    return parts;
}

QSize sizeFrom(const QString &text)
{
    const qsizetype cross = text.indexOf(u'x');
    const int width = text.left(cross).toInt();
    const int height = text.mid(cross + 1).toInt();
    return cross > 0 && width > 0 && height > 0 ? QSize(width, height) : QSize();
}

/// The web UI says "Denoising strength" also of its second pass at a higher resolution.
bool hasSecondPass(const QList<ParameterPair> &pairs)
{
    return std::ranges::any_of(
        pairs, [](const ParameterPair &pair) { return pair.key.startsWith(QLatin1String("Hires ")); });
}

double strengthFrom(const QList<ParameterPair> &pairs)
{
    const auto said = valueOf(pairs, QLatin1String("Denoising strength"));
    bool isNumber = false;
    const double strength = said ? said->toDouble(&isNumber) : 1;
    return isNumber && !hasSecondPass(pairs) ? strength : 1;
}

} // namespace

QString toParameterText(const GenerationSettings &settings)
{
    QString text = settings.prompt;
    if (!settings.negativePrompt.isEmpty())
        text += u'\n' + negativeMark + u' ' + settings.negativePrompt;
    text += u'\n' + lineOf(pairsOf(settings));
    return text.remove(QChar::Null).trimmed();
}

std::optional<GenerationSettings> settingsFromParameterText(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const auto value = [&](QLatin1String key) { return valueOf(parts->pairs, key).value_or(QString()); };
    GenerationSettings settings;
    settings.prompt = parts->prompt.join(u'\n').trimmed();
    settings.negativePrompt = parts->negative.join(u'\n').trimmed();
    settings.modelName = value(QLatin1String("Model"));
    settings.size = sizeFrom(value(QLatin1String("Size")));
    settings.steps = std::max(0, value(QLatin1String("Steps")).toInt());
    settings.seed = value(QLatin1String("Seed")).toULongLong();
    settings.guidance = value(QLatin1String("CFG scale")).toDouble();
    if (settings.guidance == 1)
        settings.guidance = 0;
    settings.strength = strengthFrom(parts->pairs);
    if (const QString version = value(QLatin1String("Version")); version.startsWith(pictorMark))
        settings.version = version.mid(pictorMark.size());
    return settings;
}

} // namespace pictor::gallery
