// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "async.h"
#include "messages.h"
#include "progress.h"
#include "registry/modelregistry.h"

#include <QStringList>

namespace pictor::app {

QCoro::Task<Error> knowsNoWords(ModelRegistry &registry, const Model &model)
{
    QStringList present, absent;
    for (const CatalogueEntry &entry : registry.catalogue().entries()) {
        if (entry.kind != ModelKind::ImageEmbedding || !entry.understandsText)
            continue;
        const Availability availability = co_await value(registry.availability(entry.key));
        if (availability.present)
            present.append(entry.key);
        else
            absent.append(Text::tr("--model %1 downloads it (%2)")
                              .arg(entry.key, formatBytes(availability.bytesToDownload)));
    }
    Error error{Error::Kind::Unsupported, Text::tr("%1 knows no words, only pictures.").arg(model.key()), {}};
    if (!present.isEmpty())
        error.message += QLatin1Char(' ') + Text::tr("Use --model %1.").arg(present.first());
    else if (!absent.isEmpty())
        error.message +=
            QLatin1Char(' ') + Text::tr("Use one that does: %1.").arg(absent.join(Text::tr(", or ")));
    co_return error;
}

} // namespace pictor::app
