// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/filedownload.h"

#include "hub/filefetch.h"
#include "hub/messages.h"
#include "hub/otherfolders.h"
#include "hub/retries.h"
#include "hub/snapshotplan.h"

namespace pictor::hub {

namespace {

using Phase = TransferProgress::Phase;

constexpr qint64 hashedAtOnce = 64 << 20; // bytes; between them it can be stopped

/// A blob as it is found under its lock.
struct Opening {
    bool isBusy = false; ///< another program has the lock
    bool isHere = false;
    std::shared_ptr<PartFile> part{};
    ByteRanges received{};
};

Result<Opening> tryToOpen(
    const RepositoryFolder &folder, const PlannedFile &file, const std::stop_token &stop)
{
    auto lock = FileLock::tryToGet(folder.lock(file.etag));
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return Opening{.isBusy = true};
    if (isHere(folder.blob(file.etag), file, stop)) // whoever had the lock before us has brought it
        return Opening{.isHere = true};
    if (stop.stop_requested()) // it may be here all the same: no part beside it
        return stopped();
    auto part = PartFile::open(folder, file.etag, file.size, **std::move(lock));
    if (!part)
        return tl::unexpected(part.error());
    return Opening{.part = *part, .received = (*part)->received()};
}

Error incomplete(const QString &path)
{
    return {Error::Kind::Network,
        Text::tr("%1 arrives incomplete again and again. Check the network connection, then try again.")
            .arg(path),
        {}, Error::Remedy::TryAgain};
}

Error damagedTwice(const PlannedFile &file)
{
    return {Error::Kind::Corrupt,
        Text::tr(
            "%1 arrived damaged twice, so nothing of it was kept. Something between here and the hub may "
            "change what passes: try again, or over another network.")
            .arg(file.path),
        QStringLiteral("not ") + file.etag, Error::Remedy::TryAgain};
}

/// The download of one file. Lives in the frame of its coroutine.
class FileDownload {
public:
    FileDownload(TransferSession &session, QString commit, PlannedFile file, std::stop_token stop)
        : m_session(session)
        , m_commit(std::move(commit))
        , m_file(std::move(file))
        , m_stop(std::move(stop))
    {
    }
    ~FileDownload() { m_session.book.endFilePhase(m_file.path); }
    Q_DISABLE_COPY_MOVE(FileDownload)

    QCoro::Task<Result<FileEnd>> run()
    {
        const Result<Opening> opening = co_await open();
        if (!opening)
            co_return tl::unexpected(opening.error());
        if (opening->isHere)
            co_return co_await link();
        m_part = opening->part;
        m_received = opening->received;
        for (const bool isLast : {false, true}) {
            const Result<FileEnd> fetched = co_await fetch();
            if (!fetched || *fetched == FileEnd::Changed)
                co_return fetched;
            const Result<bool> sound = co_await check();
            if (!sound)
                co_return tl::unexpected(sound.error());
            if (*sound) {
                const Result<bool> known = co_await compareWithKnown();
                if (!known)
                    co_return tl::unexpected(known.error());
                co_return co_await place();
            }
            if (isLast)
                break;
            const Result<bool> again = co_await startAgain();
            if (!again)
                co_return tl::unexpected(again.error());
            m_session.book.setNotice(
                Text::tr("%1 arrived damaged and is fetched once more.").arg(m_file.path));
        }
        const Result<bool> discarded = co_await discard();
        if (!discarded)
            co_return tl::unexpected(discarded.error());
        co_return tl::unexpected(damagedTwice(m_file));
    }

private:
    QCoro::Task<Result<Opening>> open()
    {
        for (;;) {
            auto trying =
                m_session.disk.run(m_stop, [folder = m_session.folder, file = m_file, stop = m_stop] {
                    return tryToOpen(folder, file, stop);
                });
            const auto opening = co_await trying;
            if (!opening)
                co_return stopped();
            if (!*opening || !(*opening)->isBusy)
                co_return *opening;
            setPhase(Phase::WaitingForOther);
            auto pause = after(m_session.tuning.lockPoll, m_stop);
            if (!co_await pause)
                co_return stopped();
        }
    }

    /// Until every byte is here.
    QCoro::Task<Result<FileEnd>> fetch()
    {
        m_session.book.setReceived(m_file.path, m_received.total());
        Retries retries(m_session.tuning);
        while (m_received.total() < m_file.size) {
            setPhase(Phase::Downloading);
            const Result<Attempt> attempt = co_await tryOnce();
            if (!attempt)
                co_return tl::unexpected(attempt.error());
            if (attempt->hasChanged)
                co_return FileEnd::Changed;
            if (attempt->anyNew)
                retries.restart();
            if (m_received.total() == m_file.size)
                break;
            const auto wait = retries.next(attempt->failure);
            if (!wait)
                co_return tl::unexpected(
                    attempt->failure ? attempt->failure->error : incomplete(m_file.path));
            setPhase(Phase::WaitingToRetry, QDateTime::currentDateTime().addMSecs(wait->count()));
            if (attempt->failure)
                m_session.book.setNotice(attempt->failure->error.message);
            auto pause = after(*wait, m_stop);
            if (!co_await pause)
                co_return stopped();
        }
        co_return FileEnd::Placed;
    }

