// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "registry/cataloguetexts.h"
#include "ui/library/thumbnailprovider.h"
#include "ui/support/retelling.h"
#include "ui/support/startuptrace.h"

#include <QGuiApplication>
#include <QScreen>

extern void qml_register_types_Pictor();

namespace pictor::ui {

namespace {

/// Work begins after this even if the window shows no frame (minimised, covered).
constexpr int patienceAtStart = 1000;

/// The registry's options, with what the command line or else the settings say.
RegistryOptions registryOptions(const Session::Options &options, const Settings &settings,
    std::shared_ptr<ComputeOptions> compute, hub::HubServices &hub)
{
    compute->set(options.device ? options.device : settings.device(),
        options.precision.value_or(settings.precision()));
    RegistryOptions registry = options.registry;
    registry.memoryBudget = settings.memoryBudget();
    if (!registry.engines)
        registry.engines = enginesFollowing(std::move(compute), registry.hub);
    if (!registry.downloads.hub) {
        registry.downloads.hub = [&hub] { return &hub.client(); };
        registry.downloads.otherFolders = [&hub] { return hub.settings().otherFolders(); };
    }
    return registry;
}

hub::HubEnvironment hubEnvironment(const Session::Options &options)
{
    auto environment = hub::HubEnvironment::from();
    if (options.offline)
        environment.offlineSwitch = QStringLiteral("--offline");
    return environment;
}

bool isOnScreen(const QRect &geometry)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&geometry](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(geometry);
        return seen.width() > 100 && seen.height() > 100;
    });
}

} // namespace

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(m_options.paths.settings())
    , m_hub(m_options.paths, hubEnvironment(m_options))
    , m_compute(std::make_shared<ComputeOptions>())
    , m_registry(registryOptions(m_options, m_settings, m_compute, m_hub))
    , m_choice(m_registry, m_settings, m_options.model)
    , m_library(m_options.paths, m_choice, m_settings)
    , m_registryStore(m_registry, m_options.registry.hub)
    , m_access(m_hub)
    , m_downloads(store(), access(), [this](const QString &key) { return nameOf(key); })
    , m_models(m_registry, m_choice, store(), m_downloads)
    , m_registryMakers(m_registry)
    , m_gallery(m_settings.galleryFolder())
    , m_galleryIndexing(m_gallery, m_library, m_settings)
    , m_shelf(m_gallery)
    , m_create({m_options.paths, m_settings, makers(), m_shelf, m_models, m_downloads})
    , m_settingsViewModel(
          {m_options.paths, m_options.registry.hub.root(), m_settings, m_registry, m_compute, m_hub})
{
    qml_register_types_Pictor(); // the linker would leave it out of a static library otherwise
    m_engine.setNetworkAccessManagerFactory(&m_closedNetwork);
    m_engine.addImageProvider(QLatin1String(ThumbnailProvider::id),
        new ThumbnailProvider(std::make_shared<library::ThumbnailStore>(m_options.paths.thumbnails()),
            m_library.search()->images()->ranks()));
    connect(&m_hub.client(), &hub::HubClient::warned, &m_library, &LibraryViewModel::say);
    connect(&m_settings, &Settings::galleryFolderChanged, &m_gallery,
        [this] { m_gallery.setFolder(m_settings.galleryFolder()); });
    // Who asks for everything below one folder means the pictures too.
    const bool isUsualPlace = m_options.paths.data == Paths::standard().data;
    if (!isUsualPlace && m_settings.galleryFolder() == gallery::defaultFolder())
        m_settings.setGalleryFolder(m_options.paths.data + QStringLiteral("/pictures"));
    m_engine.setInitialProperties({
        {QStringLiteral("create"), QVariant::fromValue(&m_create)},
        {QStringLiteral("library"), QVariant::fromValue(&m_library)},
        {QStringLiteral("models"), QVariant::fromValue(&m_models)},
        {QStringLiteral("downloads"), QVariant::fromValue(&m_downloads)},
        {QStringLiteral("settings"), QVariant::fromValue(&m_settingsViewModel)},
        {QStringLiteral("page"), m_settings.page()},
    });
}

Session::~Session() = default;

QString Session::nameOf(const QString &key) const
{
    const CatalogueEntry *entry = m_registry.catalogue().find(key);
    return entry ? catalogueText(entry->name) : key;
}

bool Session::show()
{
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pictor/Main.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        return false;
    noteStartup("QML loaded");
    if (isStartupTold()) // before it is shown: the first frame may be there before show() is over
        noteFirstFrame(m_window);
    if (m_options.problem)
        m_library.say(m_options.problem->message);
    connect(m_window, &QQuickWindow::frameSwapped, this, &Session::begin, Qt::QueuedConnection);
    QTimer::singleShot(patienceAtStart, this, &Session::begin);
    placeWindow();
    noteStartup("window shown");
    return true;
}

void Session::placeWindow()
{
    const QRect geometry = m_settings.windowGeometry();
    if (isOnScreen(geometry))
        m_window->setGeometry(geometry);
    if (m_settings.windowMaximised())
        m_window->showMaximized();
    else
        m_window->show();
}

void Session::begin()
{
    if (std::exchange(m_begun, true))
        return;
    disconnect(m_window, &QQuickWindow::frameSwapped, this, nullptr);
    m_choice.start();
    m_library.open();
    m_create.begin();
    m_downloads.offerInterrupted();
}

void Session::end(std::chrono::milliseconds patience)
{
    m_window->close();
    // Not quit(), which asks the window again.
    QTimer::singleShot(patience, QCoreApplication::instance(), [] { QCoreApplication::exit(); });
}

void Session::speakThrough(Translation &translation)
{
    connect(&m_settings, &Settings::languageChanged, this, [this, &translation] {
        translation.use(m_settings.language());
        sayAnew();
    });
}

void Session::sayAnew()
{
    m_engine.retranslate();
    for (QObject *viewModel : std::initializer_list<QObject *>{
             &m_create, &m_library, &m_models, &m_downloads, &m_settingsViewModel})
        retell(viewModel);
}

void Session::save()
{
    if (!m_window)
        return;
    const bool maximised = m_window->windowStates().testFlag(Qt::WindowMaximized);
    m_settings.setWindow(maximised ? m_settings.windowGeometry() : m_window->geometry(), maximised);
    m_settings.setPage(m_window->property("page").toString());
    m_library.save();
    m_create.save();
}

} // namespace pictor::ui
