// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/generationform.h"

#include "ui/create/shapes.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pictor::ui {

namespace {

// Short enough to be read out and typed again.
quint64 drawnSeed()
{
    return QRandomGenerator::global()->generate();
}

template <class T> std::optional<T> unlessDefault(const T &value, const T &preset)
{
    return value == preset ? std::nullopt : std::optional(value);
}

} // namespace

GenerationForm::GenerationForm(CreateStore &store, QObject *parent)
    : QObject(parent)
    , m_startImage(store)
{
    m_draft.shape = shapeNames().constFirst();
    m_draft.seed = drawnSeed();
    connect(&m_startImage, &StartImage::changed, this, &GenerationForm::changed);
}

template <class T> void GenerationForm::set(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT changed();
}

void GenerationForm::setPrompt(const QString &prompt)
{
    set(m_draft.prompt, prompt);
}

void GenerationForm::setNegativePrompt(const QString &prompt)
{
    set(m_draft.negativePrompt, prompt);
}

QStringList GenerationForm::shapes() const
{
    return shapeNames();
}

QString GenerationForm::shape() const
{
    return shapeNames().contains(m_draft.shape) ? m_draft.shape : QString();
}

void GenerationForm::setShape(const QString &shape)
{
    if (shapeNames().contains(shape))
        set(m_draft.shape, shape);
}

QSize GenerationForm::size() const
{
    const QSize shaped = sizeOfShape(m_draft.shape, m_model);
    const QSize wanted = !shaped.isEmpty() ? shaped : m_draft.size.isEmpty() ? m_model.size : m_draft.size;
    return {fittingSide(wanted.width(), m_model), fittingSide(wanted.height(), m_model)};
}

void GenerationForm::setWidth(int pixels)
{
    const QSize wanted(fittingSide(pixels, m_model), height());
    if (wanted == size())
        return;
    m_draft.size = wanted;
    m_draft.shape.clear();
    Q_EMIT changed();
}

void GenerationForm::setHeight(int pixels)
{
    const QSize wanted(width(), fittingSide(pixels, m_model));
    if (wanted == size())
        return;
    m_draft.size = wanted;
    m_draft.shape.clear();
    Q_EMIT changed();
}

int GenerationForm::shortestSide() const
{
    return fittingSide(1, m_model);
}

int GenerationForm::longestSide() const
{
    return fittingSide(m_model.longestSide, m_model);
}

int GenerationForm::steps() const
{
    return m_draft.steps.value_or(m_model.steps);
}

void GenerationForm::setSteps(int steps)
{
    set(m_draft.steps, unlessDefault(std::clamp(steps, 1, GenerationRequest::mostSteps), m_model.steps));
}

void GenerationForm::setSeedText(const QString &seed)
{
    bool isSeed = false;
    const quint64 number = seed.trimmed().toULongLong(&isSeed);
    if (isSeed)
        set(m_draft.seed, std::optional(number));
}

void GenerationForm::setSeedLocked(bool locked)
{
    set(m_draft.seedLocked, locked);
}

void GenerationForm::rollSeed()
{
    set(m_draft.seed, std::optional(drawnSeed()));
}

void GenerationForm::setCount(int pictures)
{
    set(m_draft.count, std::clamp(pictures, 1, mostPictures));
}

double GenerationForm::guidance() const
{
    return m_draft.guidance.value_or(m_model.guidance);
}

void GenerationForm::setGuidance(double guidance)
{
    set(m_draft.guidance, unlessDefault(std::clamp(guidance, 0.0, 20.0), m_model.guidance));
}

void GenerationForm::setStrength(double strength)
{
    set(m_draft.strength, std::clamp(strength, 0.01, 1.0));
}

void GenerationForm::setModel(const QString &key, const GenerationDefaults &model, bool isKnown)
{
    m_draft.model = key;
    m_model = model;
    m_knowsModel = isKnown;
    Q_EMIT changed();
}

GenerationDraft GenerationForm::draft() const
{
    GenerationDraft draft = m_draft;
    draft.startImage = m_startImage.file();
    draft.startImageName = m_startImage.name();
    return draft;
}

void GenerationForm::setDraft(const GenerationDraft &draft)
{
    const quint64 seed = draft.seed.value_or(*m_draft.seed);
    m_draft = draft;
    m_draft.seed = seed;
    m_draft.count = std::clamp(draft.count, 1, mostPictures);
    if (draft.steps)
        m_draft.steps = std::min(*draft.steps, GenerationRequest::mostSteps);
    if (draft.shape.isEmpty() && draft.size.isEmpty())
        m_draft.shape = shapeNames().constFirst();
    m_startImage.restore(draft.startImage, draft.startImageName);
    Q_EMIT changed();
}

/// What is as the model does it by itself follows the model; of one that is not known, nothing does.
template <class T> std::optional<T> GenerationForm::unlessModels(const T &value, const T &preset) const
{
    return m_knowsModel ? unlessDefault(value, preset) : std::optional(value);
}

void GenerationForm::restore(const GenerationSettings &settings)
{
    m_draft.prompt = settings.prompt;
    m_draft.negativePrompt = settings.negativePrompt;
    if (!settings.size.isEmpty()) {
        const auto fits = [this, &settings](
                              const QString &name) { return sizeOfShape(name, m_model) == settings.size; };
        const auto shape = std::ranges::find_if(shapeNames(), fits);
        m_draft.shape = shape == shapeNames().end() ? QString() : *shape;
        m_draft.size = settings.size;
    }
    if (settings.steps > 0)
        m_draft.steps = unlessModels(std::min(settings.steps, GenerationRequest::mostSteps), m_model.steps);
    m_draft.guidance = unlessModels(settings.guidance, m_model.guidance);
    m_draft.seed = settings.seed;
    m_draft.seedLocked = true;
    m_draft.count = 1;
    if (settings.startImageHash.isEmpty())
        m_startImage.clear();
    else
        m_draft.strength = settings.strength;
    Q_EMIT changed();
}

QueuedGeneration GenerationForm::request(const QString &modelName) const
{
    QueuedGeneration queued{m_draft.model, modelName, {}, m_startImage.file()};
    GenerationRequest &request = queued.request;
    request.prompt = m_draft.prompt;
    request.size = size();
    request.steps = m_knowsModel ? steps() : m_draft.steps;
    request.seed = m_draft.seed;
    request.count = m_draft.count;
    request.startImage = m_startImage.picture();
    request.strength = m_draft.strength;
    // A model that is not known yet fills in what is left out, and says so where it cannot guide.
    if (m_model.supportsGuidance || !m_knowsModel) {
        request.negativePrompt = m_draft.negativePrompt;
        request.guidance = m_knowsModel ? guidance() : m_draft.guidance;
    }
    return queued;
}

void GenerationForm::advance()
{
    if (!m_draft.seedLocked)
        rollSeed();
}

} // namespace pictor::ui
