// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationjob.h"

namespace pictor {

GenerationJob::GenerationJob(GenerationRequest request, QObject *parent)
    : ResultJob(parent)
    , m_request(std::move(request))
{
}

void GenerationJob::enterStage(Stage stage)
{
    if (hasEnded() || stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

} // namespace pictor
