// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the manual: opens the real window in each state that the manual shows, in both
// themes, and saves what it shows. `ninja manual_pictures` runs it.
#include "createscenes.h"
#include "modelscenes.h"
#include "windowdriver.h"

#include "ui/help/manualtext.h"
#include "ui/session.h"
#include "ui/window/windowmemory.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

const QSize windowSize(880, 580);
constexpr int quality = 70; // of WebP
constexpr int pixelsAPart = 150; // percent: sharp on dense displays too

/// A window, and what stands behind it in place of models, hub and disk.
struct Stage {
    explicit Stage(const QString &folder)
        : place(folder)
        , options{Paths::below(folder + QStringLiteral("/pictor")), {}}
    {
        options.registry.hub = hub::HubCache(folder + QStringLiteral("/hub"));
        options.store = &store;
        options.access = &access;
    }

    const CatalogueEntry &entry(const QString &key) const { return *options.registry.catalogue.find(key); }

    QString place;
    FakeStore store;
    FakeAccess access;
    FakeMakers makers;
    Session::Options options;
    std::unique_ptr<Session> session;
    std::unique_ptr<WindowDriver> driver;
};

/// A state that the manual shows.
struct Scene {
    QString name; ///< of the picture
    QString page;
    std::function<void(Stage &)> equip; ///< before the window opens
    std::function<bool(Stage &)> play; ///< @return whether the state is reached
};

