// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace pictor::hub {

/// What a request is sent for.
struct RequestPurpose {
    enum class Reason { Unknown, ListFiles, LocateFile, Download, CheckToken, CheckAccess };

    Reason reason = Reason::Unknown;
    QString subject{}; ///< "org/name", or "org/name: path of the file"; never an address or a token

    /// For people, in the language of now.
    QString text() const;
};

/// One request of the program to another machine, as the list of requests shows it.
struct RequestEntry {
    enum class State {
        Running,
        Finished, ///< answered, with whatever status
        Failed, ///< no answer, or not all of it: see `problem`
        BrokenOff ///< the program ended while it ran
    };

    QString id; ///< unique among all requests ever made
    QDateTime time; ///< when it was sent, UTC
    QString verb; ///< "GET" or "HEAD"
    QString host; ///< with its port where that is not the usual one
    RequestPurpose purpose;
    State state = State::Running;
    int status = 0; ///< of HTTP; 0: no answer
    qint64 received = 0; ///< bytes of the body
    QString problem{}; ///< in English, for the log
};

/// A request is two or more lines: one when it is sent, then what has changed, told by the same id.
QJsonObject startLine(const RequestEntry &entry);
QJsonObject progressLine(const RequestEntry &entry);
QJsonObject endLine(const RequestEntry &entry);

/// What the start line `line` tells; nothing if it is none.
std::optional<RequestEntry> entryFrom(const QJsonObject &line);
/// Takes over what a later line of the same request tells.
void update(RequestEntry &entry, const QJsonObject &line);

} // namespace pictor::hub

Q_DECLARE_METATYPE(pictor::hub::RequestEntry)
