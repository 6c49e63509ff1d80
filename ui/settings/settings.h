// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

namespace pictor::ui {

/// What the user chose, in Paths::settings(), written as it changes. A value that makes no sense reads as the
/// default.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    QString theme() const; ///< "system", "light" or "dark"
    void setTheme(const QString &theme);

    QString motion() const; ///< "system" or "off"
    void setMotion(const QString &motion);

    QString language() const; ///< of languages(); empty: the system's
    void setLanguage(const QString &code);

    /// nullopt: automatic, the fastest that is there.
    std::optional<inference::Device> device() const;
    void setDevice(std::optional<inference::Device> device);

    inference::Precision precision() const;
    void setPrecision(inference::Precision precision);

    qint64 memoryBudget() const; ///< bytes; 0: automatic
    void setMemoryBudget(qint64 bytes);

    QString libraryModel() const; ///< key; empty: automatic
    void setLibraryModel(const QString &key);

    QString galleryFolder() const; ///< absolute; where pictures that Pictor makes are kept
    void setGalleryFolder(const QString &folder);
    /// The gallery's folder, canonical, that the library was last told to watch: told once, so that the user
    /// can remove it there.
    QString watchedGallery() const;
    void setWatchedGallery(const QString &folder);

    bool notifications() const; ///< the desktop tells when long work ends while nobody looks
    void setNotifications(bool on);

Q_SIGNALS:
    void themeChanged();
    void motionChanged();
    void languageChanged();
    void computeChanged(); ///< device, precision
    void memoryBudgetChanged();
    void libraryModelChanged();
    void galleryFolderChanged();
    void notificationsChanged();

private:
    QSettings m_file;
};

/// "auto", "cpu", "cuda:0", as in the command line's --device.
QString toString(const std::optional<inference::Device> &device);
std::optional<inference::Device> deviceFromString(const QString &text);

/// "auto", "f32", "bf16", "f16", as in the command line's --precision.
QString toString(inference::Precision precision);
inference::Precision precisionFromString(const QString &text);

} // namespace pictor::ui
