// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The prompts that were used, to be walked through as a shell's history is.
class PromptHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
public:
    static constexpr qsizetype longest = 200; ///< prompts

    using QObject::QObject;

    QStringList prompts() const { return m_prompts; } ///< oldest first
    void setPrompts(const QStringList &prompts);
    /// The newest from now on, once; the walk begins anew.
    void add(const QString &prompt);

    /// The prompt before the one shown; `current` if there is none. What was typed is kept for the way back.
    Q_INVOKABLE QString older(const QString &current);
    Q_INVOKABLE QString newer(const QString &current);

private:
    QStringList m_prompts;
    qsizetype m_shown = 0; ///< index of the prompt shown; m_prompts.size(): what is being typed
    QString m_typed;
};

} // namespace pictor::ui
