// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelchoice.h"

#include "base/whendone.h"
#include "library/registryembedder.h"
#include "registry/cataloguetexts.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "ui/settings/settings.h"

namespace pictor::ui {

ModelChoice::ModelChoice(ModelRegistry &registry, Settings &settings, const QString &forced, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_settings(settings)
    , m_forced(forced)
{
}

ModelChoice::~ModelChoice() = default;

void ModelChoice::start()
{
    const QString wanted = m_forced.isEmpty() ? m_settings.libraryModel() : m_forced;
    if (wanted.isEmpty())
        resolveDefault();
    else
        resolve(wanted);
}

QString ModelChoice::name() const
{
    return m_model ? catalogueText(m_model->name()) : QString();
}

bool ModelChoice::isAutomatic() const
{
    return m_forced.isEmpty() && m_settings.libraryModel().isEmpty();
}

bool ModelChoice::understandsText() const
{
    return m_model && m_model->entry().understandsText;
}

bool ModelChoice::isLoading() const
{
    return m_model
        && (m_model->state() == Model::State::Loading || m_model->state() == Model::State::Downloading);
}

bool ModelChoice::isDownloading() const
{
    return m_model && m_model->state() == Model::State::Downloading;
}

bool ModelChoice::hasFailed() const
{
    return m_model && m_model->state() == Model::State::Failed;
}

library::Embedder *ModelChoice::embedder() const
{
    const auto found = m_embedders.find(m_key);
    return found == m_embedders.end() ? nullptr : found->second.get();
}

void ModelChoice::choose(const QString &key)
{
    m_forced.clear();
    m_settings.setLibraryModel(key);
    resolve(key);
}

void ModelChoice::chooseAutomatically()
{
    m_forced.clear();
    m_settings.setLibraryModel({});
    resolveDefault();
}

void ModelChoice::resolve(const QString &key)
{
    const auto model = m_registry.find<ImageEmbeddingModel>(key);
    if (model) {
        use(*model);
        return;
    }
    Q_EMIT refused(model.error());
    resolveDefault();
}

void ModelChoice::resolveDefault()
{
    whenDone(this, m_registry.defaultEmbeddingModel(), [this](const QString &key) {
        if (const auto model = m_registry.find<ImageEmbeddingModel>(key))
            use(*model);
        else
            Q_EMIT refused(model.error());
    });
}

void ModelChoice::use(ImageEmbeddingModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_key = model->key();
    auto &embedder = m_embedders[m_key];
    if (!embedder)
        embedder = std::make_unique<library::RegistryEmbedder>(model);
    connect(model, &Model::stateChanged, this, &ModelChoice::modelStateChanged);
    Q_EMIT chosen();
    Q_EMIT changed();
    Q_EMIT modelStateChanged();
}

} // namespace pictor::ui
