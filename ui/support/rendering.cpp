// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rendering.h"

#include <QDir>
#include <QQuickWindow>

namespace pictor::ui {

bool hasGraphicsDevice([[maybe_unused]] const QString &devices)
{
#ifdef Q_OS_LINUX
    const auto holds = [](const QString &folder, const QStringList &names) {
        return !QDir(folder).entryList(names, QDir::System | QDir::Files).isEmpty();
    };
    // Render nodes of the kernel's drivers; NVIDIA's driver without mode setting; Windows' below a WSL; those
    // of ARM's, Imagination's and Qualcomm's makers, where no render node goes with them.
    return holds(devices + QStringLiteral("/dri"), {QStringLiteral("renderD*"), QStringLiteral("card*")})
        || holds(devices,
            {QStringLiteral("nvidia[0-9]*"), QStringLiteral("dxg"), QStringLiteral("mali*"),
                QStringLiteral("pvr*"), QStringLiteral("kgsl-3d0")});
#else
    return true;
#endif
}

void chooseRendering()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
    if (!hasGraphicsDevice())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace pictor::ui
