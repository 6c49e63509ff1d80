// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/enginethread.h"

#include "base/threadpriority.h"
#include "registry/engineerror.h"

namespace pictor {

/// Owns the engine, on the engine's own thread.
class EngineThread::Worker : public QObject {
public:
    Worker(CatalogueEntry entry, EngineFactory factory)
        : m_entry(std::move(entry))
        , m_factory(std::move(factory))
        , m_generator(m_entry, m_factory)
    {
    }

    void start()
    {
        if (m_entry.kind == ModelKind::TextToImage)
            giveWayToSearches();
        else
            giveWayToTheWindow();
    }

    Result<LocatedModel> locate()
    {
        return guarded([this] { return m_factory.locate(m_entry); });
    }

    Result<LoadReport> load(const LocatedModel &model, const std::stop_token &stop)
    {
        return guarded([&] {
            return m_factory.load(m_entry, model, stop).map([&](LoadedEngine &&engine) {
                m_engine = std::move(engine);
                return report(model);
            });
        });
    }

    Result<Embeddings> run(const EmbeddingRequest &request) { return embed(m_engine, request); }

    Result<PlannedMode> open(const LocatedModel &model, const inference::PictureShape &shape,
        const MemoryOffers &offers, const std::stop_token &stop)
    {
        m_generator.setModel(model);
        return prepare(shape, offers, stop);
    }

    Result<PlannedMode> prepare(
        const inference::PictureShape &shape, const MemoryOffers &offers, const std::stop_token &stop)
    {
        return guarded([&] { return m_generator.prepare(shape, offers, stop); });
    }

    GenerationOutcome generate(const GenerationOrder &order, const GenerationListener &listener)
    {
        return m_generator.generate(order, listener);
    }

    void unload()
    {
        m_engine = {};
        m_generator.release();
        thread()->quit();
    }

private:
    /// What `work` gives; an exception from an engine, or from memory running out, ends here as an Error.
    template <class Work> static auto guarded(Work work) -> decltype(work())
    {
        try {
            return work();
        } catch (...) {
            return tl::unexpected(errorFromException());
        }
    }

    LoadReport report(const LocatedModel &model) const
    {
        const inference::ImageEmbedder &engine = *m_engine.images;
        const EmbeddingModelInfo info{model.revision, engine.dimension(), engine.input(), engine.batchSize(),
            m_engine.texts != nullptr, m_engine.description};
        return {info, m_engine.memoryBytes};
    }

    CatalogueEntry m_entry;
    EngineFactory m_factory;
    LoadedEngine m_engine; ///< of an embedding model
    GeneratorKeeper m_generator; ///< of a text-to-image model
};

EngineThread::EngineThread(const CatalogueEntry &entry, const EngineFactory &factory, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(entry, factory))
{
    m_thread.setObjectName(entry.key);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker, &Worker::start);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    unload([] {});
    m_thread.wait();
}

/// Does `work` on the engine's thread and gives what comes of it to `then` on ours. Neither outlives this
/// object: the destructor waits for the work, and events for a destroyed object are dropped.
template <class Work, class Then> void EngineThread::ask(Work work, Then then)
{
    Q_ASSERT(!m_unloading);
    const auto there = [this, work = std::move(work), then = std::move(then)] {
        auto result = work(*m_worker);
        const auto here = [result = std::move(result), then] { then(result); };
        QMetaObject::invokeMethod(this, here, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, there, Qt::QueuedConnection);
}

void EngineThread::locate(Answer<LocatedModel> answer)
{
    ask([](Worker &worker) { return worker.locate(); }, std::move(answer));
}

void EngineThread::load(LocatedModel model, std::stop_token stop, Answer<LoadReport> answer)
{
    ask([model = std::move(model), stop = std::move(stop)](
            Worker &worker) { return worker.load(model, stop); },
        std::move(answer));
}

void EngineThread::run(EmbeddingRequest request, Answer<Embeddings> answer)
{
    ask([request = std::move(request)](Worker &worker) { return worker.run(request); }, std::move(answer));
}

void EngineThread::open(LocatedModel model, inference::PictureShape shape, MemoryOffers offers,
    std::stop_token stop, Answer<PlannedMode> answer)
{
    ask([model = std::move(model), shape, offers = std::move(offers), stop = std::move(stop)](
            Worker &worker) { return worker.open(model, shape, offers, stop); },
        std::move(answer));
}

void EngineThread::prepare(
    inference::PictureShape shape, MemoryOffers offers, std::stop_token stop, Answer<PlannedMode> answer)
{
    ask([shape, offers = std::move(offers), stop = std::move(stop)](
            Worker &worker) { return worker.prepare(shape, offers, stop); },
        std::move(answer));
}

void EngineThread::generate(GenerationOrder order, std::function<void(const GenerationEvent &)> onEvent,
    std::function<void(const GenerationOutcome &)> answer)
{
    const auto listener = [this, onEvent = std::move(onEvent)](GenerationEvent event) {
        const auto here = [onEvent, event = std::move(event)] { onEvent(event); };
        QMetaObject::invokeMethod(this, here, Qt::QueuedConnection);
    };
    ask([order = std::move(order), listener](Worker &worker) { return worker.generate(order, listener); },
        std::move(answer));
}

void EngineThread::unload(std::function<void()> answer)
{
    if (m_unloading)
        return;
    const auto work = [](Worker &worker) {
        worker.unload();
        return true;
    };
    ask(work, [answer = std::move(answer)](bool) { answer(); });
    m_unloading = true;
}

} // namespace pictor
