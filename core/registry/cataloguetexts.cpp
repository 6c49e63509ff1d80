// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/cataloguetexts.h"

#include <QCoreApplication>

#include <array>

namespace pictor {

namespace {

// lupdate reads no JSON. tst_cataloguetexts compares this with resources/catalog.json.
constexpr std::array catalogueTexts{
    QT_TRANSLATE_NOOP("Catalogue", "Built-in descriptor"),
    QT_TRANSLATE_NOOP("Catalogue", "Finds altered copies of a picture; nothing to download."),
    QT_TRANSLATE_NOOP("Catalogue", "Finds pictures by likeness and by words."),
    QT_TRANSLATE_NOOP(
        "Catalogue", "Finds pictures by likeness and by words: finer and slower than ViT-B/32."),
    QT_TRANSLATE_NOOP("Catalogue", "Makes pictures from words in four steps."),
    QT_TRANSLATE_NOOP("Catalogue", "Landscapes"),
    QT_TRANSLATE_NOOP(
        "Catalogue", "A small demonstration: paints little landscapes from English words, and nothing else."),
    QT_TRANSLATE_NOOP("Catalogue", "MIT for OpenAI's code; the weights' page states none"),
    QT_TRANSLATE_NOOP("Catalogue", "Stability AI Community License (free below USD 1M yearly revenue)"),
};

} // namespace

QString catalogueText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Catalogue", text.toUtf8().constData());
}

std::span<const char *const> translatableCatalogueTexts()
{
    return catalogueTexts;
}

} // namespace pictor
