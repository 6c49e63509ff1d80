// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationtask.h"
#include "registry/jobqueue.h"
#include "registry/modellife.h"
#include "registry/texttoimagemodel.h"

#include <QPointer>

namespace pictor {

/// A text-to-image model that downloads and opens itself when the first job comes. Its parts are loaded while
/// a job runs; each job is admitted by the memory governor for itself, as what it takes depends on the
/// picture.
class TextToImageProxy final : public TextToImageModel, public ModelLife {
    Q_OBJECT
public:
    /// @param families  defaults of the families that a local model may turn out to be of; outlives the proxy
    /// @param context  outlives the proxy
    TextToImageProxy(CatalogueEntry entry, const ProxyContext &context, const Catalogue &families);
    ~TextToImageProxy() override;

    GenerationJob *generate(GenerationRequest request) override;
    QFuture<Result<inference::GenerationPlan>> plan(const GenerationRequest &request) override;
    void unload() override { unloadEngine(); }

private:
    bool hasJobs() override { return !m_queue.isEmpty(); }
    Dismissal takeWaiting() override;
    qint64 bytesToLoad(const LocatedModel &) const override { return 0; }
    void onLocated(const LocatedModel &model) override;
    void load(const LocatedModel &model) override;
    void runNext() override;

    using PlanPromise = QPromise<Result<inference::GenerationPlan>>;

    void enqueue(GenerationTask *task);
    void planInto(const std::shared_ptr<PlanPromise> &promise, const GenerationRequest &request,
        const Result<LocatedModel> &found);
    void learn(const LocatedModel &model);
    void resolveQueue();
    void showStage();
    MemoryOffers offers();
    void onPlanned(const Result<PlannedMode> &mode);
    void onAdmitted(const Result<void> &admitted);
    void onRan(const GenerationOutcome &outcome);
    void endJob(const Result<QList<GeneratedPicture>> &result);
    GenerationOrder order() const;

    const Catalogue &m_families;
    JobQueue<GenerationTask> m_queue;
    QPointer<GenerationTask> m_running;
};

} // namespace pictor
