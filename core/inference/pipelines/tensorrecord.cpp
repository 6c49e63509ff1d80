// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/tensorrecord.h"

#include "inference/weights/safetensorswriter.h"

namespace pictor::inference {

void TensorRecord::add(const std::string &name, const at::Tensor &value)
{
    const at::ScalarType type = value.is_floating_point() ? at::kFloat : at::kLong;
    m_tensors[name] = value.to(at::kCPU, type, false, true).contiguous();
}

void TensorRecord::write(const std::filesystem::path &file) const
{
    std::vector<TensorBytes> tensors;
    for (const auto &[name, value] : m_tensors) {
        const auto *data = static_cast<const std::byte *>(value.data_ptr());
        tensors.push_back({name, value.is_floating_point() ? Dtype::F32 : Dtype::I64, value.sizes().vec(),
            {data, static_cast<std::size_t>(value.nbytes())}});
    }
    writeSafetensors(file, tensors);
}

} // namespace pictor::inference
