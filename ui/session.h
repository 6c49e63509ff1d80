// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "gallery/gallery.h"
#include "hub/hubservices.h"
#include "registry/modelregistry.h"
#include "registry/registryoptions.h"
#include "ui/create/createviewmodel.h"
#include "ui/create/galleryshelf.h"
#include "ui/create/registrymakers.h"
#include "ui/library/galleryindexing.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/models/downloaddesk.h"
#include "ui/models/modelchoice.h"
#include "ui/models/modellistmodel.h"
#include "ui/models/registrystore.h"
#include "ui/models/servicesaccess.h"
#include "ui/settings/computeoptions.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsviewmodel.h"
#include "ui/support/closednetworkfactory.h"
#include "ui/support/languages.h"
#include "ui/support/pageplaces.h"
#include "ui/window/desktopnotifier.h"
#include "ui/window/endnotices.h"
#include "ui/window/windowmemory.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <chrono>
#include <memory>

namespace pictor::ui {

/// The window and everything behind it, wired.
class Session : public QObject {
    Q_OBJECT
public:
    struct Options {
        Paths paths;
        RegistryOptions registry;
        QString model{}; ///< that the library shall use; empty: as the settings say
        std::optional<inference::Device> device{}; ///< nullopt: as the settings say
        std::optional<inference::Precision> precision{}; ///< likewise
        bool offline = false; ///< nothing leaves this machine, whatever the settings say
        std::optional<Error> problem{}; ///< found before there was a window: shown in it
        ModelStore *store = nullptr; ///< instead of the registry's; outlives the session
        HubAccess *access = nullptr; ///< instead of the real hub's; outlives the session
        PictureMakers *makers = nullptr; ///< instead of the registry's; outlive the session
        std::chrono::milliseconds longWork =
            std::chrono::seconds(10); ///< its end is told, where nobody looks
    };

    explicit Session(Options options, QObject *parent = nullptr);
    ~Session() override;

    /// Loads the QML, shows the window as it was left, and starts the work behind it after the first frame.
    /// @return false if there is no window; the reason is logged
    bool show();

    QQuickWindow *window() const { return m_window; }
    CreateViewModel &create() { return m_create; }
    LibraryViewModel &library() { return m_library; }
    ModelChoice &choice() { return m_choice; }
    Settings &settings() { return m_settings; }
    hub::HubServices &hub() { return m_hub; }
    DownloadDesk &downloads() { return m_downloads; }
    ModelRegistry &registry() { return m_registry; }
    const ModelListModel &models() const { return m_models; }

    /// Closes the window, and the program with it; waits for unsaved pictures, but not for long: whoever ends
    /// the program by a signal ends it by force soon after.
    void end(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Changes what `translation` speaks when another language is chosen, and says everything anew. It
    /// outlives this.
    void speakThrough(Translation &translation);

    /// Brings the window before the others. @param token  with which the desktop allows that; may be empty
    void raise(const QString &token = {});

    /// Remembers at once for the next start what is shown now: it is also kept as it changes.
    void save();

private:
    ModelStore &store() { return m_options.store ? *m_options.store : m_registryStore; }
    PictureMakers &makers() { return m_options.makers ? *m_options.makers : m_registryMakers; }
    HubAccess &access() { return m_options.access ? *m_options.access : m_access; }
    QString nameOf(const QString &key) const;
    void sayAnew();
    void placeWindow();
    void watchWindow();
    void tellOfEnds();
    bool isLookedAt() const;
    WindowState windowState();
    void begin();
    Q_SLOT void keepSoon() { m_memory.keepSoon(); }

    const Options m_options;
    Settings m_settings;
    WindowMemory m_memory;
    const Result<WindowState> m_lastTime;
    hub::HubServices m_hub; ///< outlives the registry, which downloads through it
    std::shared_ptr<ComputeOptions> m_compute;
    ModelRegistry m_registry;
    ModelChoice m_choice;
    LibraryViewModel m_library;
    RegistryStore m_registryStore;
    ServicesAccess m_access;
    DownloadDesk m_downloads;
    ModelListModel m_models;
    RegistryMakers m_registryMakers;
    gallery::Gallery m_gallery;
    GalleryIndexing m_galleryIndexing;
    GalleryShelf m_shelf;
    CreateViewModel m_create; ///< dies before the registry cancels what it waits for
    EndNotices m_endNotices;
    DesktopNotifier m_notifier;
    SettingsViewModel m_settingsViewModel;
    PagePlaces m_places;
    ClosedNetworkFactory m_closedNetwork;
    QQmlApplicationEngine m_engine; ///< dies before what it shows
    QQuickWindow *m_window = nullptr; ///< owned by the engine
    QRect m_geometry; ///< last seen when it was not maximised
    bool m_begun = false;
};

} // namespace pictor::ui
