// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/closeguard.h"

#include "ui/create/filmstripmodel.h"

#include <utility>

namespace pictor::ui {

CloseGuard::CloseGuard(FilmstripModel &pictures, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
{
    connect(&m_pictures, &FilmstripModel::unsavedChanged, this, &CloseGuard::look);
}

bool CloseGuard::mayClose()
{
    if (m_anyway || m_pictures.unsafeCount() == 0)
        return true;
    if (m_pictures.isSettled())
        m_pictures.saveUnsaved();
    if (std::exchange(m_wanted, true))
        setHeld(true); // asked again: a disk that does not answer shall not keep the window for ever
    return false;
}

void CloseGuard::stay()
{
    m_wanted = false;
    setHeld(false);
}

void CloseGuard::closeAnyway()
{
    m_anyway = true;
    Q_EMIT closable();
}

void CloseGuard::look()
{
    const bool isSafe = m_pictures.unsafeCount() == 0;
    if (isSafe)
        setHeld(false);
    if (!m_wanted || !m_pictures.isSettled())
        return;
    m_wanted = false;
    if (isSafe)
        Q_EMIT closable();
    else
        setHeld(true);
}

void CloseGuard::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT changed();
}

} // namespace pictor::ui
