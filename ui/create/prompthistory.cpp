// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/prompthistory.h"

namespace pictor::ui {

void PromptHistory::setPrompts(const QStringList &prompts)
{
    m_prompts = prompts.mid(qMax(0, prompts.size() - longest));
    m_shown = m_prompts.size();
}

void PromptHistory::add(const QString &prompt)
{
    if (!prompt.trimmed().isEmpty()) {
        m_prompts.removeAll(prompt);
        m_prompts.append(prompt);
    }
    setPrompts(m_prompts);
}

QString PromptHistory::older(const QString &current)
{
    if (m_shown == m_prompts.size())
        m_typed = current;
    // The newest prompt often still stands in the field: not a step for the eye.
    while (m_shown > 0) {
        --m_shown;
        if (m_prompts.at(m_shown) != current)
            return m_prompts.at(m_shown);
    }
    return current;
}

QString PromptHistory::newer(const QString &current)
{
    if (m_shown == m_prompts.size())
        return current;
    ++m_shown;
    return m_shown == m_prompts.size() ? m_typed : m_prompts.at(m_shown);
}

} // namespace pictor::ui
