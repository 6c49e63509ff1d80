// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/model.h"

namespace pictor {

Model::Model(CatalogueEntry entry, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
{
}

double Model::progress() const
{
    if (m_state != State::Downloading || m_bytesTotal <= 0)
        return isLoaded() ? 1.0 : 0.0;
    return static_cast<double>(m_bytesReceived) / static_cast<double>(m_bytesTotal);
}

void Model::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace pictor
