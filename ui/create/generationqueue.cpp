// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/generationqueue.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "registry/cataloguetexts.h"
#include "registry/texttoimagemodel.h"
#include "ui/create/picturemakers.h"
#include "ui/library/query.h"

#include <algorithm>

namespace pictor::ui {

namespace {

constexpr int cardSide = 96; // pixels of a card's picture

QImage small(const QImage &picture)
{
    return picture.isNull()
        ? picture
        : picture.scaled(cardSide, cardSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

GenerationQueue::GenerationQueue(PictureMakers &makers, QObject *parent)
    : QAbstractListModel(parent)
    , m_makers(makers)
{
}

QList<QueuedGeneration> GenerationQueue::left() const
{
    QList<QueuedGeneration> left;
    for (const Entry &entry : m_entries) {
        if (entry.state != Stopping && entry.done < entry.what.request.count)
            left.append(entry.what.without(entry.done));
    }
    return left;
}

void GenerationQueue::add(const QueuedGeneration &queued)
{
    add(QList{queued});
}

void GenerationQueue::add(const QList<QueuedGeneration> &queued)
{
    if (queued.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(queued.size()) - 1);
    for (const QueuedGeneration &each : queued)
        m_entries.append({++m_lastId, each, Waiting, 0, 0, small(each.request.startImage), {}});
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT leftChanged();
    startNext();
}

int GenerationQueue::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int GenerationQueue::runningRow() const
{
    const auto runs = [](const Entry &entry) { return entry.state == Running || entry.state == Stopping; };
    const auto found = std::ranges::find_if(m_entries, runs);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void GenerationQueue::startNext()
{
    const auto next = std::ranges::find(m_entries, Waiting, &Entry::state);
    if (!m_running && next != m_entries.end())
        start(static_cast<int>(next - m_entries.begin()));
}

void GenerationQueue::start(int row)
{
    Entry &entry = m_entries[row];
    entry.state = Running;
    entry.error = {};
    setRunning(true);
    changed(row);
    if (entry.what.startImage.isEmpty() || !entry.what.request.startImage.isNull())
        return generate(row);
    const QString file = entry.what.startImage;
    whenDone(this, runDetached([file] { return decode(QueryPicture{file}); }),
        [this](const Result<QImage> &picture) {
            const int running = runningRow();
            if (m_entries.at(running).state == Stopping) {
                remove(running);
                return end();
            }
            if (!picture)
                return fail(running, picture.error());
            m_entries[running].what.request.startImage = *picture;
            generate(running);
        });
}

void GenerationQueue::generate(int row)
{
    const QueuedGeneration what = m_entries.at(row).what;
    const Result<TextToImageModel *> model = m_makers.find(what.model);
    if (!model)
        return fail(row, model.error());
    m_job = (*model)->generate(what.without(m_entries.at(row).done).request);
    follow(m_job);
    Q_EMIT begun(m_job, what);
}

void GenerationQueue::follow(GenerationJob *job)
{
    const int before = m_entries.at(runningRow()).done;
    connect(job, &GenerationJob::progressChanged, this,
        [this, before](int index, double share) { note(before + index, share); });
    connect(job, &GenerationJob::previewReady, this, [this](const QImage &preview) {
        m_entries[runningRow()].picture = small(preview);
        changed(runningRow());
    });
    connect(job, &GenerationJob::pictureFinished, this, [this](const GeneratedPicture &picture) {
        Entry &entry = m_entries[runningRow()];
        ++entry.done;
        entry.picture = small(picture.image);
        note(entry.done, 0);
        Q_EMIT leftChanged();
    });
    const auto leave = [this] {
        remove(runningRow());
        end();
    };
    connect(job, &GenerationJob::finished, this, leave);
    connect(job, &GenerationJob::cancelled, this, leave);
    connect(job, &GenerationJob::failed, this, [this](const Error &error) { fail(runningRow(), error); });
}

void GenerationQueue::note(int index, double share)
{
    Entry &entry = m_entries[runningRow()];
    entry.progress = std::clamp((index + share) / std::max(1, entry.what.request.count), 0.0, 1.0);
    changed(runningRow());
}

void GenerationQueue::fail(int row, const Error &error)
{
    m_job.clear();
    m_entries[row].state = Failed;
    m_entries[row].error = error;
    setRunning(false);
    changed(row);
    Q_EMIT failed(row);
}

void GenerationQueue::end()
{
    m_job.clear();
    setRunning(false);
    startNext();
}

void GenerationQueue::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT leftChanged();
}

void GenerationQueue::cancel(int row)
{
    if (row < 0 || row >= count())
        return;
    if (row != runningRow()) {
        const bool answered = m_entries.at(row).state == Failed;
        remove(row);
        if (answered)
            startNext();
        return;
    }
    m_entries[row].state = Stopping;
    changed(row);
    Q_EMIT leftChanged();
    if (m_job)
        m_job->cancel();
}

QList<QueuedGeneration> GenerationQueue::cancelRunning()
{
    const int row = runningRow();
    if (row < 0 || m_entries.at(row).state == Stopping)
        return {};
    const Entry &entry = m_entries.at(row);
    const QueuedGeneration rest = entry.what.without(entry.done + 1);
    cancel(row);
    return rest.request.count > 0 ? QList{rest} : QList<QueuedGeneration>();
}

bool GenerationQueue::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to
        || m_entries.at(from).state != Waiting || to <= runningRow())
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_entries.move(from, to);
    endMoveRows();
    Q_EMIT leftChanged();
    return true;
}

void GenerationQueue::tryAgain(int row)
{
    if (row < 0 || row >= count() || m_entries.at(row).state != Failed)
        return;
    m_entries[row].state = Waiting;
    changed(row);
    if (!m_running)
        start(row);
}

void GenerationQueue::changed(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void GenerationQueue::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

int GenerationQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GenerationQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const GenerationRequest &request = entry.what.request;
    switch (role) {
    case PromptRole:
        return request.prompt;
    case DetailsRole:
        return tr("%1, %2 × %3", "model, width, height")
            .arg(catalogueText(entry.what.modelName), QString::number(request.size.width()),
                QString::number(request.size.height()));
    case StateRole:
        return entry.state;
    case StateTextRole:
        return entry.state == Failed  ? tr("Failed")
            : entry.state == Stopping ? tr("Stopping…")
            : entry.state == Running  ? tr("%1 of %2", "pictures").arg(entry.done + 1).arg(request.count)
                                      : tr("%n picture(s)", "that wait to be made", request.count);
    case ProgressRole:
        return entry.progress;
    case PictureRole:
        return entry.picture;
    case MovableRole:
        return entry.state == Waiting;
    default:
        return {};
    }
}

QHash<int, QByteArray> GenerationQueue::roleNames() const
{
    return {{PromptRole, "prompt"}, {DetailsRole, "details"}, {StateRole, "entryState"},
        {StateTextRole, "stateText"}, {ProgressRole, "progress"}, {PictureRole, "picture"},
        {MovableRole, "movable"}};
}

} // namespace pictor::ui
