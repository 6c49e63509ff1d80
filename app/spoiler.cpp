// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoiler.h"

#include "inference/engine.h"
#include "messages.h"

namespace pictor::app {

QString spoilerOf(const inference::Backend &backend)
{
    const QString blas = QString::fromStdString(backend.info().blas);
    if (!blas.startsWith(QLatin1String("reference BLAS")))
        return {};
    return Text::tr("Matrix products in f32 go through the %1.").arg(blas);
}

} // namespace pictor::app
