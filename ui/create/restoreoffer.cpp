// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/restoreoffer.h"
#include "registry/cataloguetexts.h"

#include <QStringList>

namespace pictor::ui {

QString RestoreOffer::details() const
{
    if (!m_settings)
        return {};
    QStringList parts;
    if (!m_settings->modelName.isEmpty())
        parts.append(catalogueText(m_settings->modelName));
    if (!m_settings->size.isEmpty())
        parts.append(
            tr("%1 × %2", "width, height").arg(m_settings->size.width()).arg(m_settings->size.height()));
    if (m_settings->steps > 0)
        parts.append(tr("%n step(s)", nullptr, m_settings->steps));
    parts.append(tr("seed %1").arg(m_settings->seed));
    return parts.join(tr(", ", "between settings"));
}

void RestoreOffer::make(const GenerationSettings &settings, const QueryPicture &picture)
{
    m_settings = settings;
    m_picture = picture;
    Q_EMIT changed();
}

void RestoreOffer::accept()
{
    if (!m_settings)
        return;
    const GenerationSettings settings = *m_settings;
    dismiss();
    Q_EMIT accepted(settings);
}

void RestoreOffer::useAsStartImage()
{
    if (!m_settings)
        return;
    const QueryPicture picture = m_picture;
    dismiss();
    Q_EMIT startImageWanted(picture);
}

void RestoreOffer::dismiss()
{
    m_settings.reset();
    m_picture = {};
    Q_EMIT changed();
}

} // namespace pictor::ui
