// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/modelchoice.h"

#include "async.h"
#include "messages.h"
#include "progress.h"
#include "registry/cataloguetexts.h"
#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"
#include "session.h"

#include <QFileInfo>

namespace pictor::app {

namespace {

/// A checkpoint file may be named without its path.
QString keyGiven(const QString &name)
{
    return QFileInfo(name).isFile() ? QFileInfo(name).absoluteFilePath() : name;
}

QString offer(const CatalogueEntry &entry, qint64 bytes)
{
    const QString account = entry.gated ? Text::tr(", asks for a free account") : QString();
    return Text::tr("  %1 (%2, licence: %3%4): pictor models download %5")
        .arg(catalogueText(entry.name), formatBytes(bytes), catalogueText(entry.licence), account, entry.key);
}

QCoro::Task<Result<QString>> keyOnThisMachine(ModelRegistry &registry)
{
    const QString key = co_await value(registry.defaultTextToImageModel());
    if (!key.isEmpty())
        co_return key;
    QStringList offers;
    for (const CatalogueEntry &entry : registry.catalogue().entries()) {
        if (entry.kind != ModelKind::TextToImage)
            continue;
        const Availability availability = co_await value(registry.availability(entry.key));
        offers.append(offer(entry, availability.bytesToDownload));
    }
    co_return failure(Error::Kind::NotFound,
        Text::tr("No model that paints is on this machine. Give one with --model, a folder or a checkpoint "
                 "file, or fetch one:")
            + QLatin1Char('\n') + offers.join(QLatin1Char('\n')));
}

} // namespace

QCoro::Task<Result<TextToImageModel *>> textToImageModel(Session &session)
{
    const auto registry = session.registry();
    if (!registry)
        co_return tl::unexpected(registry.error());
    Result<QString> key = keyGiven(session.arguments().value("model"));
    if (!session.arguments().has("model"))
        key = co_await keyOnThisMachine(**registry);
    if (!key)
        co_return tl::unexpected(key.error());
    if (session.json())
        session.printDownload(*key);
    else
        session.showDownload(*key);
    co_return (*registry)->find<TextToImageModel>(*key);
}

} // namespace pictor::app
