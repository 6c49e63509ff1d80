// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/requestpage.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace pictor::hub {

/// Every request that the program ever made: when, to whom, why, how many bytes came. One JSON line when a
/// request is sent and one when it has ended, so that a crash loses no more than the end of what was running;
/// several processes may write at once. One thread's; the disk is touched on a thread of its own.
class RequestLog : public QObject {
    Q_OBJECT
public:
    /// @param file  Paths::requestLog(); made with the first request
    explicit RequestLog(QString file, QObject *parent = nullptr);
    /// Waits until what was told is written.
    ~RequestLog() override;

    /// A request goes out now. @return its id
    QString begin(const QString &verb, const QString &host, const RequestPurpose &purpose);
    /// `bytes` of its body have come so far.
    void receive(const QString &id, qint64 bytes);
    /// @param problem  in English, for the log; empty if there was an answer and all of it came
    void end(const QString &id, int status, qint64 bytes, const QString &problem = {});

    /// Up to `count` requests, newest first, going on where the page before ended. Includes what still runs.
    QFuture<RequestPage> page(RequestCursor from = {}, int count = 200);

Q_SIGNALS:
    void added(const pictor::hub::RequestEntry &entry);
    /// More has come, or it has ended. A few times a second at most for one request.
    void changed(const pictor::hub::RequestEntry &entry);

private:
    class Writer;
    struct Running {
        RequestEntry entry;
        QElapsedTimer sinceTold;
        QElapsedTimer sinceWritten;
    };

    void write(const QJsonObject &line);

    const QString m_file;
    const QString m_run; ///< tells this process's ids from others'
    int m_count = 0;
    QHash<QString, Running> m_running;
    std::shared_ptr<Writer> m_writer;
    QThreadPool m_disk; ///< one thread: lines and pages in the order in which they are asked for
};

} // namespace pictor::hub
