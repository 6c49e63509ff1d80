// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/indexrun.h"

#include "base/whendone.h"
#include "library/databasethread.h"
#include "library/folderpath.h"
#include "library/messages.h"

#include <QDir>

namespace pictor::library {

namespace {

constexpr int progressIntervalMs = 100;

/// The stage may be on the call stack: it is stopped now and deleted later, with the run at the latest.
template <class Stage> void retire(std::unique_ptr<Stage> &stage)
{
    if (!stage)
        return;
    stage->disconnect();
    stage->stop();
    stage.release()->deleteLater();
}

} // namespace

IndexRun::IndexRun(const IndexServices &services, Embedder &embedder, QStringList folders, QObject *parent)
    : IndexJob(parent)
    , m_services(services)
    , m_embedder(embedder)
    , m_folders(std::move(folders))
{
    m_state = State::Queued;
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, &IndexRun::tellProgress);
}

IndexRun::~IndexRun() = default;

void IndexRun::start()
{
    m_scan = std::make_unique<ScanStage>(m_services.writer, m_services.threads, this);
    connect(m_scan.get(), &ScanStage::reconciled, this, &IndexRun::onReconciled);
    connect(m_scan.get(), &ScanStage::done, this, &IndexRun::onScanned);
    connect(m_scan.get(), &ScanStage::failed, this, &IndexRun::fail);
    enter(State::Running);
    begin();
}

bool IndexRun::extend(const QStringList &folders)
{
    if (isStopping() || m_finishing || hasEnded())
        return false;
    if (m_state == State::Queued || !m_lock) { // begin() has not come to the first scan yet
        m_folders = folders.isEmpty() || m_folders.isEmpty() ? QStringList() : m_folders + folders;
        return true;
    }
    const auto request = requestFor(folders);
    if (!request)
        return false;
    m_progress.scanning = true;
    m_scan->walk(*request);
    return true;
}

Result<ScanRequest> IndexRun::requestFor(const QStringList &folders) const
{
    const QStringList watched = m_services.watchedFolders();
    QStringList wanted;
    for (const QString &folder : folders) {
        wanted.append(QDir::cleanPath(QDir(folder).absolutePath()));
        if (!isWithinAny(wanted.last(), watched))
            return failure(Error::Kind::NotFound,
                Text::tr("“%1” is not part of the library. Add it first.")
                    .arg(QDir::toNativeSeparators(folder)));
    }
    return ScanRequest{folders.isEmpty() ? watched : wanted, watched, m_services.excluded};
}

void IndexRun::begin()
{
    auto begun = m_services.writer.run([file = m_services.lockFile](Database &database) {
        Begun result{std::make_shared<QLockFile>(file), true};
        result.lock->setStaleLockTime(
            0); // a run may take hours; that a holder was killed is seen all the same
        result.alone = result.lock->tryLock(0);
        return scanledger::begin(database).map([&] { return result; });
    });
    whenDone(this, begun, [this](const Result<Begun> &result) {
        if (isStopping())
            return;
        const auto request = result.and_then([this](const Begun &) { return requestFor(m_folders); });
        if (!request)
            return fail(request.error());
        m_lock = result->lock;
        // Two processes that index one library start from opposite ends and do nothing twice.
        m_order = result->alone ? PageOrder::OldestFirst : PageOrder::NewestFirst;
        m_scan->walk(*request);
        prepare();
    });
}

void IndexRun::prepare()
{
    whenDone(this, m_embedder.prepare(m_stop.get_token()), [this](const Result<EmbedderInfo> &info) {
        if (isStopping())
            return;
        if (!info)
            return fail(info.error());
        auto used = m_services.writer.run(
            [info = *info](Database &database) { return embeddingtable::useModel(database, info); });
        whenDone(this, used, [this, info = *info](const Result<qint64> &model) {
            if (isStopping())
                return;
            if (!model)
                return fail(model.error());
            startEmbedding(info, *model);
        });
    });
}

void IndexRun::startEmbedding(const EmbedderInfo &info, qint64 model)
{
    m_embed = std::make_unique<EmbedStage>(
        m_services.writer, m_services.threads, m_embedder, info, model, m_order, m_services.tuning, this);
    m_model = model;
    connect(m_embed.get(), &EmbedStage::changed, this, &IndexRun::noteProgress);
    connect(m_embed.get(), &EmbedStage::stored, this, &IndexRun::onStored);
    connect(m_embed.get(), &EmbedStage::done, this, &IndexRun::finishIfDone);
    connect(m_embed.get(), &EmbedStage::failed, this, &IndexRun::fail);
    connect(m_embed.get(), &EmbedStage::fileFailed, this, [this](const QString &path, const Error &error) {
        ++m_progress.failed;
        Q_EMIT fileFailed(path, error);
    });
    m_embed->setPaused(m_state == State::Paused);
    m_embed->wake();
    if (m_scan->isDone())
        m_embed->noMoreWillCome();
}

