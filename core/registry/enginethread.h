// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingrun.h"
#include "registry/enginefactory.h"
#include "registry/generatorkeeper.h"
#include "registry/imageembeddingmodel.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace pictor {

/// What a load tells the one who asked for it.
struct LoadReport {
    EmbeddingModelInfo info;
    qint64 memoryBytes = 0; ///< what it really takes; 0: as located
};

/// The thread of one loaded model, seen from the registry's thread: what is asked here is done there, in
/// order, and each answer comes back through the event loop of the thread that this object lives on. Nothing
/// here waits, save the destructor. Where processors are scarce, models that compare pictures go before those
/// that make them.
class EngineThread : public QObject {
public:
    template <class T> using Answer = std::function<void(const Result<T> &)>;

    EngineThread(const CatalogueEntry &entry, const EngineFactory &factory, QObject *parent);
    /// Waits for what is under way; answers that have not come by then never do.
    ~EngineThread() override;

    void locate(Answer<LocatedModel> answer);

    /// For an embedding model.
    void load(LocatedModel model, std::stop_token stop, Answer<LoadReport> answer);
    void run(EmbeddingRequest request, Answer<Embeddings> answer);

    /// For a text-to-image model, as GeneratorKeeper.
    void open(LocatedModel model, inference::PictureShape shape, MemoryOffers offers, std::stop_token stop,
        Answer<PlannedMode> answer);
    void prepare(
        inference::PictureShape shape, MemoryOffers offers, std::stop_token stop, Answer<PlannedMode> answer);
    /// `onEvent` is called here, as `answer` is.
    void generate(GenerationOrder order, std::function<void(const GenerationEvent &)> onEvent,
        std::function<void(const GenerationOutcome &)> answer);

    /// Frees the engine and ends the thread after what was asked before; nothing may be asked after it.
    void unload(std::function<void()> answer);

private:
    class Worker;

    template <class Work, class Then> void ask(Work work, Then then);

    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread and ends with it
    bool m_unloading = false;
};

} // namespace pictor
