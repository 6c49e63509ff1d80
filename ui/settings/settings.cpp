// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "gallery/gallery.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace pictor::ui {

using inference::Device;
using inference::Precision;

namespace {

constexpr QLatin1String themeKey("appearance/theme");
constexpr QLatin1String motionKey("appearance/motion");
constexpr QLatin1String languageKey("appearance/language");
constexpr QLatin1String deviceKey("compute/device");
constexpr QLatin1String precisionKey("compute/precision");
constexpr QLatin1String memoryKey("compute/memoryBudget");
constexpr QLatin1String modelKey("library/model");
constexpr QLatin1String galleryKey("gallery/folder");
constexpr QLatin1String watchedGalleryKey("gallery/watched");
constexpr QLatin1String notificationsKey("window/notifications");

constexpr std::array<std::pair<QLatin1String, Precision>, 5> precisions{{
    {QLatin1String("auto"), Precision::Auto},
    {QLatin1String("f32"), Precision::F32},
    {QLatin1String("bf16"), Precision::BF16},
    {QLatin1String("f16"), Precision::F16},
    {QLatin1String("int8"), Precision::Int8},
}};

QString oneOf(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? value : allowed.constFirst();
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

QString Settings::theme() const
{
    return oneOf(m_file.value(themeKey).toString(),
        {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
}

void Settings::setTheme(const QString &theme)
{
    m_file.setValue(themeKey, theme);
    Q_EMIT themeChanged();
}

QString Settings::motion() const
{
    return oneOf(m_file.value(motionKey).toString(), {QStringLiteral("system"), QStringLiteral("off")});
}

void Settings::setMotion(const QString &motion)
{
    m_file.setValue(motionKey, motion);
    Q_EMIT motionChanged();
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_file.setValue(languageKey, code);
    Q_EMIT languageChanged();
}

std::optional<Device> Settings::device() const
{
    return deviceFromString(m_file.value(deviceKey).toString());
}

void Settings::setDevice(std::optional<Device> device)
{
    m_file.setValue(deviceKey, toString(device));
    Q_EMIT computeChanged();
}

Precision Settings::precision() const
{
    return precisionFromString(m_file.value(precisionKey).toString());
}

void Settings::setPrecision(Precision precision)
{
    m_file.setValue(precisionKey, toString(precision));
    Q_EMIT computeChanged();
}

qint64 Settings::memoryBudget() const
{
    return std::max(0LL, m_file.value(memoryKey).toLongLong());
}

void Settings::setMemoryBudget(qint64 bytes)
{
    m_file.setValue(memoryKey, bytes);
    Q_EMIT memoryBudgetChanged();
}

QString Settings::libraryModel() const
{
    return m_file.value(modelKey).toString();
}

void Settings::setLibraryModel(const QString &key)
{
    m_file.setValue(modelKey, key);
    Q_EMIT libraryModelChanged();
}

QString Settings::galleryFolder() const
{
    const QString folder = m_file.value(galleryKey).toString();
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : gallery::defaultFolder();
}

void Settings::setGalleryFolder(const QString &folder)
{
    m_file.setValue(galleryKey, folder);
    Q_EMIT galleryFolderChanged();
}

QString Settings::watchedGallery() const
{
    return m_file.value(watchedGalleryKey).toString();
}

void Settings::setWatchedGallery(const QString &folder)
{
    m_file.setValue(watchedGalleryKey, folder);
}

bool Settings::notifications() const
{
    return m_file.value(notificationsKey, true).toBool();
}

void Settings::setNotifications(bool on)
{
    m_file.setValue(notificationsKey, on);
    Q_EMIT notificationsChanged();
}

QString toString(const std::optional<Device> &device)
{
    if (!device)
        return QStringLiteral("auto");
    if (device->kind == Device::Kind::Cpu)
        return QStringLiteral("cpu");
    return QStringLiteral("cuda:%1").arg(device->index);
}

std::optional<Device> deviceFromString(const QString &text)
{
    if (text == QLatin1String("cpu"))
        return Device{Device::Kind::Cpu, 0};
    if (!text.startsWith(QLatin1String("cuda")))
        return std::nullopt;
    return Device{Device::Kind::Cuda, std::max(0, text.section(QLatin1Char(':'), 1).toInt())};
}

QString toString(Precision precision)
{
    const auto found = std::find_if(precisions.begin(), precisions.end(),
        [precision](const auto &entry) { return entry.second == precision; });
    return found->first;
}

Precision precisionFromString(const QString &text)
{
    const auto found = std::find_if(
        precisions.begin(), precisions.end(), [&text](const auto &entry) { return entry.first == text; });
    return found == precisions.end() ? Precision::Auto : found->second;
}

} // namespace pictor::ui
