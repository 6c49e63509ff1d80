// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QSaveFile>

namespace pictor {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace pictor
