// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generationevents.h"

#include "console.h"
#include "gallery/settingsjson.h"
#include "gallery/tolerantjson.h"
#include "generate/generationstages.h"
#include "jsonline.h"

#include <QJsonObject>
#include <QMetaEnum>

namespace pictor::app {

namespace {

JsonLine lineOf(const char *name)
{
    JsonLine line;
    line.add("event", QLatin1String(name));
    return line;
}

QString endLine(const Error *error, int pictures, double seconds)
{
    JsonLine line = lineOf("end");
    line.add("state",
            !error                     ? "finished"
                : error->isCancelled() ? "cancelled"
                                       : "failed")
        .add("pictures", pictures)
        .add("seconds", seconds);
    if (error && !error->isCancelled())
        line.add("error",
            QJsonObject{
                {QStringLiteral("kind"), nameOf(error->kind)}, {QStringLiteral("message"), error->message}});
    return line.text();
}

} // namespace

GenerationEvents::GenerationEvents(const GenerationJob &job, Console &console)
    : m_console(console)
{
    m_time.start();
    const auto tellStage = [this](GenerationJob::Stage stage) {
        m_console.print(lineOf("stage").add("stage", nameOf(stage)).text());
    };
    tellStage(job.stage());
    connect(&job, &GenerationJob::stageChanged, this, tellStage);
    connect(&job, &GenerationJob::progressChanged, this, [this](int index) { m_index = index; });
    connect(&job, &GenerationJob::stepFinished, this, [this](int step, int steps, double seconds) {
        m_console.print(lineOf("step")
                            .add("picture", m_index)
                            .add("step", step)
                            .add("steps", steps)
                            .add("seconds", seconds)
                            .text());
    });
    connect(&job, &GenerationJob::noted, this,
        [this](const QString &note) { m_console.print(lineOf("note").add("message", note).text()); });
}

void GenerationEvents::printPicture(const GeneratedPicture &picture, const QString &path)
{
    m_console.print(lineOf("picture")
                        .add("index", m_pictures++)
                        .add("path", path)
                        .addUnsigned("seed", picture.settings.seed)
                        .add("seconds", picture.seconds)
                        .add("settings", gallery::tolerantObject(gallery::toJson(picture.settings)))
                        .text());
}

void GenerationEvents::printEnd(const Error *error)
{
    constexpr double milli = 1e-3;
    m_console.print(endLine(error, m_pictures, milli * static_cast<double>(m_time.elapsed())));
}

void printEnd(Console &console, const Error &error)
{
    console.print(endLine(&error, 0, 0));
}

} // namespace pictor::app
