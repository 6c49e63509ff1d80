// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace pictor::app {

/// Something that a report tells, for people and for programs.
struct ReportedFact {
    const char *key; ///< in JSON
    QString label;
    QString text;
    QJsonValue value; ///< without units, in no language
};

struct ReportSection {
    const char *key;
    QString title;
    QList<ReportedFact> facts;
};

/// Something that is wrong.
struct Ailment {
    const char *code; ///< for programs: "module", "blas", "place", "library", "models", "endpoint", "device"
    QString message; ///< for people: what is wrong and what to do about it
};

/// What `pictor doctor` found: what one pastes into a report of a bug. It is written with "~" for the home
/// folder, whatever its texts hold.
struct DoctorReport {
    QList<ReportSection> sections;
    QList<Ailment> ailments;

    QString text() const;
    /// One object: a member for each section, "problems", "sound".
    QString json() const;
};

/// `text` with "~" for `home`, wherever that is a whole path or the beginning of one.
QString withoutHome(QString text, const QString &home);

} // namespace pictor::app
