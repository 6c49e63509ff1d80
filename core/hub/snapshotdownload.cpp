// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/snapshotdownload.h"

#include "hub/parts.h"
#include "hub/snapshotrun.h"

namespace pictor::hub {

class SnapshotDownload::Private {
public:
    Private(SnapshotDownload *owner, HubClient &hub, const HubCache &cache, SnapshotRequest request,
        TransferTuning tuning)
        : q(owner)
        , session{
              hub, request, RepositoryFolder(cache.root(), request.repository), std::move(tuning), disk, book}
    {
        QObject::connect(&book, &ProgressBook::changed, q, &SnapshotDownload::progressChanged);
    }
    ~Private() { halt(); }
    Q_DISABLE_COPY_MOVE(Private)

    void begin()
    {
        halt();
        error.reset();
        session.failedFile.clear();
        stop = std::stop_source();
        book.setNotice({});
        setState(State::Running);
        drive(run);
    }

    /// Whatever runs ends now, and nothing is heard of it any more.
    void halt()
    {
        ++run;
        std::stop_source kept = stop;
        kept.request_stop();
        book.rest();
    }

    void setState(State next)
    {
        if (next == state)
            return;
        state = next;
        Q_EMIT q->stateChanged(state);
    }

    /// Deletes what is incomplete after all that is still on its way to the disk.
    void discard()
    {
        const auto deleting = [folder = session.folder, etags = session.etags] {
            deleteParts(folder, etags.isEmpty() ? partsIn(folder) : etags.values());
            return true;
        };
        disk.post(deleting, q, [this](bool) {
            setState(State::Cancelled);
            Q_EMIT q->cancelled();
        });
    }

    SnapshotDownload *q;
    DiskThread disk;
    ProgressBook book;
    TransferSession session;
    State state = State::Waiting;
    bool isCancelling = false;
    std::optional<Error> error;
    std::optional<Snapshot> snapshot;
    std::stop_source stop;
    int run = 0; ///< tells what comes late from an earlier one

private:
    QCoro::Task<> drive(int thisRun)
    {
        const std::stop_token token = stop.get_token();
        const Result<Snapshot> result = co_await runSnapshot(session, token);
        if (token.stop_requested())
            co_return;
        QMetaObject::invokeMethod(
            q,
            [this, thisRun, result] {
                if (thisRun == run)
                    end(result);
            },
            Qt::QueuedConnection);
    }

    void end(const Result<Snapshot> &result)
    {
        book.rest();
        Q_EMIT q->progressChanged();
        if (result) {
            snapshot = *result;
            setState(State::Finished);
            Q_EMIT q->finished(*snapshot);
        } else {
            error = result.error();
            setState(State::Failed);
            Q_EMIT q->failed(result.error());
        }
    }
};

SnapshotDownload::SnapshotDownload(
    HubClient &hub, HubCache cache, SnapshotRequest request, TransferTuning tuning, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, hub, std::move(cache), std::move(request), std::move(tuning)))
{
}

SnapshotDownload::~SnapshotDownload() = default;

SnapshotDownload::State SnapshotDownload::state() const
{
    return d->state;
}

const SnapshotRequest &SnapshotDownload::request() const
{
    return d->session.request;
}

const TransferProgress &SnapshotDownload::progress() const
{
    return d->book.progress();
}

std::optional<Error> SnapshotDownload::error() const
{
    return d->error;
}

QString SnapshotDownload::failedFile() const
{
    return d->session.failedFile;
}

std::optional<Snapshot> SnapshotDownload::snapshot() const
{
    return d->snapshot;
}

void SnapshotDownload::start()
{
    if (!d->isCancelling && (d->state == State::Waiting || d->state == State::Failed))
        d->begin();
}

void SnapshotDownload::pause()
{
    if (d->isCancelling || d->state != State::Running)
        return;
    d->halt();
    d->setState(State::Paused);
}

void SnapshotDownload::resume()
{
    if (!d->isCancelling && d->state == State::Paused)
        d->begin();
}

void SnapshotDownload::cancel()
{
    if (d->isCancelling || d->state == State::Finished || d->state == State::Cancelled)
        return;
    d->isCancelling = true;
    d->halt();
    d->discard();
}

} // namespace pictor::hub
