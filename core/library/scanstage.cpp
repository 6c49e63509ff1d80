// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanstage.h"

#include "base/whendone.h"
#include "library/databasethread.h"
#include "library/scanledger.h"
#include "library/threadgroup.h"

namespace pictor::library {

namespace {

constexpr std::size_t chunksWaiting = 4;

}

ScanStage::ScanStage(DatabaseThread &writer, ThreadGroup &threads, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_threads(threads)
    , m_events(std::make_shared<Channel<Event>>(chunksWaiting))
{
    m_events->setListener(
        [this] { QMetaObject::invokeMethod(this, &ScanStage::takeNext, Qt::QueuedConnection); });
}

ScanStage::~ScanStage()
{
    stop();
}

void ScanStage::stop()
{
    m_stop.request_stop();
    m_events->setListener(nullptr);
}

void ScanStage::walk(ScanRequest request)
{
    m_queue.push_back(std::move(request));
    if (!m_walking)
        startNext();
}

void ScanStage::setPaused(bool paused)
{
    m_paused = paused;
    takeNext();
}

void ScanStage::startNext()
{
    m_walking = true;
    ScanRequest request = std::move(m_queue.front());
    m_queue.erase(m_queue.begin());
    m_walked += request.folders;
    m_threads.start([request = std::move(request), events = m_events, stop = m_stop.get_token()]() mutable {
        const auto sink = [&](std::vector<FoundFile> files) { return events->send(std::move(files), stop); };
        auto unreachable = FolderScan(std::move(request), sink, stop).run();
        events->send(std::move(unreachable), stop);
    });
}

void ScanStage::takeNext()
{
    if (m_writing || m_paused)
        return;
    if (auto event = m_events->tryReceive())
        std::visit([this](auto &&value) { take(std::move(value)); }, *std::move(event));
}

void ScanStage::take(std::vector<FoundFile> files)
{
    m_writing = true;
    auto written = m_writer.run(
        [files = std::move(files)](Database &database) { return scanledger::reconcile(database, files); });
    whenDone(this, written, [this](const Result<qint64> &newlySeen) {
        m_writing = false;
        if (!newlySeen) {
            m_stop.request_stop();
            Q_EMIT failed(newlySeen.error());
            return;
        }
        Q_EMIT reconciled(*newlySeen);
        takeNext();
    });
}

void ScanStage::take(QList<UnreachableFolder> unreachable)
{
    m_unreachable += std::move(unreachable);
    m_walking = false;
    if (!m_queue.empty())
        startNext();
    else
        Q_EMIT done();
}

} // namespace pictor::library
