// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/snapshotrun.h"

#include "hub/filedownload.h"
#include "hub/hubnames.h"
#include "hub/messages.h"
#include "hub/otherfolders.h"
#include "hub/retries.h"
#include "hub/snapshotplan.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <vector>

namespace pictor::hub {

namespace {

using Phase = TransferProgress::Phase;

constexpr int mostPlans = 3; // a hub whose answers differ from one minute to the next is given up then

/// Whether other files may come all the same: not without network or disk.
bool isOfOneFile(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Denied
        || error.kind == Error::Kind::Corrupt;
}

/// One attempt at a snapshot, from its plan to its last file. Lives in the frame of its coroutine.
class SnapshotRun {
public:
    enum class End { Complete, Changed };

    SnapshotRun(TransferSession &session, RepositoryTree tree, std::stop_token stop)
        : m_session(session)
        , m_tree(std::move(tree))
        , m_stop(std::move(stop))
        , m_passOn(m_stop, StopLanes{m_stopLanes})
    {
    }
    Q_DISABLE_COPY_MOVE(SnapshotRun)

    QCoro::Task<Result<End>> run()
    {
        auto planned = planFiles(m_session.request, m_tree);
        if (!planned)
            co_return failedFor(planned.error());
        m_missing = std::move(planned->files);
        m_lacking = std::move(planned->lacking);
        const Result<bool> ready = co_await prepare();
        if (!ready)
            co_return tl::unexpected(ready.error());
        if (const Result<bool> searched = co_await searchOthers(); !searched)
            co_return tl::unexpected(searched.error());
        if (const Result<bool> fits = co_await check(); !fits)
            co_return tl::unexpected(fits.error());
        if (const Result<End> fetched = co_await fetchAll(); !fetched || *fetched == End::Changed)
            co_return fetched;
        if (m_lacking)
            co_return failedFor(*m_lacking);
        co_return co_await finish();
    }

private:
    struct StopLanes {
        std::stop_source lanes;
        void operator()() const
        {
            std::stop_source kept = lanes; // this may die in the course of it
            kept.request_stop();
        }
    };

    tl::unexpected<Error> failedFor(const FileFailure &failure)
    {
        m_session.failedFile = failure.path;
        return tl::unexpected(failure.error);
    }

    /// Makes the folders, and finds out what is here and how far the rest is.
    QCoro::Task<Result<bool>> prepare()
    {
        struct Look {
            Result<bool> made;
            QList<qint64> received{}; ///< of each file
            QSet<QString> here{};
        };
        auto looking = m_session.disk.run(
            m_stop, [folder = m_session.folder, commit = m_tree.commit, files = m_missing, stop = m_stop] {
                Look look{prepareFolders(folder)};
                for (const PlannedFile &file : files) {
                    const bool here = isHere(folder.file(commit, file.path), file, stop);
                    look.received.append(here ? file.size : bytesInPart(folder, file.etag, file.size));
                    if (here)
                        look.here.insert(file.path);
                }
                return look;
            });
        const auto look = co_await looking;
        if (!look)
            co_return stopped();
        QList<FileProgress> progress;
        for (qsizetype i = 0; i < look->received.size(); ++i) {
            const PlannedFile &file = m_missing[i];
            progress.append({file.path, look->received[i], file.size, look->here.contains(file.path)});
        }
        m_session.book.setFiles(progress);
        for (const PlannedFile &file : m_missing)
            m_session.etags.insert(file.etag);
        m_missing.removeIf([&](const PlannedFile &file) { return look->here.contains(file.path); });
        co_return look->made;
    }

    QCoro::Task<Result<bool>> searchOthers()
    {
        if (m_missing.isEmpty())
            co_return true;
        m_session.book.setPhase(Phase::Searching);
        auto searching = m_session.disk.run(m_stop,
            [files = m_missing, place = m_session.placeOf(m_tree.commit, {}),
                folders = m_session.request.otherFolders, stop = m_stop] {
                const auto placeOf = [&place](const QString &path) {
                    Place own = place;
                    own.path = path;
                    return own;
                };
                QSet<QString> adopted;
                adoptFromOthers(
                    files, placeOf, folders, stop, [&adopted](const QString &path) { adopted.insert(path); });
                return adopted;
            });
        const auto adopted = co_await searching;
        if (!adopted)
            co_return stopped();
        for (const QString &path : *adopted)
            m_session.book.setDone(path);
        m_missing.removeIf([&](const PlannedFile &file) { return adopted->contains(file.path); });
        co_return true;
    }

