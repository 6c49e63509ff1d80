// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "landscapes/renderer.h"

#include <ATen/Parallel.h>

namespace pictor::landscapes {

at::Tensor tensorOf(const QImage &picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    auto *bytes = const_cast<uchar *>(rgb.constBits()); // libtorch takes no pointer to const
    const at::Tensor pixels =
        at::from_blob(bytes, {rgb.height(), rgb.width(), 3}, {rgb.bytesPerLine(), 3, 1}, at::kByte);
    return pixels.permute({2, 0, 1}).to(at::kFloat).div_(127.5).sub_(1).contiguous();
}

QImage pictureOf(const at::Tensor &tensor)
{
    const at::Tensor pixels = tensor.detach()
                                  .to(at::kCPU, at::kFloat)
                                  .add(1)
                                  .mul_(127.5)
                                  .round_()
                                  .clamp_(0, 255)
                                  .to(at::kByte)
                                  .permute({1, 2, 0})
                                  .contiguous();
    const int height = static_cast<int>(pixels.size(0)), width = static_cast<int>(pixels.size(1));
    return QImage(pixels.data_ptr<std::uint8_t>(), width, height, 3 * width, QImage::Format_RGB888).copy();
}

at::Tensor rendered(std::span<const Landscape> landscapes, QSize size)
{
    const auto count = static_cast<std::int64_t>(landscapes.size());
    const at::Tensor pictures = at::empty({count, 3, size.height(), size.width()});
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        const at::NoGradGuard apart; // does not come along to the pool's threads
        for (std::int64_t i = begin; i < end; ++i)
            pictures[i].copy_(tensorOf(render(landscapes[static_cast<std::size_t>(i)], size)));
    });
    return pictures;
}

QImage sheetOf(const std::vector<at::Tensor> &rows)
{
    std::vector<at::Tensor> lines;
    lines.reserve(rows.size());
    for (const at::Tensor &row : rows)
        lines.push_back(at::cat(row.detach().unbind(0), 2));
    return pictureOf(at::cat(lines, 1));
}

} // namespace pictor::landscapes
