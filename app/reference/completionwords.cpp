// SPDX-License-Identifier: GPL-3.0-or-later
#include "completionwords.h"

#include "commands.h"
#include "registry/catalogue.h"

#include <QHash>
#include <QRegularExpression>

namespace pictor::app {

namespace {

QStringList modelKeys()
{
    const Catalogue catalogue = Catalogue::builtin();
    QStringList keys;
    for (const CatalogueEntry &entry : catalogue.entries())
        keys.append(entry.key);
    return keys;
}

/// Values that are one of a few, by the name that help gives them.
QStringList choicesFor(const QString &name)
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    static const QHash<QString, QStringList> known{{QStringLiteral("DEVICE"), list("cpu cuda")},
        {QStringLiteral("TYPE"), list("auto f32 bf16 f16 int8")},
        {QStringLiteral("MODE"), list("auto whole part-by-part streamed")},
        {QStringLiteral("PART"), list("flux sd3 autoencoder")}};
    if (name == QLatin1String("KEY"))
        return modelKeys();
    return name == QLatin1String("COMMAND") ? commandNames() : known.value(name);
}

void addWords(const QString &name, CompletionWords &to)
{
    to.files |= name == QLatin1String("FILE") || name == QLatin1String("IMAGE");
    to.folders |= name == QLatin1String("DIR");
    to.words += choicesFor(name);
}

} // namespace

CompletionWords wordsForValue(const QString &valueName)
{
    CompletionWords result;
    for (const QString &name : valueName.split(QLatin1Char('|')))
        addWords(name, result);
    return result;
}

CompletionWords wordsForArguments(const QString &arguments)
{
    static const QRegularExpression between(QStringLiteral("[\\[\\]|… ]+")),
        option(QStringLiteral("--\\S+ \\S+"));
    QString plain = arguments;
    CompletionWords result;
    for (const QString &word : plain.remove(option).split(between, Qt::SkipEmptyParts)) {
        if (word == word.toLower())
            result.words.append(word);
        else
            addWords(word, result);
    }
    result.words.removeDuplicates();
    return result;
}

QString firstSentence(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("(?:\\. |\\.$|; ).*"));
    QString first = text;
    return first.remove(sentenceEnd);
}

} // namespace pictor::app