    struct Attempt {
        std::optional<HubFailure> failure{};
        bool anyNew = false;
        bool hasChanged = false;
    };

    QCoro::Task<Result<Attempt>> tryOnce()
    {
        const SnapshotRequest &request = m_session.request;
        auto locating = eventually(m_session.hub.locate(request.repository, m_commit, m_file.path), m_stop);
        const auto location = co_await locating;
        if (!location)
            co_return stopped();
        if (!*location)
            co_return Attempt{.failure = location->error()};
        if ((*location)->etag != m_file.etag || (*location)->size != m_file.size)
            co_return Attempt{.hasChanged = true};

        FileFetch fetch(m_session.hub, m_session.disk, m_part, m_received,
            {request.repository, m_file.path, **location}, m_session.tuning);
        QObject::connect(&fetch, &FileFetch::written, &m_session.book,
            [this](qint64 bytes) { m_session.book.addFetched(m_file.path, bytes); });
        auto running = fetch.run(m_stop);
        const auto end = co_await running;
        if (!end)
            co_return stopped();
        if (end->kind == FetchEnd::Kind::DiskFailed)
            co_return tl::unexpected(end->error);
        if (end->kind == FetchEnd::Kind::NotThere) {
            if (const Result<bool> again = co_await startAgain(); !again)
                co_return tl::unexpected(again.error());
        }
        auto counting = m_session.disk.run(m_stop, [part = m_part] { return part->received(); });
        const auto received = co_await counting;
        if (!received)
            co_return stopped();
        m_received = *received;
        co_return Attempt{.failure = end->failure, .anyNew = end->anyNew};
    }

    /// Whether all that came is what it should be.
    QCoro::Task<Result<bool>> check()
    {
        setPhase(Phase::Verifying);
        for (bool more = true; more;) {
            auto hashing = m_session.disk.run(m_stop, [part = m_part] { return part->hash(hashedAtOnce); });
            const auto hashed = co_await hashing;
            if (!hashed)
                co_return stopped();
            if (!*hashed)
                co_return *hashed;
            more = **hashed;
        }
        auto judging = m_session.disk.run(m_stop, [part = m_part] { return part->isSound(); });
        const auto sound = co_await judging;
        if (!sound)
            co_return stopped();
        co_return *sound;
    }

    /// What the hub calls sound may still be another file than the model is known to have.
    QCoro::Task<Result<bool>> compareWithKnown()
    {
        if (m_file.sha256.isEmpty())
            co_return true;
        auto hashing = m_session.disk.run(m_stop, [part = m_part, known = m_file.sha256, stop = m_stop] {
            return hashOfFile(part->path(), known, stop);
        });
        const auto found = co_await hashing;
        if (!found)
            co_return stopped();
        if (*found == m_file.sha256)
            co_return true;
        const Result<bool> discarded = co_await discard();
        if (!discarded)
            co_return discarded;
        co_return tl::unexpected(otherThanKnown(m_session.request.repository, m_file.path,
            *found + QStringLiteral(" instead of ") + m_file.sha256));
    }

    QCoro::Task<Result<FileEnd>> place()
    {
        return onDisk([part = m_part, place = m_session.placeOf(m_commit, m_file.path)] {
            const auto synced = part->sync();
            return synced ? placePart(*part, place) : synced;
        });
    }

    QCoro::Task<Result<FileEnd>> link()
    {
        return onDisk([etag = m_file.etag, place = m_session.placeOf(m_commit, m_file.path)] {
            return placeBlob(etag, place);
        });
    }

    QCoro::Task<Result<FileEnd>> onDisk(std::function<Result<bool>()> work)
    {
        auto doing = m_session.disk.run(m_stop, std::move(work));
        const auto done = co_await doing;
        if (!done)
            co_return stopped();
        if (!*done)
            co_return tl::unexpected(done->error());
        co_return FileEnd::Placed;
    }

    QCoro::Task<Result<bool>> startAgain()
    {
        m_received = {};
        m_session.book.setReceived(m_file.path, 0);
        auto clearing = m_session.disk.run(m_stop, [part = m_part] { return part->startAgain(); });
        const auto cleared = co_await clearing;
        if (!cleared)
            co_return stopped();
        co_return *cleared;
    }

    QCoro::Task<Result<bool>> discard()
    {
        m_session.book.setReceived(m_file.path, 0);
        auto deleting = m_session.disk.run(m_stop, [part = m_part] {
            part->discard();
            return true;
        });
        if (!co_await deleting)
            co_return stopped();
        co_return true;
    }

    void setPhase(Phase phase, const QDateTime &retryAt = {})
    {
        m_session.book.setFilePhase(m_file.path, phase, retryAt);
    }

    TransferSession &m_session;
    const QString m_commit;
    const PlannedFile m_file;
    const std::stop_token m_stop;
    std::shared_ptr<PartFile> m_part;
    ByteRanges m_received;
};

} // namespace

QCoro::Task<Result<FileEnd>> downloadFile(
    TransferSession &session, QString commit, PlannedFile file, std::stop_token stop)
{
    FileDownload download(session, std::move(commit), std::move(file), std::move(stop));
    co_return co_await download.run();
}

} // namespace pictor::hub
