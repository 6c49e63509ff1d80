// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscapes/sampler.h"

#include "inference/enginetypes.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace pictor::landscapes {

/// What the command line asks for.
struct Options {
    QString command; ///< "sheet", "check", "train" or "score"
    std::uint64_t seed = 1;
    QSize size{256, 256}; ///< of one picture
    int rows = 4, columns = 6;
    int checked = 1000; ///< pictures
    int scored = 200; ///< pictures of each kind
    int steps = 8; ///< of the model that paints
    Pairs pairs = Pairs::Training;
    QString output; ///< the sheet's file, or the trained model's folder
    QString model; ///< the folder of the model that paints
    QString prompts; ///< a file of sentences for it
    QString from; ///< the folder of a model that training goes on from
    QString state; ///< the folder in which training keeps what it needs to go on
    int minutes = 0; ///< of training, then its state is kept; 0: until it is done
    inference::Device device; ///< that trains or paints
    int threads = 0; ///< of the model that paints; 0: the physical cores
    int autoencoderSteps = 0, painterSteps = 0; ///< 0: as planned
};

/// Reads `arguments`, without the program's name.
/// @return what is wrong with them, in a sentence; empty if they were read into `options`
QString readOptions(const QStringList &arguments, Options &options);

} // namespace pictor::landscapes
