// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsviewmodel.h"

#include "base/whendone.h"
#include "registry/inferencemodule.h"
#include "registry/memorygovernor.h"
#include "registry/model.h"
#include "registry/modelregistry.h"
#include "registry/systemmemory.h"
#include "ui/settings/computeoptions.h"
#include "ui/settings/settings.h"
#include "ui/support/formatting.h"
#include "ui/support/languages.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace pictor::ui {

using inference::BackendInfo;
using inference::Device;
using inference::Precision;

namespace {

const QList<Precision> allPrecisions{
    Precision::Auto, Precision::F32, Precision::BF16, Precision::F16, Precision::Int8};

std::optional<BackendInfo> askBackend()
{
    const auto backend = loadInferenceModule(Device::Kind::Cuda);
    return backend ? std::optional((*backend)->info()) : std::nullopt;
}

/// Automatic, and what is below the machine's memory.
QList<qint64> budgetsFor(qint64 memory, qint64 current)
{
    constexpr qint64 gigabyte = 1'000'000'000;
    QList<qint64> budgets{0};
    for (const qint64 gigabytes : {1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256}) {
        if (memory == 0 || gigabytes * gigabyte < memory)
            budgets.append(gigabytes * gigabyte);
    }
    if (!budgets.contains(current))
        budgets.append(current);
    std::sort(budgets.begin(), budgets.end());
    return budgets;
}

QVariantMap labelled(const QString &label, const char *key, const QString &value)
{
    return {{QStringLiteral("label"), label}, {QLatin1String(key), value}};
}

} // namespace

