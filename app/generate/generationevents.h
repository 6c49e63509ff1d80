// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationjob.h"

#include <QElapsedTimer>
#include <QObject>

namespace pictor::app {

class Console;

/// Prints a JSON line for each thing that happens to a job, for scripts: stage, step, note, picture, and one
/// end.
class GenerationEvents : public QObject {
    Q_OBJECT
public:
    /// Both outlive this, or the job ends first.
    GenerationEvents(const GenerationJob &job, Console &console);

    void printPicture(const GeneratedPicture &picture, const QString &path);
    /// @param error  why it failed or was cancelled; nullptr: it did not
    void printEnd(const Error *error);

private:
    Console &m_console;
    int m_pictures = 0; ///< printed
    int m_index = 0; ///< of the picture at work
    QElapsedTimer m_time;
};

/// The same end for a job that could not even begin.
void printEnd(Console &console, const Error &error);

} // namespace pictor::app
