// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "registry/generationjob.h"
#include "registry/model.h"

#include <QFuture>

namespace pictor {

/// Makes pictures from words.
class TextToImageModel : public Model {
    Q_OBJECT
public:
    static constexpr ModelKind kind = ModelKind::TextToImage;

    /// Known from the catalogue, or from a local model's configuration once it has been located.
    GenerationDefaults defaults() const { return m_entry.generation; }
    bool knowsDefaults() const { return m_knowsDefaults; }

    /// Downloads and loads if need be, then makes the pictures. Several jobs run one after another. The job
    /// may be at Loading already; what it says later comes from the event loop.
    virtual GenerationJob *generate(GenerationRequest request) = 0;

    /// What generating it would take, from the headers of its files.
    /// @return through the future: NotFound while the files are not on this machine, Unsupported for a
    /// request
    ///         that cannot be met, else as locating says; no result if the registry goes away meanwhile
    virtual QFuture<Result<inference::GenerationPlan>> plan(const GenerationRequest &request) = 0;

Q_SIGNALS:
    void defaultsChanged(); ///< a local model was located for the first time

protected:
    TextToImageModel(CatalogueEntry entry, QObject *parent)
        : Model(std::move(entry), parent)
        , m_knowsDefaults(!m_entry.family.isEmpty())
    {
    }

    bool m_knowsDefaults; ///< of a local model not before it was located
};

} // namespace pictor