void IndexRun::onReconciled(qint64 newlySeen)
{
    m_progress.found += newlySeen;
    if (m_embed)
        m_embed->wake();
    noteProgress();
}

void IndexRun::onScanned()
{
    m_progress.scanning = false;
    if (m_embed)
        m_embed->noMoreWillCome();
    removeVanished();
    noteProgress();
}

void IndexRun::removeVanished()
{
    ++m_cleaning;
    const auto clean = [walked = m_scan->walkedFolders(), watched = m_services.watchedFolders(),
                           unreachable = m_scan->unreachable()](Database &database) -> Result<Cleaned> {
        Cleaned cleaned;
        QStringList kept;
        for (const UnreachableFolder &folder : unreachable) {
            kept.append(folder.path);
            const auto known = scanledger::knowsImagesBelow(database, folder.path);
            if (!known)
                return tl::unexpected(known.error());
            if (!folder.isEmpty || *known)
                cleaned.skipped.append(folder);
        }
        for (const QString &folder : outermost(walked)) {
            const auto removed = scanledger::removeVanished(database, folder, watched, kept);
            if (!removed)
                return tl::unexpected(removed.error());
            cleaned.removed += *removed;
        }
        return cleaned;
    };
    whenDone(this, m_services.writer.run(clean), [this](const Result<Cleaned> &cleaned) {
        --m_cleaning;
        if (isStopping())
            return;
        if (!cleaned)
            return fail(cleaned.error());
        for (const UnreachableFolder &folder : cleaned->skipped)
            Q_EMIT folderSkipped(folder.path, folder.error);
        m_progress.removed += cleaned->removed;
        if (cleaned->removed > 0)
            Q_EMIT imagesChanged();
        finishIfDone();
    });
}

void IndexRun::onStored(qint64 images)
{
    m_progress.embedded += images;
    m_rate.note(m_progress.embedded, RateEstimator::Clock::now());
    Q_EMIT imagesChanged();
}

void IndexRun::finishIfDone()
{
    if (isStopping() || m_finishing || m_cleaning > 0 || !m_scan->isDone() || !m_embed || !m_embed->isDone())
        return;
    m_finishing = true;
    finish();
}

void IndexRun::finish()
{
    auto dropped = m_services.writer.run(
        [model = m_model](Database &database) { return embeddingtable::dropSuperseded(database, model); });
    whenDone(this, dropped, [this](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        end(State::Finished);
    });
}

void IndexRun::pause()
{
    if (m_state != State::Running || isStopping())
        return;
    m_scan->setPaused(true);
    if (m_embed)
        m_embed->setPaused(true);
    enter(State::Paused);
}

void IndexRun::resume()
{
    if (m_state != State::Paused || isStopping())
        return;
    m_rate.restart();
    m_scan->setPaused(false);
    if (m_embed)
        m_embed->setPaused(false);
    enter(State::Running);
}

void IndexRun::cancel()
{
    if (hasEnded() || !m_stop.request_stop())
        return;
    const auto cancelled = [this] { end(State::Cancelled); };
    retire(m_scan);
    if (!m_embed) {
        QMetaObject::invokeMethod(this, cancelled, Qt::QueuedConnection);
        return;
    }
    connect(m_embed.get(), &EmbedStage::stopped, this, cancelled);
    m_embed->stop();
}

void IndexRun::abandon()
{
    m_stop.request_stop();
    end(State::Cancelled);
}

void IndexRun::fail(const Error &error)
{
    if (!m_stop.request_stop())
        return;
    m_error = error;
    end(State::Failed);
}

void IndexRun::end(State state)
{
    if (hasEnded())
        return;
    m_progressTimer.stop();
    tellProgress();
    retire(m_scan);
    retire(m_embed);
    m_lock.reset();
    enter(state);
    if (state == State::Finished)
        Q_EMIT finished();
    else if (state == State::Failed)
        Q_EMIT failed(m_error);
    else
        Q_EMIT cancelled();
    Q_EMIT ended();
}

void IndexRun::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void IndexRun::noteProgress()
{
    if (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(progressIntervalMs)) {
        if (!m_progressTimer.isActive())
            m_progressTimer.start(progressIntervalMs);
        return;
    }
    tellProgress();
}

void IndexRun::tellProgress()
{
    if (m_embed) {
        m_progress.pending = m_embed->pending();
        m_progress.unchanged = m_embed->unchanged();
    }
    m_progress.imagesPerSecond = m_rate.perSecond();
    m_progress.secondsLeft = m_rate.secondsFor(m_progress.pending);
    m_sinceProgress.start();
    Q_EMIT progressChanged();
}

} // namespace pictor::library
