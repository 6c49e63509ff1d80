// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <functional>
#include <string>

namespace pictor::landscapes {

/// What a training tells of itself, and how often. Any function may be empty.
struct Progress {
    std::function<void(const std::string &line)> say{};
    /// A step that was done, by the name of what learns, and its loss.
    std::function<void(const std::string &name, double loss)> step{};
    /// A sheet of pictures, by the name of what learns to make them.
    std::function<void(const std::string &name, const QImage &sheet)> show{};
    /// Asked before every step, and between files of latents: whether to keep the state and leave.
    std::function<bool()> stops{};
    /// The same, amid pictures whose latents are lost then.
    std::function<bool()> stopsAtOnce{};
    std::int64_t sayEvery = 25, saveEvery = 100, showEvery = 250; ///< steps
};

} // namespace pictor::landscapes
