// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationjob.h"
#include "registry/generationrun.h"

#include <QStringList>

namespace pictor {

/// A GenerationJob as its model sees it.
class GenerationTask final : public GenerationJob {
    Q_OBJECT
public:
    GenerationTask(GenerationRequest request, QObject *parent);

    /// Fills in what the request leaves open, once the model's defaults are known.
    /// @return Unsupported, as resolved(); the task has not ended by that
    Result<void> resolve(const GenerationDefaults &model, const QString &name);
    bool isResolved() const { return m_resolved; }

    /// Queued to Running; says what was changed of the request.
    void begin();
    /// Says what the worker tells; nothing any more once a stop was asked for, save that a picture is done.
    void show(const GenerationEvent &event);
    void note(const QString &sentence);
    /// Ends as `result` says, or as cancelled if that was asked for, however late.
    void endWith(const Result<QList<GeneratedPicture>> &result);

    using GenerationJob::enterStage;

private:
    QStringList m_notes; ///< for those who listen from begin() on
    bool m_resolved = false;
};

} // namespace pictor
