// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modeldownload.h"

#include "registry/hublocator.h"
#include "registry/sourcetransfer.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace pictor {

ModelDownload::ModelDownload(CatalogueEntry entry, DownloadContext &context, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_context(context)
{
    Q_ASSERT(!m_entry.sources.isEmpty());
}

ModelDownload::~ModelDownload() = default;

qint64 ModelDownload::bytesTotal() const
{
    return m_progress.total > 0 ? m_progress.total : m_entry.sources.constFirst().bytes();
}

QString ModelDownload::repository() const
{
    return m_entry.sources.at(m_source).repository;
}

QString ModelDownload::mirror() const
{
    const auto source = mirrorSource();
    return source ? m_entry.sources.at(*source).repository : QString();
}

std::optional<qsizetype> ModelDownload::mirrorSource() const
{
    const auto found = std::ranges::find_if(m_entry.sources, &ModelSource::isMirror);
    return found == m_entry.sources.end() ? std::nullopt
                                          : std::optional(std::distance(m_entry.sources.begin(), found));
}

void ModelDownload::start()
{
    m_isWanted = true;
    enqueue(m_state == State::Paused ? m_source : 0);
}

void ModelDownload::startFromMirror()
{
    const auto source = mirrorSource();
    if (!source)
        return;
    m_isWanted = true;
    enqueue(*source);
}

void ModelDownload::demand(const QStringList &files)
{
    Q_ASSERT(!isActive());
    for (const QString &file : files) {
        if (!m_demanded.contains(file))
            m_demanded.append(file);
    }
    if (!m_isLeaving)
        release(); // it was made before
}

void ModelDownload::want(QObject *asker)
{
    if (!m_askers.contains(asker)) {
        m_askers.insert(asker);
        connect(asker, &QObject::destroyed, this, [this, asker] { letGo(asker); });
    }
    enqueue(m_state == State::Paused ? m_source : 0);
}

void ModelDownload::letGo(QObject *asker)
{
    if (!m_askers.remove(asker))
        return;
    disconnect(asker, nullptr, this, nullptr);
    if (m_askers.isEmpty() && !m_isWanted)
        pause();
}

void ModelDownload::enqueue(qsizetype source)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (isActive() || m_isLeaving)
        return;
    if (std::exchange(m_source, source) != source)
        release();
    m_error = {};
    m_interrupted = false;
    enter(State::Queued);
}

void ModelDownload::begin()
{
    if (m_isLeaving)
        return;
    enter(State::Running);
    if (m_transfer) {
        m_transfer->start();
        return;
    }
    const auto look = [entry = m_entry, cache = m_context.cache] { return isWholeInHub(entry, cache); };
    QtConcurrent::run(look).then(this, [this](bool isHere) { onLookedUp(isHere); });
}

/// Everything may be here already, in whatever source's revision: then the network is not asked.
void ModelDownload::onLookedUp(bool isHere)
{
    if (m_state != State::Running || m_transfer || m_isLeaving)
        return;
    if (isHere) {
        onFinished();
        return;
    }
    makeTransfer();
    m_transfer->start();
}

void ModelDownload::makeTransfer()
{
    const ModelSource &source = m_entry.sources.at(m_source);
    const auto original = source.isMirror ? std::optional(m_entry.sources.constFirst()) : std::nullopt;
    m_transfer = std::make_unique<SourceTransfer>(source, original, m_demanded, m_context);
    connect(m_transfer.get(), &SourceTransfer::progressChanged, this, [this] {
        m_progress = m_transfer->progress();
        Q_EMIT progressChanged();
    });
    connect(m_transfer.get(), &SourceTransfer::finished, this, &ModelDownload::onFinished);
    connect(m_transfer.get(), &SourceTransfer::failed, this, &ModelDownload::onFailed);
    connect(m_transfer.get(), &SourceTransfer::cancelled, this, &ModelDownload::onCancelled);
}

void ModelDownload::pause()
{
    if (!isActive() || m_isLeaving)
        return;
    m_isWanted = false;
    if (m_transfer)
        m_transfer->pause();
    enter(State::Paused);
}

void ModelDownload::cancel()
{
    if (m_state == State::Idle || m_state == State::Finished || m_isLeaving)
        return;
    m_isLeaving = true;
    if (!m_transfer)
        makeTransfer(); // it knows what parts there are from before
    m_transfer->cancel();
}

void ModelDownload::onCancelled()
{
    m_progress = {};
    end(State::Idle);
    Q_EMIT progressChanged();
    Q_EMIT cancelled();
}

void ModelDownload::onFinished()
{
    m_demanded.clear();
    end(State::Finished);
    Q_EMIT finished();
}

void ModelDownload::onFailed(const Error &error)
{
    if (!m_firstError)
        m_firstError = error;
    if (const auto next = nextSource(error)) {
        m_source = *next;
        release();
        makeTransfer();
        m_transfer->start();
        return;
    }
    m_error = *m_firstError;
    end(State::Failed);
    Q_EMIT failed(m_error);
}

bool ModelDownload::isAboutExtras() const
{
    const QString failed = m_transfer->failedFile();
    return m_demanded.contains(failed)
        && std::ranges::any_of(m_entry.sources.at(m_source).files,
            [&failed](const ModelFile &file) { return file.path == failed && file.optional; });
}

/// Another source, where that may help: not without network or disk, not for a file beside the weights, and a
/// mirror only when it is asked for.
std::optional<qsizetype> ModelDownload::nextSource(const Error &error) const
{
    const bool mayBeElsewhere = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Corrupt
        || (error.kind == Error::Kind::Denied && !m_entry.gated);
    const bool isElsewhere = mayBeElsewhere && !isAboutExtras();
    for (qsizetype i = m_source + 1; isElsewhere && i < m_entry.sources.size(); ++i) {
        if (!m_entry.sources.at(i).isMirror)
            return i;
    }
    return std::nullopt;
}

void ModelDownload::end(State state)
{
    release();
    m_firstError.reset();
    m_isLeaving = false;
    m_interrupted = false;
    m_isWanted = false;
    for (QObject *asker : std::exchange(m_askers, {}))
        disconnect(asker, nullptr, this, nullptr);
    enter(state);
}

/// The transfer is what calls here: it is not deleted at once.
void ModelDownload::release()
{
    if (!m_transfer)
        return;
    m_transfer->disconnect(this);
    m_transfer.release()->deleteLater();
}

void ModelDownload::restore(const QString &repository, qint64 received, qint64 total)
{
    if (m_state != State::Idle)
        return;
    const auto source = std::ranges::find(m_entry.sources, repository, &ModelSource::repository);
    m_source = source == m_entry.sources.end() ? 0 : std::distance(m_entry.sources.begin(), source);
    m_progress.received = received;
    m_progress.total = total;
    m_interrupted = true;
    enter(State::Paused);
    Q_EMIT progressChanged();
}

bool ModelDownload::forget(const QStringList &files)
{
    Q_ASSERT(!isActive() && !isUrgent());
    if (files.isEmpty())
        m_demanded.clear();
    const bool hasParts = m_state == State::Paused || m_state == State::Failed;
    if (hasParts) {
        cancel();
    } else {
        m_progress = {};
        end(State::Idle);
        Q_EMIT progressChanged();
    }
    if (!files.isEmpty())
        demand(files);
    return hasParts;
}

void ModelDownload::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace pictor
