// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemlook.h"

#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace pictor::ui {

namespace {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    read();
    qGuiApp->installEventFilter(this);
    connect(&m_motion, &DesktopMotion::changed, this, &SystemLook::changed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemLook::read);
#endif
}

bool SystemLook::eventFilter(QObject *watched, QEvent *event)
{
    const bool ours = event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ThemeChange;
    if (ours && watched == qGuiApp)
        read();
    return QObject::eventFilter(watched, event);
}

void SystemLook::read()
{
    m_dark = systemIsDark();
    m_fontPixelSize = QFontInfo(QGuiApplication::font()).pixelSize();
    Q_EMIT changed();
}

} // namespace pictor::ui
