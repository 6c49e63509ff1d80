// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeddingtest.h"

namespace pictor::test {

inline const QString sd3 = QStringLiteral("stabilityai/stable-diffusion-3.5-large-turbo");

/// The signals of one generation job, in their order, as words; kept after the job is gone.
class Story {
public:
    explicit Story(GenerationJob *job)
        : m_log(std::make_shared<QStringList>())
    {
        // Its own copy of the log: the connection may outlive this.
        const auto note = [log = m_log](const QString &word) { log->append(word); };
        QObject::connect(job, &GenerationJob::stageChanged, [note](GenerationJob::Stage stage) {
            note(QString::fromLatin1(QMetaEnum::fromType<GenerationJob::Stage>().valueToKey(int(stage))));
        });
        QObject::connect(job, &GenerationJob::progressChanged,
            [note](int index, double share) { note(QStringLiteral("%1: %2").arg(index).arg(share)); });
        QObject::connect(job, &GenerationJob::stepFinished, [note](int step, int steps, double) {
            note(QStringLiteral("step %1 of %2").arg(step).arg(steps));
        });
        QObject::connect(job, &GenerationJob::previewReady, [note](const QImage &preview) {
            note(QStringLiteral("preview %1x%2").arg(preview.width()).arg(preview.height()));
        });
        QObject::connect(job, &GenerationJob::pictureFinished, [note](const GeneratedPicture &picture) {
            note(QStringLiteral("picture %1").arg(picture.settings.seed));
        });
        QObject::connect(job, &GenerationJob::noted, [note](const QString &text) { note(text); });
        QObject::connect(
            job, &GenerationJob::finished, [note](const QList<GeneratedPicture> &) { note("finished"); });
        QObject::connect(job, &Job::failed, [note](const Error &) { note("failed"); });
        QObject::connect(job, &Job::cancelled, [note] { note("cancelled"); });
    }
    const QStringList &log() const { return *m_log; }
    /// How it ended: those of the words that are ends.
    QStringList ends() const
    {
        QStringList words;
        for (const char *end : {"finished", "failed", "cancelled"})
            words.append(m_log->filter(QString::fromLatin1(end)));
        return words;
    }

private:
    std::shared_ptr<QStringList> m_log;
};

/// A registry of fakes and one text-to-image model of it.
struct PaintBench {
    std::shared_ptr<FakeEngines> engines = std::make_shared<FakeEngines>();
    FakePainter &painter = *engines->painter;
    std::unique_ptr<ModelRegistry> registry;
    TextToImageModel *model;

    explicit PaintBench(qint64 budget = 0, const QString &key = flux)
    {
        RegistryOptions options = optionsWith(*engines);
        options.memoryBudget = budget;
        registry = std::make_unique<ModelRegistry>(std::move(options));
        model = registry->get<TextToImageModel>(key);
    }
};

/// A small picture in two steps.
inline GenerationRequest smallRequest(quint64 seed = 7)
{
    GenerationRequest request;
    request.prompt = QStringLiteral("a cat");
    request.size = {32, 16};
    request.steps = 2;
    request.seed = seed;
    return request;
}

} // namespace pictor::test
