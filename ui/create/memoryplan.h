// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"
#include "registry/generation.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pictor {
class TextToImageModel;
}

namespace pictor::ui {

/// What the next picture will take, before it is asked for. Silent until it is woken: to know it, the
/// inference module has to be loaded.
class MemoryPlan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool refused READ isRefused NOTIFY changed)
public:
    explicit MemoryPlan(QObject *parent = nullptr);

    QString text() const { return m_text; } ///< "12.3 of 14.0 GB, int8, blocks streamed"; empty: not known
    bool isRefused() const { return m_refused; } ///< it cannot be made like this

    bool isLooking() const { return m_rest.isActive() || m_asked > 0; } ///< an answer follows

    /// From now on it may load what it needs.
    void wake();
    bool isAwake() const { return m_awake; }
    /// Another model or request; the answer follows when they rest.
    void look(TextToImageModel *model, const GenerationRequest &request);
    /// The same once more: files have come, or what it may take has changed.
    void lookAgain();

Q_SIGNALS:
    void changed();

private:
    void follow(TextToImageModel *model);
    void ask();
    void take(const Result<inference::GenerationPlan> &plan);
    void show(const QString &text, bool refused);

    QPointer<TextToImageModel> m_model;
    GenerationRequest m_request;
    QTimer m_rest;
    QString m_text;
    bool m_refused = false;
    bool m_awake = false;
    int m_asked = 0; ///< answers that are waited for
    quint64 m_turn = 0; ///< older answers are passed over
};

/// For people, translated: "int8, blocks streamed".
QString describe(const inference::GenerationPlan &plan);

} // namespace pictor::ui
