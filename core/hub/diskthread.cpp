// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diskthread.h"

#include "base/threadpriority.h"

#include <QCoreApplication>

namespace pictor::hub {

namespace {

class WaitedThread : public QThread {
public:
    using QThread::QThread;
    ~WaitedThread() override
    {
        quit();
        wait();
    }

protected:
    void run() override
    {
        giveWayToTheWindow();
        QThread::run();
    }
};

} // namespace

DiskThread::DiskThread()
    : m_thread(new WaitedThread(QCoreApplication::instance()))
    , m_worker(new QObject)
    , m_home(new QObject, [](QObject *home) { home->deleteLater(); })
{
    m_thread->setObjectName(QStringLiteral("pictor-disk"));
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

DiskThread::~DiskThread()
{
    // As the last of the work, so that everything before it is done.
    post([thread = m_thread] {
        if (thread)
            thread->quit();
    });
}

void DiskThread::post(std::function<void()> work)
{
    if (m_worker) // gone with the application
        QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace pictor::hub
