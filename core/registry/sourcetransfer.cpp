// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sourcetransfer.h"

#include "hub/hubclient.h"
#include "registry/messages.h"
#include "registry/modelfiles.h"

#include <QCoro/QCoroTask>

namespace pictor {

namespace {

using hub::RepositoryFile;
using hub::SnapshotDownload;

bool isSame(const RepositoryFile *mirrored, const RepositoryFile *original)
{
    return mirrored != nullptr && original != nullptr && mirrored->size == original->size
        && mirrored->etag == original->etag;
}

/// Whether `mirror` holds what `original` does, told by the hashes that the hub lists of both: of a gated
/// repository it does so for everybody.
QCoro::Task<Result<void>> compareWithOriginal(hub::HubClient *hub, ModelSource mirror, ModelSource original)
{
    const auto mirrored = co_await hub->tree(mirror.repository, mirror.revision);
    if (!mirrored)
        co_return tl::unexpected(mirrored.error().error);
    const auto originals = co_await hub->tree(original.repository, original.revision);
    if (!originals)
        co_return tl::unexpected(originals.error().error);
    for (const ModelFile &file : mirror.files) {
        const RepositoryFile *source = originals->find(file.path);
        if (isSame(mirrored->find(file.path), source) || (file.optional && source == nullptr))
            continue;
        co_return failure(Error::Kind::Corrupt,
            Text::tr("%1 is no true copy of %2, %3 differs: nothing was downloaded from it.")
                .arg(mirror.repository, original.repository, file.path));
    }
    co_return Result<void>();
}

} // namespace

SourceTransfer::SourceTransfer(const ModelSource &source, const std::optional<ModelSource> &original,
    const QStringList &demanded, DownloadContext &context)
    : m_source(source)
    , m_original(original)
{
    hub::SnapshotRequest request = requestFor(source);
    for (hub::WantedFile &file : request.files) {
        file.isExtra = file.optional && demanded.contains(file.path);
        file.optional = file.optional && !file.isExtra;
    }
    if (context.options.otherFolders)
        request.otherFolders = context.options.otherFolders();
    m_hub = context.options.hub();
    m_download =
        std::make_unique<SnapshotDownload>(*m_hub, context.cache, std::move(request), context.options.tuning);
    connect(m_download.get(), &SnapshotDownload::progressChanged, this, &SourceTransfer::progressChanged);
    connect(m_download.get(), &SnapshotDownload::finished, this, &SourceTransfer::finished);
    connect(m_download.get(), &SnapshotDownload::failed, this, &SourceTransfer::failed);
    connect(m_download.get(), &SnapshotDownload::cancelled, this, &SourceTransfer::cancelled);
}

SourceTransfer::~SourceTransfer() = default;

const hub::TransferProgress &SourceTransfer::progress() const
{
    return m_download->progress();
}

QString SourceTransfer::failedFile() const
{
    return m_download->failedFile();
}

void SourceTransfer::start()
{
    m_isHeld = false;
    if (m_original)
        compare();
    else
        download();
}

void SourceTransfer::compare()
{
    if (std::exchange(m_isComparing, true))
        return;
    auto comparison = compareWithOriginal(m_hub, m_source, *m_original);
    QCoro::connect(std::move(comparison), this, [this](const Result<void> &same) { onCompared(same); });
}

void SourceTransfer::onCompared(const Result<void> &same)
{
    m_isComparing = false;
    if (m_isHeld)
        return;
    if (!same) {
        Q_EMIT failed(same.error());
        return;
    }
    m_original.reset();
    download();
}

void SourceTransfer::download()
{
    if (m_download->state() == SnapshotDownload::State::Paused)
        m_download->resume();
    else
        m_download->start();
}

void SourceTransfer::pause()
{
    m_isHeld = true;
    m_download->pause();
}

void SourceTransfer::cancel()
{
    m_isHeld = true;
    m_download->cancel();
}

} // namespace pictor
