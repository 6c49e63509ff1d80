// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/picturetarget.h"
#include "registry/generationjob.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace pictor::app {

class GenerationEvents;
class GenerationLine;
class Session;

/// A job of `pictor generate`: shows how it comes along, and writes each picture as it comes.
class GenerationRun : public QObject {
    Q_OBJECT
public:
    /// @param job  just made: nothing has happened to it yet
    GenerationRun(Session &session, GenerationJob &job, PictureTarget target);
    ~GenerationRun() override;

    /// @return the exit code, once the job has ended; Ctrl+C cancels it
    QCoro::Task<int> ended();

private:
    void save(const GeneratedPicture &picture);
    void tell(const GeneratedPicture &picture, const QString &path);
    int endWith(const Error &error);

    Session &m_session;
    GenerationJob &m_job; ///< deletes itself once it has ended
    const int m_count;
    PictureTarget m_target;
    int m_saved = 0;
    std::optional<Error> m_saveError;
    std::unique_ptr<GenerationEvents> m_events; ///< with --json
    std::unique_ptr<GenerationLine> m_line; ///< without
};

} // namespace pictor::app