bool isChosen(Stage &stage)
{
    return QTest::qWaitFor([&stage] { return stage.session->create().maker()->model() != nullptr; }, 30'000);
}

Scene createScene(const QString &name, const QString &scene)
{
    return {name, QStringLiteral("create"),
        [](Stage &stage) {
            test::play(QStringLiteral("here"), stage.options.registry.catalogue, stage.store);
            stage.options.makers = &stage.makers;
        },
        [scene](Stage &stage) {
            const bool chosen = isChosen(stage);
            test::play(scene, stage.session->create(), stage.makers, stage.place);
            return chosen;
        }};
}

/// Pictures of a journey, and one of them cut and saved anew.
void fillLibrary(Stage &stage)
{
    test::play(QStringLiteral("shipped"), stage.options.registry.catalogue, stage.store);
    const QDir folder(stage.place + QStringLiteral("/Journey"));
    folder.mkpath(QStringLiteral("."));
    for (int number = 1; number <= 30; ++number) {
        const QSize size = number % 4 == 0 ? QSize(480, 640) : QSize(720, 480);
        landscape(size, number).save(folder.filePath(QStringLiteral("hills %1.jpg").arg(number)), "JPG", 90);
    }
    landscape({720, 480}, 11)
        .copy(40, 20, 620, 420)
        .save(stage.place + QStringLiteral("/postcard.jpg"), "JPG", 80);
}

bool search(Stage &stage)
{
    LibraryViewModel &library = stage.session->library();
    const auto isOpen = [&library] { return library.phase() != LibraryViewModel::Phase::Opening; };
    const auto isRead = [&library] {
        return !library.indexing()->isActive() && library.search()->images()->count() == 30;
    };
    const auto isFound = [&library] { return library.search()->state() == LibrarySearch::State::Shown; };
    if (!QTest::qWaitFor(isOpen, 30'000))
        return false;
    library.addFolder(QUrl::fromLocalFile(stage.place + QStringLiteral("/Journey")));
    if (!QTest::qWaitFor(isRead, 60'000))
        return false;
    library.lookForFile(stage.place + QStringLiteral("/postcard.jpg"));
    return QTest::qWaitFor(isFound, 30'000);
}

bool showRequests(Stage &stage)
{
    hub::RequestLog &log = stage.session->hub().log();
    const QStringList files{QStringLiteral("config.json"), QStringLiteral("preprocessor_config.json"),
        QStringLiteral("tokenizer.json"), QStringLiteral("model.safetensors")};
    for (const QString &file : files) {
        const QString id = log.begin(QStringLiteral("GET"), QStringLiteral("hub.example"),
            {hub::RequestPurpose::Reason::Download, QStringLiteral("openai/clip-vit-base-patch32: ") + file});
        log.end(id, 200, file.endsWith(QLatin1String("safetensors")) ? 605'157'884 : 4'186);
    }
    const auto button = [&stage] {
        return stage.driver->button(QStringLiteral("List of requests")) != nullptr;
    };
    return QTest::qWaitFor(button, 10'000) && stage.driver->click(QStringLiteral("List of requests"));
}

/// The models' files: one is here, one comes, one waits for its token.
void fillModels(Stage &stage)
{
    test::play(QStringLiteral("here"), stage.options.registry.catalogue, stage.store);
    const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");
    test::play(QStringLiteral("downloading"), stage.entry(flux), stage.store);
}

QList<Scene> scenes()
{
    const auto standing = [](const QString &scene) {
        return [scene](Stage &stage) { test::play(scene, stage.options.registry.catalogue, stage.store); };
    };
    const auto nothing = [](Stage &) { return true; };
    const auto scroll = [](Stage &stage) {
        const auto list = [&stage] { return stage.driver->item(QStringLiteral("ModelList")); };
        return QTest::qWaitFor([&] { return list() != nullptr; }, 10'000)
            && list()->setProperty("contentY", 620);
    };
    return {
        {QStringLiteral("create"), QStringLiteral("create"), standing(QStringLiteral("shipped")), isChosen},
        createScene(QStringLiteral("filmstrip"), QStringLiteral("full")),
        {QStringLiteral("library"), QStringLiteral("library"), fillLibrary, search},
        {QStringLiteral("models"), QStringLiteral("models"), fillModels, nothing},
        {QStringLiteral("gated"), QStringLiteral("models"), standing(QStringLiteral("token")), scroll},
        createScene(QStringLiteral("memory"), QStringLiteral("memory")),
        {QStringLiteral("requests"), QStringLiteral("settings"), standing(QStringLiteral("here")),
            showRequests},
    };
}

/// The window once it shows the same for a while; of one that never rests, what it shows after some seconds.
QImage restingPicture(QQuickWindow &window)
{
    QImage last = window.grabWindow();
    for (int rests = 0, looks = 0; rests < 4 && looks < 30; ++looks) {
        QTest::qWait(200);
        const QImage now = window.grabWindow();
        rests = now == last ? rests + 1 : 0;
        last = now;
    }
    return last;
}

bool take(const Scene &scene, bool dark, const QString &file)
{
    const QTemporaryDir place;
    Stage stage(place.path());
    {
        Settings settings(stage.options.paths.settings());
        settings.setTheme(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        settings.setGalleryFolder(stage.place + QStringLiteral("/gallery"));
        WindowMemory memory(stage.options.paths);
        memory.keep({.page = scene.page});
    }
    scene.equip(stage);
    stage.session = std::make_unique<Session>(stage.options);
    if (!stage.session->show())
        return false;
    stage.session->window()->resize(windowSize); // larger than the screen of the platform "offscreen"
    stage.driver = std::make_unique<WindowDriver>(stage.session->window());
    const bool reached = scene.play(stage);
    return reached && restingPicture(*stage.session->window()).save(file, "WEBP", quality);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(pixelsAPart / 100.0));
    qputenv("DBUS_SESSION_BUS_ADDRESS",
        "unix:path=/nonexistent"); // neither whoever runs this's look nor their keychain
    qputenv("HF_ENDPOINT", "http://127.0.0.1:9");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication application(argc, argv);
    if (QGuiApplication::arguments().size() < 2) {
        qCritical("manualpictures FOLDER [NAME…]: takes the pictures of the manual, or those of these names");
        return 2;
    }
    Translation translation;
    translation.use(QStringLiteral("en"));
    const QDir folder(QGuiApplication::arguments().at(1));
    const QStringList names = QGuiApplication::arguments().mid(2);
    folder.mkpath(QStringLiteral("."));
    for (const Scene &scene : scenes()) {
        if (!names.isEmpty() && !names.contains(scene.name))
            continue;
        for (const bool dark : {false, true}) {
            const QString file =
                manualPicture(QStringLiteral(".."), scene.name, dark).section(QLatin1Char('/'), -1);
            if (!take(scene, dark, folder.filePath(file))) {
                qCritical("%s could not be taken", qPrintable(file));
                return 1;
            }
        }
    }
    return 0;
}
