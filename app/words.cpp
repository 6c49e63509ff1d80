// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "async.h"
#include "messages.h"
#include "registry/modelregistry.h"

#include <QStringList>

namespace pictor::app {

QCoro::Task<Error> knowsNoWords(ModelRegistry &registry, const Model &model)
{
    QStringList present, absent;
    QString howToGet;
    for (const CatalogueEntry &entry : registry.catalogue().entries()) {
        if (entry.kind != ModelKind::ImageEmbedding || !entry.understandsText)
            continue;
        const Availability availability = co_await value(registry.availability(entry.key));
        (availability.present ? present : absent).append(entry.key);
        if (howToGet.isEmpty() && availability.problem)
            howToGet = availability.problem->message;
    }
    Error error{Error::Kind::Unsupported, Text::tr("%1 knows no words, only pictures.").arg(model.key()), {}};
    if (!present.isEmpty())
        error.message += QLatin1Char(' ') + Text::tr("Use --model %1.").arg(present.first());
    else if (!absent.isEmpty())
        error.message +=
            QLatin1Char(' ') + Text::tr("These do: %1. %2").arg(absent.join(QStringLiteral(", ")), howToGet);
    co_return error;
}

} // namespace pictor::app
