// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscapes/sampler.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace pictor::landscapes {

/// What the command line asks for.
struct Options {
    QString command; ///< "sheet" or "check"
    std::uint64_t seed = 1;
    QSize size{256, 256}; ///< of one picture
    int rows = 4, columns = 6;
    int count = 1000; ///< pictures to check
    Pairs pairs = Pairs::Training;
    QString output; ///< the sheet's file
};

/// Reads `arguments`, without the program's name.
/// @return what is wrong with them, in a sentence; empty if they were read into `options`
QString readOptions(const QStringList &arguments, Options &options);

/// How the program is used.
QString usage();

} // namespace pictor::landscapes
