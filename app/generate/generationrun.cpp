// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generationrun.h"

#include "async.h"
#include "console.h"
#include "exitcode.h"
#include "generate/generationevents.h"
#include "generate/generationline.h"
#include "messages.h"
#include "picturesize.h"
#include "registry/cataloguetexts.h"
#include "session.h"

#include <QLocale>
#include <QPointer>

namespace pictor::app {

GenerationRun::GenerationRun(Session &session, GenerationJob &job, PictureTarget target)
    : m_session(session)
    , m_job(job)
    , m_count(job.request().count)
    , m_target(std::move(target))
{
    if (session.json())
        m_events = std::make_unique<GenerationEvents>(job, session.console());
    else
        m_line = std::make_unique<GenerationLine>(job, session.console());
    connect(
        &job, &GenerationJob::noted, this, [this](const QString &note) { m_session.console().tell(note); });
    connect(&job, &GenerationJob::pictureFinished, this, &GenerationRun::save);
}

GenerationRun::~GenerationRun() = default;

QCoro::Task<int> GenerationRun::ended()
{
    const QPointer<GenerationJob> job(&m_job);
    const std::stop_callback cancel(m_session.stop(), [job] {
        if (job)
            job->cancel();
    });
    const auto result = co_await outcome(m_job.future());
    if (m_saveError)
        co_return endWith(*m_saveError);
    if (!result)
        co_return endWith(result.error());
    if (m_events)
        m_events->printEnd(nullptr);
    co_return ExitCode::success;
}

// Here and now, not on another thread: what is made is safe before anything else happens.
void GenerationRun::save(const GeneratedPicture &picture)
{
    const auto path = m_target.save(picture);
    if (!path) {
        m_saveError = path.error();
        m_job.cancel();
        return;
    }
    ++m_saved;
    if (!m_target.detour().isEmpty())
        m_session.console().complain(Text::tr("%1 The picture is here instead:").arg(m_target.detour()));
    tell(picture, *path);
}

void GenerationRun::tell(const GeneratedPicture &picture, const QString &path)
{
    if (m_events) {
        m_events->printPicture(picture, path);
        return;
    }
    Console &console = m_session.console();
    console.print(path);
    if (console.isTerminal())
        console.tell(catalogueText(picture.settings.modelName) + QStringLiteral(": ")
            + Text::tr("seed %1, %2, %n steps, %3 s, %4", nullptr, picture.settings.steps)
                  .arg(QString::number(picture.settings.seed), pictureSizeText(picture.settings.size),
                      QLocale().toString(picture.seconds, 'f', 1), picture.settings.computedBy));
}

int GenerationRun::endWith(const Error &error)
{
    if (m_events)
        m_events->printEnd(&error);
    if (m_saved < m_count && m_count > 1)
        m_session.console().tell(
            Text::tr("Stopped; %1 of %n pictures are finished and stay.", nullptr, m_count).arg(m_saved));
    return m_session.fail(error);
}

} // namespace pictor::app
