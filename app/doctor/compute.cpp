// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/compute.h"

#include "doctor/machine.h"
#include "messages.h"
#include "progress.h"
#include "registry/engineerror.h"
#include "registry/inferencemodule.h"
#include "registry/memorygovernor.h"
#include "registry/systemmemory.h"
#include "spoiler.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace pictor::app {

namespace {

using inference::Device;

QString nameOfDevice(const Device &device)
{
    return device.kind == Device::Kind::Cpu ? QStringLiteral("cpu")
                                            : QStringLiteral("cuda:%1").arg(device.index);
}

/// The places that were looked in, or the loader's reason, are what helps whoever reads the report.
Ailment moduleAilment(const Error &error)
{
    QString message = error.message;
    if (!error.detail.isEmpty())
        message += QStringLiteral("\n     ")
            + QString(error.detail).replace(QLatin1Char('\n'), QStringLiteral("\n     "));
    return {"module", message};
}

/// The first module that loads, as loadInferenceModule() takes it; notes those that do not.
inference::Backend *firstBackend(const QStringList &files, ComputeCondition &condition)
{
    for (const QString &file : files) {
        if (!QFileInfo::exists(file))
            continue;
        const auto backend = openInferenceModule({file});
        if (backend) {
            condition.module = file;
            return *backend;
        }
        condition.ailments.append(moduleAilment(backend.error()));
    }
    if (condition.ailments.isEmpty()) // there is no such file, as this says
        condition.ailments.append(moduleAilment(openInferenceModule(files).error()));
    return nullptr;
}

void measure(inference::Backend &backend, const Device &device, inference::Precision precision,
    const char *name, const std::stop_token &stop, ComputeCondition &condition)
{
    inference::ClipBenchmark product;
    product.model.clear();
    product.seconds = 0.5;
    product.options.device = device;
    product.options.precision = precision;
    product.options.stop = stop;
    condition.speeds.push_back({device, name, backend.benchmarkClip(product).matmulGflops});
}

void measureDevice(inference::Backend &backend, const inference::DeviceInfo &info,
    const std::stop_token &stop, ComputeCondition &condition)
{
    measure(backend, info.device, inference::Precision::F32, "f32", stop, condition);
    if (info.nativeBf16) // elsewhere products are made in f32
        measure(backend, info.device, inference::Precision::BF16, "bf16", stop, condition);
}

void examineBackend(inference::Backend &backend, std::optional<Device> device, const std::stop_token &stop,
    ComputeCondition &condition)
{
    condition.backend = backend.info();
    if (const QString spoiler = spoilerOf(backend); !spoiler.isEmpty())
        condition.ailments.append({"blas", spoiler});
    bool isThere = !device;
    for (const inference::DeviceInfo &info : condition.backend->devices) {
        if (!device || info.device == *device) {
            isThere = true;
            if (!stop.stop_requested())
                measureDevice(backend, info, stop, condition);
        }
    }
    if (!isThere)
        condition.ailments.append({"device",
            Text::tr("There is no device %1 that this libtorch can use. Choose --device cpu, or install a "
                     "CUDA build.")
                .arg(nameOfDevice(*device))});
}

QString textOf(const inference::DeviceInfo &info)
{
    QString text = QString::fromStdString(info.name);
    if (info.memoryBytes > 0)
        text += QStringLiteral(", ") + formatBytes(info.memoryBytes);
    return text
        + (info.nativeBf16 ? Text::tr(", computes in bf16 itself") : Text::tr(", without bf16 of its own"));
}

void addMemory(qint64 budget, QList<ReportedFact> &facts)
{
    const qint64 all = physicalMemory(), available = availableMemory();
    const qint64 share =
        budget > 0 ? budget : static_cast<qint64>(defaultMemoryShare * static_cast<double>(all));
    facts.append({"memoryBytes", Text::tr("Memory"), formatBytes(all), all});
    facts.append({"availableBytes", Text::tr("Free now"),
        available > 0 ? formatBytes(available) : Text::tr("unknown"), available});
    facts.append({"budgetBytes", Text::tr("For models"),
        budget > 0 ? Text::tr("%1, as the settings say").arg(formatBytes(share))
                   : Text::tr("%1, chosen automatically").arg(formatBytes(share)),
        share});
}

ReportedFact factOfDevices(const std::vector<inference::DeviceInfo> &devices)
{
    QStringList texts;
    QJsonArray values;
    for (const inference::DeviceInfo &info : devices) {
        texts.append(QStringLiteral("%1 (%2)").arg(nameOfDevice(info.device), textOf(info)));
        values.append(QJsonObject{{QStringLiteral("device"), nameOfDevice(info.device)},
            {QStringLiteral("name"), QString::fromStdString(info.name)},
            {QStringLiteral("memoryBytes"), static_cast<qint64>(info.memoryBytes)},
            {QStringLiteral("nativeBf16"), info.nativeBf16}});
    }
    return {"devices", Text::tr("Devices"), texts.join(QStringLiteral("; ")), values};
}

ReportedFact factOfSpeeds(const std::vector<ProductSpeed> &speeds)
{
    QStringList texts;
    QJsonArray values;
    for (const ProductSpeed &speed : speeds) {
        const QString device = nameOfDevice(speed.device), precision = QLatin1String(speed.precision);
        texts.append(Text::tr("%1 %2: %3 GFLOP/s").arg(device, precision).arg(speed.gflops, 0, 'f', 0));
        values.append(QJsonObject{{QStringLiteral("device"), device},
            {QStringLiteral("precision"), precision}, {QStringLiteral("matmulGflops"), speed.gflops}});
    }
    return {"speeds", Text::tr("Matrix products"), texts.join(QStringLiteral(", ")), values};
}

} // namespace

ComputeCondition examinedCompute(
    const QStringList &modules, std::optional<Device> device, const std::stop_token &stop)
{
    ComputeCondition condition;
    if (stop.stop_requested()) // to load a module takes long
        return condition;
    try {
        if (inference::Backend *backend = firstBackend(modules, condition))
            examineBackend(*backend, device, stop, condition);
    } catch (...) {
        condition.ailments.append({"device", errorFromException().message});
    }
    return condition;
}

ReportSection ComputeCondition::section(qint64 memoryBudget) const
{
    const QString processor = processorModel();
    const QStringList features = processorFeatures();
    QList<ReportedFact> facts{{"processor", Text::tr("Processor"),
                                  processor.isEmpty() ? Text::tr("unknown") : processor, processor},
        {"features", Text::tr("It has"),
            features.isEmpty() ? Text::tr("nothing that is made use of")
                               : features.join(QStringLiteral(", ")),
            QJsonArray::fromStringList(features)}};
    addMemory(memoryBudget, facts);
    facts.append({"module", Text::tr("Inference module"), module.isEmpty() ? Text::tr("none") : module,
        module.isEmpty() ? QJsonValue() : QJsonValue(module)});
    if (backend) {
        const QString version = QString::fromStdString(backend->torchVersion),
                      blas = QString::fromStdString(backend->blas);
        facts.append({"libtorch", Text::tr("libtorch"), version, version});
        facts.append({"blas", Text::tr("f32 products by"), blas, blas});
        facts.append({"threads", Text::tr("Threads"), QString::number(backend->threads), backend->threads});
        facts.append(factOfDevices(backend->devices));
    }
    if (!speeds.empty())
        facts.append(factOfSpeeds(speeds));
    return {"compute", Text::tr("Computing"), facts};
}

} // namespace pictor::app
