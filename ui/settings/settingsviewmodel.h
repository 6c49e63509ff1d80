// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "inference/engine.h"
#include "ui/settings/networkviewmodel.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace pictor {
class ModelRegistry;
}

namespace pictor::ui {

class ComputeOptions;
class Settings;

/// What SettingsPage shows. Every change holds at once; loaded models are unloaded where it touches them, and
/// load anew when they are next used.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(QStringList languages READ languages NOTIFY languageChanged)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList devices READ devices NOTIFY devicesChanged)
    Q_PROPERTY(int device READ device WRITE setDevice NOTIFY devicesChanged)
    Q_PROPERTY(QStringList precisions READ precisions NOTIFY languageChanged)
    Q_PROPERTY(int precision READ precision WRITE setPrecision NOTIFY precisionChanged)
    Q_PROPERTY(QStringList memoryBudgets READ memoryBudgets NOTIFY languageChanged)
    Q_PROPERTY(int memoryBudget READ memoryBudget WRITE setMemoryBudget NOTIFY memoryBudgetChanged)
    Q_PROPERTY(QVariantList places READ places NOTIFY languageChanged)
    Q_PROPERTY(QString galleryFolder READ galleryFolder NOTIFY galleryFolderChanged)
    Q_PROPERTY(pictor::ui::NetworkViewModel *network READ network CONSTANT)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY notificationsChanged)
    Q_PROPERTY(QVariantList versions READ versions NOTIFY devicesChanged)
public:
    struct Services {
        Paths paths;
        QString hubFolder; ///< Hugging Face cache
        Settings &settings;
        ModelRegistry &registry;
        std::shared_ptr<ComputeOptions> compute;
        hub::HubServices &hub;
    };

    explicit SettingsViewModel(Services services, QObject *parent = nullptr);
    ~SettingsViewModel() override;

    /// Looks which devices there are: loads the inference module, on a pool thread.
    Q_INVOKABLE void lookForDevices();

    QString theme() const; ///< "system", "light" or "dark"
    void setTheme(const QString &theme);
    QString motion() const; ///< "system" or "off"
    void setMotion(const QString &motion);
    QStringList languages() const; ///< the system's first, then each in itself
    int language() const;
    void setLanguage(int index);
    QStringList devices() const; ///< for people; automatic first
    int device() const;
    void setDevice(int index);
    QStringList precisions() const;
    int precision() const;
    void setPrecision(int index);
    QStringList memoryBudgets() const;
    int memoryBudget() const;
    void setMemoryBudget(int index);
    NetworkViewModel *network() { return &m_network; }
    QVariantList places() const; ///< of {label, path}
    QVariantList versions() const; ///< of {label, value}
    QString galleryFolder() const; ///< where pictures go that are made from now on
    Q_INVOKABLE void setGalleryFolder(const QUrl &folder);
    bool notifications() const; ///< the desktop tells when long work ends
    void setNotifications(bool on);

Q_SIGNALS:
    void themeChanged();
    void motionChanged();
    void languageChanged();
    void devicesChanged();
    void precisionChanged();
    void memoryBudgetChanged();
    void galleryFolderChanged();
    void notificationsChanged();

private:
    void takeBackend(const std::optional<inference::BackendInfo> &info);
    void applyCompute();

    Services m_services;
    NetworkViewModel m_network;
    std::optional<inference::BackendInfo> m_backend; ///< once it has been asked
    QList<std::optional<inference::Device>> m_devices; ///< as in devices()
    QList<qint64> m_budgets; ///< bytes, as in memoryBudgets()
};

} // namespace pictor::ui
