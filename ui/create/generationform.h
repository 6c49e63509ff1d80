// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/generationdraft.h"
#include "ui/create/startimage.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The fields beside and below the canvas: what is asked of the model.
class GenerationForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY changed)
    Q_PROPERTY(QString negativePrompt READ negativePrompt WRITE setNegativePrompt NOTIFY changed)
    Q_PROPERTY(QStringList shapes READ shapes CONSTANT)
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY changed)
    Q_PROPERTY(int width READ width WRITE setWidth NOTIFY changed)
    Q_PROPERTY(int height READ height WRITE setHeight NOTIFY changed)
    Q_PROPERTY(int sizeStep READ sizeStep NOTIFY changed)
    Q_PROPERTY(int shortestSide READ shortestSide NOTIFY changed)
    Q_PROPERTY(int longestSide READ longestSide NOTIFY changed)
    Q_PROPERTY(int steps READ steps WRITE setSteps NOTIFY changed)
    Q_PROPERTY(int mostSteps READ mostSteps CONSTANT)
    Q_PROPERTY(QString seed READ seedText WRITE setSeedText NOTIFY changed)
    Q_PROPERTY(bool seedLocked READ isSeedLocked WRITE setSeedLocked NOTIFY changed)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(bool guided READ isGuided NOTIFY changed)
    Q_PROPERTY(double guidance READ guidance WRITE setGuidance NOTIFY changed)
    Q_PROPERTY(pictor::ui::StartImage *startImage READ startImage CONSTANT)
    Q_PROPERTY(double strength READ strength WRITE setStrength NOTIFY changed)
public:
    static constexpr int mostPictures = 64; ///< of one press of the button

    /// @param store  keeps start images; outlives this
    explicit GenerationForm(CreateStore &store, QObject *parent = nullptr);

    QString prompt() const { return m_draft.prompt; }
    void setPrompt(const QString &prompt);
    QString negativePrompt() const { return m_draft.negativePrompt; }
    void setNegativePrompt(const QString &prompt);
    QStringList shapes() const;
    QString shape() const; ///< one of shapes(); empty: a size of one's own
    void setShape(const QString &shape);
    int width() const { return size().width(); } ///< pixels
    void setWidth(int pixels);
    int height() const { return size().height(); }
    void setHeight(int pixels);
    QSize size() const;
    int sizeStep() const { return m_model.sizeMultiple; }
    int shortestSide() const; ///< pixels
    int longestSide() const;
    int steps() const;
    void setSteps(int steps);
    static int mostSteps() { return GenerationRequest::mostSteps; }
    QString seedText() const
    {
        return QString::number(*m_draft.seed);
    } ///< JavaScript's numbers are too short
    void setSeedText(const QString &seed); ///< what is no number from 0 to 2^64 - 1 changes nothing
    bool isSeedLocked() const { return m_draft.seedLocked; }
    void setSeedLocked(bool locked);
    int count() const { return m_draft.count; }
    void setCount(int pictures);
    bool isGuided() const { return m_model.supportsGuidance; }
    double guidance() const;
    void setGuidance(double guidance);
    StartImage *startImage() { return &m_startImage; }
    double strength() const { return m_draft.strength; }
    void setStrength(double strength);

    /// A new seed, locked or not.
    Q_INVOKABLE void rollSeed();

    /// What the chosen model can and does by itself: what the user set himself stays, within its limits.
    /// @param isKnown  false: `model` is a guess, as of a local model that nobody has looked into yet
    void setModel(const QString &key, const GenerationDefaults &model, bool isKnown = true);
    /// The fields as they are, to be kept.
    GenerationDraft draft() const;
    void setDraft(const GenerationDraft &draft);
    /// The same picture again: everything but the model; the seed is locked.
    void restore(const GenerationSettings &settings);

    /// What is asked for now.
    QueuedGeneration request(const QString &modelName) const;
    /// After it was: the next one has another seed, unless it is locked.
    void advance();

Q_SIGNALS:
    void changed();

private:
    template <class T> void set(T &field, const T &value);
    template <class T> std::optional<T> unlessModels(const T &value, const T &preset) const;

    GenerationDraft m_draft; ///< always with a seed
    GenerationDefaults m_model;
    bool m_knowsModel = true;
    StartImage m_startImage;
};

} // namespace pictor::ui
