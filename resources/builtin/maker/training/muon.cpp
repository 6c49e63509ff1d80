// SPDX-License-Identifier: GPL-3.0-or-later
#include "muon.h"

#include <algorithm>
#include <array>

namespace pictor::landscapes {

bool isHiddenMatrix(std::string_view name, const at::Tensor &parameter)
{
    const auto has = [name](std::string_view part) { return name.find(part) != std::string_view::npos; };
    constexpr std::array blocks = {"_block", ".block.", ".layers."};
    return parameter.dim() > 1 && std::ranges::any_of(blocks, has) && !has("norm")
        && !has("relative_attention_bias");
}

at::Tensor orthogonalised(const at::Tensor &matrix)
{
    const bool isTall = matrix.size(0) > matrix.size(1); // the other way round products are smaller
    at::Tensor x = isTall ? matrix.t() : matrix;
    x = x / (x.norm() + 1e-7);
    for (int step = 0; step < 5; ++step) {
        const at::Tensor square = at::mm(x, x.t());
        const at::Tensor polynomial = at::addmm(square, square, square, -4.7750, 2.0315);
        x = at::addmm(x, polynomial, x, 3.4445, 1);
    }
    return isTall ? x.t() : x;
}

} // namespace pictor::landscapes
