// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktopmotion.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// What the system asks of every program's looks. GUI thread.
class SystemLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(int fontPixelSize READ fontPixelSize NOTIFY changed)
public:
    explicit SystemLook(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_motion.isReduced(); }
    int fontPixelSize() const { return m_fontPixelSize; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void read();

    DesktopMotion m_motion{DesktopMotion::Sources::ofSession()};
    bool m_dark = false;
    int m_fontPixelSize = 0;
};

} // namespace pictor::ui