    QCoro::Task<Result<bool>> check()
    {
        auto checking = m_session.disk.run(
            m_stop, [folder = m_session.folder, files = m_missing, tuning = m_session.tuning] {
                return checkSpace(folder, files, tuning);
            });
        auto fits = co_await checking;
        if (!fits)
            co_return stopped();
        co_return *std::move(fits);
    }

    /// Several small files at once, as each costs some round trips; one large one beside them.
    QCoro::Task<Result<End>> fetchAll()
    {
        m_session.book.setPhase(Phase::Downloading);
        for (const PlannedFile &file : m_missing)
            (file.size > m_session.tuning.parallelAbove ? m_large : m_small).push_back(file);
        // They use what is ours, so this waits for their end even when it is asked to stop.
        std::vector<Eventual<bool>> lanes;
        const auto open = [&](std::deque<PlannedFile> &queue) {
            auto state = std::make_shared<EventualState<bool>>();
            lanes.emplace_back(state, std::stop_token());
            runLane(queue, state);
        };
        if (!m_large.empty())
            open(m_large);
        const auto many = std::min(m_small.size(), static_cast<size_t>(m_session.tuning.filesAtOnce));
        for (size_t i = 0; i < many; ++i)
            open(m_small);
        for (auto &lane : lanes)
            co_await lane;
        if (m_stop.stop_requested())
            co_return stopped();
        co_return m_result;
    }

    QCoro::Task<> runLane(std::deque<PlannedFile> &queue, std::shared_ptr<EventualState<bool>> done)
    {
        while (!queue.empty() && !m_stopLanes.stop_requested()) {
            const PlannedFile file = queue.front();
            queue.pop_front();
            const Result<FileEnd> end =
                co_await downloadFile(m_session, m_tree.commit, file, m_stopLanes.get_token());
            if (m_stopLanes.stop_requested())
                break;
            if (end && *end == FileEnd::Placed) {
                m_session.book.setDone(file.path);
                continue;
            }
            if (!end && file.isExtra && isOfOneFile(end.error())) {
                if (!m_lacking)
                    m_lacking = FileFailure{end.error(), file.path};
                continue;
            }
            // The first to fail ends the others: what is wrong with one is wrong with most.
            m_result = end ? Result<End>(End::Changed) : failedFor({end.error(), file.path});
            m_stopLanes.request_stop();
        }
        done->resolve(true);
    }

    QCoro::Task<Result<End>> finish()
    {
        auto writing = m_session.disk.run(
            m_stop, [folder = m_session.folder, request = m_session.request, tree = m_tree] {
                for (const WantedFile &file : request.files) {
                    if (file.optional && isFileName(file.path) && !tree.find(file.path))
                        static_cast<void>(noteAbsence(folder, tree.commit, file.path)); // asked again, then
                }
                return writeRef(folder, request.revision, tree.commit);
            });
        const auto written = co_await writing;
        if (!written)
            co_return stopped();
        if (!*written)
            co_return tl::unexpected(written->error());
        co_return End::Complete;
    }

