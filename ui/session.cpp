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

/// Where enough of it can be seen to be taken hold of; nullptr: nowhere.
const QScreen *screenOf(const QRect &geometry)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(), [&geometry](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(geometry);
        return seen.width() > 100 && seen.height() > 100;
    });
    return found == screens.end() ? nullptr : *found;
}

/// No larger than a screen has room for beside the window's title and borders.
QSize fitting(QSize size, const QScreen &screen)
{
    constexpr QSize frame(16, 48);
    return size.boundedTo(screen.availableSize() - frame);
}

/// As it was left, where all of it is on the screen: the frame had its room beside it then, too.
QRect fitting(const QRect &left, const QScreen &screen)
{
    const bool fits = screen.availableGeometry().contains(left);
    return fits ? left : QRect(left.topLeft(), fitting(left.size(), screen));
}

} // namespace

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(m_options.paths.settings())
    , m_memory(m_options.paths)
    , m_lastTime(m_memory.load())
    , m_hub(m_options.paths, hubEnvironment(m_options))
    , m_compute(std::make_shared<ComputeOptions>())
    , m_registry(registryOptions(m_options, m_settings, m_compute, m_hub))
    , m_choice(m_registry, m_settings, m_options.model)
    , m_library(m_options.paths, m_choice)
    , m_registryStore(m_registry, m_options.registry.hub)
    , m_access(m_hub)
    , m_downloads(store(), access(), [this](const QString &key) { return nameOf(key); })
    , m_models(m_registry, m_choice, store(), m_downloads)
    , m_registryMakers(m_registry)
    , m_gallery(m_settings.galleryFolder())
    , m_galleryIndexing(m_gallery, m_library, m_settings)
    , m_shelf(m_gallery)
    , m_create({m_options.paths, m_settings, makers(), m_shelf, m_models, m_downloads})
    , m_endNotices({*m_create.queue(), *m_library.indexing(), store(),
                       [this](const QString &key) { return nameOf(key); },
                       [this] { return m_settings.notifications() && !isLookedAt(); }},
          m_options.longWork)
    , m_settingsViewModel(
          {m_options.paths, m_options.registry.hub.root(), m_settings, m_registry, m_compute, m_hub})
{
    qml_register_types_Pictor(); // the linker would leave it out of a static library otherwise
    m_engine.setNetworkAccessManagerFactory(&m_closedNetwork);
    m_engine.addImageProvider(QLatin1String(ThumbnailProvider::id),
        new ThumbnailProvider(std::make_shared<library::ThumbnailStore>(m_options.paths.thumbnails()),
            m_library.search()->images()->ranks()));
    const WindowState lastTime = m_lastTime.value_or(WindowState());
    m_geometry = lastTime.geometry;
    m_library.remember(lastTime.query, lastTime.grid);
    m_create.remember(lastTime.shown, lastTime.strip);
    m_places.remember(lastTime.places);
    connect(&m_memory, &WindowMemory::failed, &m_create,
        [this](const Error &error) { m_create.say(error.message); });
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
        {QStringLiteral("places"), QVariant::fromValue(&m_places)},
        {QStringLiteral("page"), lastTime.page},
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
    if (!m_lastTime)
        m_create.say(m_lastTime.error().message); // on the page that the window begins with then
    connect(m_window, &QQuickWindow::frameSwapped, this, &Session::begin, Qt::QueuedConnection);
    QTimer::singleShot(patienceAtStart, this, &Session::begin);
    placeWindow();
    noteStartup("window shown");
    watchWindow();
    tellOfEnds();
    return true;
}

void Session::placeWindow()
{
    if (const QScreen *screen = screenOf(m_geometry))
        m_window->setGeometry(fitting(m_geometry, *screen));
    else if (const QScreen *usual = m_window->screen())
        m_window->resize(fitting(m_window->size(), *usual));
    if (m_lastTime && m_lastTime->maximised)
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

bool Session::isLookedAt() const
{
    return m_window && m_window->isActive() && !m_window->windowStates().testFlag(Qt::WindowMinimized);
}

WindowState Session::windowState()
{
    return {.geometry = m_geometry,
        .maximised = m_window->windowStates().testFlag(Qt::WindowMaximized),
        .page = m_window->property("page").toString(),
        .places = m_places.all(),
        .query = m_library.query(),
        .grid = m_library.place()->place(),
        .strip = m_create.stripPlace()->place(),
        .shown = m_create.shownPicture()};
}

void Session::watchWindow()
{
    m_memory.watch([this] {
        const auto states = m_window->windowStates();
        // A window that is being maximised has its new size before it has its new state: look when it rests.
        if (!(states & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized)))
            m_geometry = m_window->geometry();
        return windowState();
    });
    for (const auto change :
        {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(m_window, change, this, &Session::keepSoon);
    connect(m_window, &QWindow::windowStateChanged, this, &Session::keepSoon);
    connect(m_window, SIGNAL(pageChanged()), this, SLOT(keepSoon())); // QML's
    connect(m_library.search(), &LibrarySearch::queryChanged, this, &Session::keepSoon);
    connect(m_library.place(), &ScrollPlace::changed, this, &Session::keepSoon);
    connect(m_create.stripPlace(), &ScrollPlace::changed, this, &Session::keepSoon);
    connect(&m_create, &CreateViewModel::selectedChanged, this, &Session::keepSoon);
    connect(&m_places, &PagePlaces::changed, this, &Session::keepSoon);
}

void Session::tellOfEnds()
{
    connect(&m_endNotices, &EndNotices::due, this, [this](const Notice &notice) {
        m_notifier.show(notice);
        m_window->alert(0); // in the task bar, where there is no such service
    });
    connect(&m_notifier, &DesktopNotifier::clicked, this, [this](const QString &page, const QString &token) {
        m_window->setProperty("page", page);
        raise(token);
    });
    connect(m_window, &QWindow::activeChanged, this, [this] {
        if (isLookedAt())
            m_notifier.withdraw();
    });
}

void Session::raise(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt's Wayland looks for it
    m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowStates(Qt::WindowMinimized));
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
    m_window->alert(0); // a desktop that lets nobody come to the front shows this at least
}

void Session::save()
{
    if (!m_window)
        return;
    m_memory.keepNow();
    m_create.save();
}

} // namespace pictor::ui