SettingsViewModel::SettingsViewModel(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_network(m_services.hub)
    , m_devices{std::nullopt, Device{}}
    , m_budgets(budgetsFor(physicalMemory(), m_services.settings.memoryBudget()))
{
    const std::optional<Device> chosen = m_services.settings.device();
    if (!m_devices.contains(chosen))
        m_devices.append(chosen);
    connect(&m_services.settings, &Settings::themeChanged, this, &SettingsViewModel::themeChanged);
    connect(&m_services.settings, &Settings::motionChanged, this, &SettingsViewModel::motionChanged);
    connect(&m_services.settings, &Settings::languageChanged, this, &SettingsViewModel::languageChanged);
    connect(&m_services.settings, &Settings::galleryFolderChanged, this,
        &SettingsViewModel::galleryFolderChanged);
    connect(&m_services.settings, &Settings::notificationsChanged, this,
        &SettingsViewModel::notificationsChanged);
}

SettingsViewModel::~SettingsViewModel() = default;

QString SettingsViewModel::galleryFolder() const
{
    return m_services.settings.galleryFolder();
}

void SettingsViewModel::setGalleryFolder(const QUrl &folder)
{
    m_services.settings.setGalleryFolder(folder.toLocalFile());
}

bool SettingsViewModel::notifications() const
{
    return m_services.settings.notifications();
}

void SettingsViewModel::setNotifications(bool on)
{
    m_services.settings.setNotifications(on);
}

void SettingsViewModel::lookForDevices()
{
    if (!m_backend)
        whenDone(this, QtConcurrent::run(askBackend), [this](const auto &info) { takeBackend(info); });
}

void SettingsViewModel::takeBackend(const std::optional<BackendInfo> &info)
{
    m_backend = info;
    if (info) {
        for (const inference::DeviceInfo &found : info->devices) {
            if (!m_devices.contains(found.device))
                m_devices.append(found.device);
        }
    }
    Q_EMIT devicesChanged();
}

QString SettingsViewModel::theme() const
{
    return m_services.settings.theme();
}

void SettingsViewModel::setTheme(const QString &theme)
{
    m_services.settings.setTheme(theme);
}

QString SettingsViewModel::motion() const
{
    return m_services.settings.motion();
}

void SettingsViewModel::setMotion(const QString &motion)
{
    m_services.settings.setMotion(motion);
}

QStringList SettingsViewModel::devices() const
{
    QStringList names;
    for (const std::optional<Device> &device : m_devices) {
        QString name = device ? toString(device) : tr("Automatic");
        const auto matches = [&device](const inference::DeviceInfo &info) { return info.device == device; };
        if (m_backend && device) {
            const auto info = std::find_if(m_backend->devices.begin(), m_backend->devices.end(), matches);
            name = info == m_backend->devices.end()
                ? tr("%1 (not found)").arg(name)
                : tr("%1: %2").arg(name, QString::fromStdString(info->name));
        }
        names.append(name);
    }
    return names;
}

int SettingsViewModel::device() const
{
    return static_cast<int>(m_devices.indexOf(m_services.settings.device()));
}

void SettingsViewModel::setDevice(int index)
{
    if (index == device())
        return;
    m_services.settings.setDevice(m_devices.value(index));
    applyCompute();
    Q_EMIT devicesChanged();
}

QStringList SettingsViewModel::languages() const
{
    QStringList names{tr("As the system")};
    for (const Language &language : ui::languages())
        names.append(language.name);
    return names;
}

int SettingsViewModel::language() const
{
    const QString code = m_services.settings.language();
    const auto found = std::ranges::find(ui::languages(), code, &Language::code);
    return found == ui::languages().end() ? 0 : static_cast<int>(found - ui::languages().begin()) + 1;
}

void SettingsViewModel::setLanguage(int index)
{
    const bool isNamed = index > 0 && index <= ui::languages().size();
    m_services.settings.setLanguage(isNamed ? ui::languages().at(index - 1).code : QString());
}

QStringList SettingsViewModel::precisions() const
{
    return {tr("Automatic: the fastest that is exact enough"), tr("32 bit (f32)"), tr("16 bit (bf16)"),
        tr("16 bit (f16)"), tr("8 bit weights (int8): half the memory")};
}

int SettingsViewModel::precision() const
{
    return static_cast<int>(allPrecisions.indexOf(m_services.settings.precision()));
}

void SettingsViewModel::setPrecision(int index)
{
    if (index == precision())
        return;
    m_services.settings.setPrecision(allPrecisions.value(index));
    applyCompute();
    Q_EMIT precisionChanged();
}

/// Models that are loaded compute as before: unload them, and the next use loads them anew.
void SettingsViewModel::applyCompute()
{
    m_services.compute->set(m_services.settings.device(), m_services.settings.precision());
    for (Model *model : m_services.registry.models()) {
        if (!model->entry().isBuiltin())
            model->unload();
    }
}

QStringList SettingsViewModel::memoryBudgets() const
{
    QStringList names;
    for (const qint64 bytes : m_budgets) {
        const qint64 share = static_cast<qint64>(defaultMemoryShare * static_cast<double>(physicalMemory()));
        names.append(bytes == 0
                ? tr("Automatic: %1 of %2").arg(formatBytes(share), formatBytes(physicalMemory()))
                : formatBytes(bytes));
    }
    return names;
}

int SettingsViewModel::memoryBudget() const
{
    return static_cast<int>(m_budgets.indexOf(m_services.settings.memoryBudget()));
}

void SettingsViewModel::setMemoryBudget(int index)
{
    if (index == memoryBudget())
        return;
    m_services.settings.setMemoryBudget(m_budgets.value(index));
    m_services.registry.setMemoryBudget(m_services.settings.memoryBudget());
    Q_EMIT memoryBudgetChanged();
}

QVariantList SettingsViewModel::places() const
{
    const Paths &paths = m_services.paths;
    return {labelled(tr("Library"), "path", paths.data), labelled(tr("Thumbnails"), "path", paths.cache),
        labelled(tr("Settings"), "path", paths.config),
        labelled(tr("Models (Hugging Face cache)"), "path", m_services.hubFolder)};
}

QVariantList SettingsViewModel::versions() const
{
    QVariantList versions{labelled(tr("Pictor"), "value", QStringLiteral(PICTOR_VERSION)),
        labelled(tr("Qt"), "value", QString::fromLatin1(qVersion()))};
    if (m_backend)
        versions.append(labelled(tr("libtorch"), "value",
            tr("%1, %2, %n thread(s)", nullptr, m_backend->threads)
                .arg(QString::fromStdString(m_backend->torchVersion),
                    QString::fromStdString(m_backend->blas))));
    return versions;
}

} // namespace pictor::ui
