// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pictor::test {

/// The rows of a two-dimensional f32 tensor in a safetensors file; ends the program if it is not there.
std::vector<std::vector<float>> goldenRows(const QString &file, const QString &tensor);

/// Cosine of the angle between two vectors of any length.
double cosine(const std::vector<float> &a, const std::vector<float> &b);

} // namespace pictor::test
