// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computeoptions.h"

#include "registry/inferencemodule.h"

#include <algorithm>

namespace pictor::ui {

using inference::Device;
using inference::LoadOptions;

namespace {

Device fastestDevice()
{
    const auto backend = loadInferenceModule(Device::Kind::Cuda);
    if (!backend)
        return {};
    const auto devices = (*backend)->info().devices;
    const auto cuda = std::find_if(devices.begin(), devices.end(),
        [](const inference::DeviceInfo &info) { return info.device.kind == Device::Kind::Cuda; });
    return cuda == devices.end() ? Device{} : cuda->device;
}

} // namespace

void ComputeOptions::set(std::optional<Device> device, inference::Precision precision)
{
    const std::scoped_lock lock(m_mutex);
    m_device = device;
    m_precision = precision;
}

LoadOptions ComputeOptions::resolve() const
{
    std::unique_lock lock(m_mutex);
    const std::optional<Device> device = m_device;
    LoadOptions options;
    options.precision = m_precision;
    lock.unlock();
    options.device = device ? *device : fastestDevice();
    return options;
}

EngineFactory enginesFollowing(std::shared_ptr<const ComputeOptions> options, const hub::HubCache &hub)
{
    // Built-in models compute without the inference module, which is slow to load: do not ask it for devices.
    const auto standard = [options, hub](const CatalogueEntry &entry) {
        return standardEngines(hub, entry.isBuiltin() ? LoadOptions{} : options->resolve());
    };
    return {.locate = [standard](const CatalogueEntry &entry) { return standard(entry).locate(entry); },
        .load = [standard](const CatalogueEntry &entry, const LocatedModel &model,
                    std::stop_token stop) { return standard(entry).load(entry, model, std::move(stop)); },
        .openGenerator =
            [standard](const CatalogueEntry &entry, const LocatedModel &model, qint64 memoryLimit,
                std::stop_token stop) {
                return standard(entry).openGenerator(entry, model, memoryLimit, std::move(stop));
            },
        .plan = [standard](const CatalogueEntry &entry, const LocatedModel &model,
                    const inference::PictureShape &shape,
                    qint64 memoryLimit) { return standard(entry).plan(entry, model, shape, memoryLimit); }};
}

} // namespace pictor::ui
