// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/closeguard.h"

#include "ui/create/filmstripmodel.h"

#include <utility>

namespace pictor::ui {

namespace {

/// What the gallery still takes within this is not offered to it again by the next window.
constexpr int graceMilliseconds = 2000;

} // namespace

CloseGuard::CloseGuard(FilmstripModel &pictures, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceMilliseconds);
    connect(&m_grace, &QTimer::timeout, this, &CloseGuard::end);
    connect(&m_pictures, &FilmstripModel::unsavedChanged, this, &CloseGuard::look);
}

bool CloseGuard::mayClose()
{
    if (m_anyway || m_pictures.unsafeCount() == 0)
        return true;
    if (m_pictures.isSettled())
        m_pictures.saveUnsaved();
    m_pictures.shelterUnsafe();
    if (std::exchange(m_wanted, true))
        setHeld(true); // asked again: a disk that does not answer shall not keep the window for ever
    return false;
}

void CloseGuard::stay()
{
    m_wanted = false;
    m_grace.stop();
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
    if (!m_wanted)
        return;
    if (m_pictures.isSettled())
        end();
    else if (isSafe && !m_grace.isActive())
        m_grace.start();
}

void CloseGuard::end()
{
    m_wanted = false;
    m_grace.stop();
    if (m_pictures.unsafeCount() == 0)
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
