// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/texttoimagemodel.h"

#include "testregistry.h"

#include <QStringList>
#include <QTest>

#include <concepts>
#include <memory>

namespace pictor::test {

/// The signals of one job, in their order, as words; kept after the job is gone.
class Ends {
public:
    explicit Ends(EmbeddingJob *job)
        : m_log(std::make_shared<QStringList>())
    {
        // Its own copy of the log: the connection may outlive this.
        const auto note = [log = m_log](const char *word) { log->append(QLatin1String(word)); };
        QObject::connect(job, &EmbeddingJob::finished, [note](const Embeddings &) { note("finished"); });
        QObject::connect(job, &Job::failed, [note](const Error &) { note("failed"); });
        QObject::connect(job, &Job::cancelled, [note] { note("cancelled"); });
    }
    const QStringList &log() const { return *m_log; }

private:
    std::shared_ptr<QStringList> m_log;
};

/// Every state that a model enters.
class States {
public:
    explicit States(Model *model)
    {
        QObject::connect(
            model, &Model::stateChanged, &m_guard, [this, model] { m_states.append(model->state()); });
    }
    QList<Model::State> take() { return std::exchange(m_states, {}); }

private:
    QObject m_guard;
    QList<Model::State> m_states;
};

/// A registry of fake engines and one model of it.
struct Bench {
    std::shared_ptr<FakeEngines> engines = std::make_shared<FakeEngines>();
    std::unique_ptr<ModelRegistry> registry = std::make_unique<ModelRegistry>(optionsWith(*engines));
    ImageEmbeddingModel *model = registry->get<ImageEmbeddingModel>(base32);
};

inline Error loadError()
{
    return {Error::Kind::NotFound, QStringLiteral("no weights"), QStringLiteral("looked nowhere")};
}

} // namespace pictor::test