    TransferSession &m_session;
    const RepositoryTree m_tree;
    const std::stop_token m_stop;
    std::stop_source m_stopLanes;
    const std::stop_callback<StopLanes> m_passOn;
    QList<PlannedFile> m_missing;
    std::optional<FileFailure> m_lacking; ///< of an extra
    std::deque<PlannedFile> m_small;
    std::deque<PlannedFile> m_large;
    Result<End> m_result = End::Complete;
};

/// Asks until the hub answers, or there is no point in asking.
QCoro::Task<Result<HubResult<RepositoryTree>>> askForTree(TransferSession &session, std::stop_token stop)
{
    Retries retries(session.tuning);
    for (;;) {
        session.book.setPhase(Phase::Preparing);
        auto asking =
            eventually(session.hub.tree(session.request.repository, session.request.revision), stop);
        auto tree = co_await asking;
        if (!tree)
            co_return stopped();
        if (*tree)
            co_return Result<HubResult<RepositoryTree>>(tl::in_place, *std::move(tree));
        const auto wait = retries.next(tree->error());
        if (!wait)
            co_return Result<HubResult<RepositoryTree>>(tl::in_place, *std::move(tree));
        session.book.setNotice(tree->error().error.message);
        session.book.setFilePhase(
            {}, Phase::WaitingToRetry, QDateTime::currentDateTime().addMSecs(wait->count()));
        auto pause = after(*wait, stop);
        const auto waited = co_await pause;
        session.book.endFilePhase({});
        if (!waited)
            co_return stopped();
    }
}

bool mayUseCacheInstead(HubFailure::Reason reason)
{
    using Reason = HubFailure::Reason;
    return reason != Reason::RevisionNotFound && reason != Reason::EntryNotFound && reason != Reason::NotAHub
        && reason != Reason::Cancelled;
}

/// Whether `request` is for more than optional files.
bool needsAny(const SnapshotRequest &request)
{
    return !std::ranges::all_of(request.files, &WantedFile::optional);
}

struct Cached {
    std::optional<Snapshot> snapshot; ///< with all that is needed
    bool isWhole = false; ///< with the optional files, too
    bool isDamaged = false; ///< in an optional file
};

Cached inCache(const RepositoryFolder &folder, const SnapshotRequest &request)
{
    const QString commit = cachedCommit(folder, request.revision);
    Cached cached{.snapshot = completeSnapshot(folder, request, commit)};
    cached.isWhole = cached.snapshot && !lacksOptional(folder, request, commit);
    cached.isDamaged = cached.snapshot && hasDamagedOptional(folder, request, commit);
    return cached;
}

} // namespace

QCoro::Task<Result<Snapshot>> runSnapshot(TransferSession &session, std::stop_token stop)
{
    const SnapshotRequest &request = session.request;
    for (const QString &name : {request.repository, request.revision}) {
        if (name.isEmpty() || !isFileName(name))
            co_return failure(Error::Kind::Corrupt,
                Text::tr("“%1” is no valid name in a model repository. Correct it.").arg(name));
    }
    session.book.setPhase(Phase::Preparing);
    auto looking =
        session.disk.run(stop, [folder = session.folder, request] { return inCache(folder, request); });
    const auto cached = co_await looking;
    if (!cached)
        co_return stopped();
    const std::optional<Snapshot> &here = cached->snapshot;
    const bool isPinned = isCommit(request.revision);
    if (cached->isWhole && isPinned) // it never changes
        co_return *here;
    // What is needed is here: that another file does not come takes nothing away from it. One that is here
    // and damaged would pass for sound, though.
    const bool isEnough = here && needsAny(request) && !cached->isDamaged;
    const auto unlessEnough = [&](const Error &error) -> Result<Snapshot> {
        if (isEnough && isPinned && !error.isCancelled())
            return *here;
        return tl::unexpected(error);
    };

    for (int plan = 0; plan < mostPlans; ++plan) {
        const Result<HubResult<RepositoryTree>> tree = co_await askForTree(session, stop);
        if (!tree)
            co_return tl::unexpected(tree.error());
        if (!*tree && isEnough && mayUseCacheInstead(tree->error().reason))
            co_return *here;
        if (!*tree)
            co_return unlessEnough(tree->error().error);
        const QString commit = (*tree)->commit;
        SnapshotRun run(session, **tree, stop);
        const Result<SnapshotRun::End> end = co_await run.run();
        if (!end)
            co_return unlessEnough(end.error());
        if (*end == SnapshotRun::End::Complete)
            co_return Snapshot{session.folder.snapshot(commit), commit};
        session.book.setNotice(Text::tr("The hub has other files now than a moment ago: starting over."));
    }
    co_return unlessEnough(Error{Error::Kind::Network,
        Text::tr(
            "%1 gives other files each time it is asked. Try again later; if HF_ENDPOINT is set, check it.")
            .arg(request.repository),
        {}, Error::Remedy::TryAgain});
}

} // namespace pictor::hub
