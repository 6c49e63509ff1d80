// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/modelproxy.h"
#include "registry/texttoimagemodel.h"

namespace pictor {

/// A GenerationJob as its model sees it.
class GenerationTask final : public GenerationJob {
    Q_OBJECT
public:
    GenerationTask(GenerationRequest request, QObject *parent)
        : GenerationJob(std::move(request), parent)
    {
    }

    using GenerationJob::endCancelled;
    using GenerationJob::endFailed;

    void requestStop() { m_stop.request_stop(); }
};

/// A text-to-image model of the catalogue. This version knows the model, but cannot run it yet.
class TextToImageProxy final : public TextToImageModel, public ModelProxy {
    Q_OBJECT
public:
    explicit TextToImageProxy(CatalogueEntry entry);
    ~TextToImageProxy() override;

    GenerationJob *generate(GenerationRequest request) override;
    QFuture<Result<inference::GenerationPlan>> plan(const GenerationRequest &request) override;
    void unload() override { }

    void requestStop() override;
    void close() override;

private:
    QList<GenerationTask *> tasks() const;
};

} // namespace pictor
