// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pageplaces.h"

namespace pictor::ui {

void PagePlaces::note(const QString &name, double place)
{
    if (of(name) == place)
        return;
    m_places[name] = place;
    Q_EMIT changed();
}

} // namespace pictor::ui
