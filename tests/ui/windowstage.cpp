// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "createscenes.h"
#include "shownitems.h"

#include "ui/create/removalundo.h"
#include "ui/window/windowmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QTest>

#include <algorithm>

namespace pictor::ui::test {

namespace {

const QStringList createStates{QStringLiteral("empty"), QStringLiteral("running"), QStringLiteral("full"),
    QStringLiteral("stopped"), QStringLiteral("failed"), QStringLiteral("memory"), QStringLiteral("unsaved"),
    QStringLiteral("held"), QStringLiteral("removed"), QStringLiteral("restore"),
    QStringLiteral("start-image"), QStringLiteral("no-model"), QStringLiteral("awaited-model"),
    QStringLiteral("menu")};
const QStringList libraryStates{QStringLiteral("empty"), QStringLiteral("full"), QStringLiteral("found"),
    QStringLiteral("busy"), QStringLiteral("unreadable"), QStringLiteral("failed"),
    QStringLiteral("unopened"), QStringLiteral("menu")};
const QStringList modelsStates{QStringLiteral("absent"), QStringLiteral("downloading"),
    QStringLiteral("paused"), QStringLiteral("token"), QStringLiteral("licence"), QStringLiteral("full"),
    QStringLiteral("here"), QStringLiteral("verifying"), QStringLiteral("damaged"),
    QStringLiteral("removing"), QStringLiteral("interrupted")};
const QStringList helpStates{QStringLiteral("manual"), QStringLiteral("keys")};
const QStringList settingsStates{QStringLiteral("all"), QStringLiteral("requests")};

/// How the models' files stand in a state.
QString modelScene(const QString &page, const QString &scene)
{
    if (scene == QLatin1String("no-model"))
        return QStringLiteral("absent");
    if (scene == QLatin1String("awaited-model"))
        return QStringLiteral("downloading");
    if (page != QLatin1String("models"))
        return QStringLiteral("here");
    return scene == QLatin1String("interrupted") ? QStringLiteral("paused") : scene;
}

} // namespace

QStringList WindowStage::states()
{
    QStringList states;
    for (const auto &[page, scenes] : {std::pair(QStringLiteral("create"), createStates),
             std::pair(QStringLiteral("library"), libraryStates),
             std::pair(QStringLiteral("models"), modelsStates), std::pair(QStringLiteral("help"), helpStates),
             std::pair(QStringLiteral("settings"), settingsStates)}) {
        for (const QString &scene : scenes)
            states.append(page + QLatin1Char('/') + scene);
    }
    return states;
}

WindowStage::WindowStage(const QString &state)
{
    const QString page = state.section(QLatin1Char('/'), 0, 0);
    const QString scene = state.section(QLatin1Char('/'), 1);
    {
        Settings settings(m_place.paths().settings());
        settings.setGalleryFolder(m_place.filePath(QStringLiteral("made")));
        settings.setMotion(QStringLiteral("off")); // what moves looks different each time
        WindowMemory memory(m_place.paths());
        memory.keep({.page = page});
    }
    if (scene == QLatin1String("unopened"))
        QDir().mkpath(m_place.paths().database());
    Session::Options options{m_place.paths(), m_place.registry()};
    options.store = &m_store;
    options.access = &m_access;
    options.makers = &m_makers;
    test::play(modelScene(page, scene), options.registry.catalogue, m_store);
    m_translation.use(QStringLiteral("en"));
    m_session = std::make_unique<Session>(options);
    m_session->speakThrough(m_translation);
    m_isReached = m_session->show();
    if (!m_isReached)
        return;
    m_driver = std::make_unique<WindowDriver>(window());
    await([this] { return m_session->create().maker()->model() != nullptr; });
    play(page, scene);
}

WindowStage::~WindowStage() = default;

bool WindowStage::await(const Condition &condition)
{
    m_isReached = m_isReached && QTest::qWaitFor(condition, 30'000);
    return m_isReached;
}

void WindowStage::play(const QString &page, const QString &scene)
{
    const Condition reached = page == QLatin1String("create") ? playCreate(scene)
        : page == QLatin1String("library")                    ? playLibrary(scene)
        : page == QLatin1String("models")                     ? playModels(scene)
        : page == QLatin1String("help")                       ? playHelp(scene)
                                                              : playSettings(scene);
    await(reached);
    settle();
}

WindowStage::Condition WindowStage::playCreate(const QString &scene)
{
    CreateViewModel &create = m_session->create();
    if (scene == QLatin1String("no-model") || scene == QLatin1String("awaited-model"))
        return [&create] { return create.canvas()->shown() == CanvasViewModel::Shown::Nothing; };
    const bool wantsMenu = scene == QLatin1String("menu");
    const bool wantsRemoval = scene == QLatin1String("removed");
    test::play(
        wantsMenu || wantsRemoval ? QStringLiteral("full") : scene, create, m_makers, m_place.paths().data);
    if (scene == QLatin1String("unsaved"))
        return [&create] { return create.filmstrip()->unsavedCount() > 0; };
    if (scene == QLatin1String("held"))
        return [&create] { return create.closeGuard()->isHeld(); };
    if (scene == QLatin1String("restore"))
        return [&create] { return create.offer()->isOpen(); };
    if (scene == QLatin1String("start-image"))
        return [&create] { return create.form()->startImage()->isPresent(); };
    if (scene == QLatin1String("empty"))
        return [] { return true; };
    const Condition settled = [this, &create] {
        return create.filmstrip()->isSettled() && m_driver->item(QStringLiteral("Filmstrip"));
    };
    if (wantsRemoval && await(settled)) {
        settle(); // nothing reads its file any more
        create.filmstrip()->moveToTrash(1);
        return [&create] { return create.filmstrip()->undo()->isOffered(); };
    }
    return wantsMenu && await(settled) ? openMenu(QStringLiteral("Filmstrip")) : settled;
}

WindowStage::Condition WindowStage::openMenu(const QString &list)
{
    settle();
    m_driver->item(list)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->press(Qt::Key_F10, Qt::ShiftModifier);
    return [this] { return m_driver->itemOfType(QStringLiteral("PopupMenuItem")) != nullptr; };
}

WindowStage::Condition WindowStage::watch(int pictures)
{
    m_place.fill(pictures);
    LibraryViewModel &library = m_session->library();
    await([&library] { return library.phase() == LibraryViewModel::Phase::NoFolders; });
    library.addFolder(QUrl::fromLocalFile(m_place.folder()));
    return [&library, pictures] {
        return !library.indexing()->isActive() && library.search()->images()->count() == pictures;
    };
}

WindowStage::Condition WindowStage::playLibrary(const QString &scene)
{
    LibraryViewModel &library = m_session->library();
    if (scene == QLatin1String("empty"))
        return [&library] { return library.phase() == LibraryViewModel::Phase::NoFolders; };
    if (scene == QLatin1String("unopened"))
        return [&library] { return library.phase() == LibraryViewModel::Phase::Failed; };
    const QString broken = m_place.folder() + QStringLiteral("/not a picture at all, whatever it says.png");
    if (scene == QLatin1String("unreadable") || scene == QLatin1String("failed")) {
        QFile file(broken);
        m_isReached = m_isReached && file.open(QFile::WriteOnly) && file.write("no picture") > 0;
    }
    if (scene == QLatin1String("busy")) {
        m_place.engines->millisecondsPerBatch = 100;
        watch(60);
        await([&library] { return library.indexing()->isActive() && library.indexing()->value() > 0; });
        library.indexing()->pause();
        return [&library] { return library.indexing()->isPaused(); };
    }
    const Condition read = watch(24);
    if (scene == QLatin1String("full") || !await(read))
        return read;
    if (scene == QLatin1String("menu"))
        return openMenu(QStringLiteral("ImageGridView"));
    if (scene == QLatin1String("unreadable")) {
        QQuickItem *card = m_driver->itemOfType(QStringLiteral("IndexingCard"));
        m_isReached = card && card->setProperty("failuresShown", true);
        return [&library] { return library.indexing()->failures()->rowCount() > 0; };
    }
    const bool fails = scene == QLatin1String("failed");
    library.lookForFile(fails ? broken : m_place.folder() + QStringLiteral("/7.png"));
    return [&library, fails] {
        return library.search()->state()
            == (fails ? LibrarySearch::State::Failed : LibrarySearch::State::Shown);
    };
}

WindowStage::Condition WindowStage::playModels(const QString &scene)
{
    const QAbstractItemModel &models = m_session->models();
    const QModelIndexList clip = models.match(models.index(0, 0), ModelListModel::KeyRole,
        QStringLiteral("openai/clip-vit-base-patch32"), 1, Qt::MatchExactly);
    auto *files = models.data(clip.value(0), ModelListModel::UpkeepRole).value<ModelUpkeep *>();
    const Condition listed = [this] { return m_driver->itemOfType(QStringLiteral("ModelCard")) != nullptr; };
    if (!await(listed))
        return listed;
    if (scene == QLatin1String("interrupted"))
        m_store.setInterrupted({FakeMakers::flux});
    if (scene == QLatin1String("removing")) {
        files->askToRemove();
        return [files] { return files->state() == ModelUpkeep::State::Asking; };
    }
    if (scene == QLatin1String("verifying") || scene == QLatin1String("damaged")) {
        await([files] { // what is here is not known at once
            files->verify();
            return files->state() == ModelUpkeep::State::Verifying;
        });
        m_store.verifying->setProgressRange(0, 600);
        m_store.verifying->setProgressValue(240);
    }
    if (scene == QLatin1String("damaged")) {
        hub::Verification verification{.files = 5, .bytes = 605'157'884};
        verification.faults.append(
            {QStringLiteral("model.safetensors"), QStringLiteral("its content differs")});
        m_store.verifying->addResult(verification);
        m_store.verifying->finish();
        return [files] { return files->state() == ModelUpkeep::State::Faulty; };
    }
    return listed;
}

WindowStage::Condition WindowStage::playHelp(const QString &scene)
{
    const bool wantsKeys = scene == QLatin1String("keys");
    if (wantsKeys)
        m_driver->press(Qt::Key_F1, Qt::ControlModifier);
    const QString chapter = wantsKeys ? QStringLiteral("ShortcutsChapter") : QStringLiteral("ManualChapter");
    return [this, chapter] { return m_driver->itemOfType(chapter) != nullptr; };
}

WindowStage::Condition WindowStage::playSettings(const QString &scene)
{
    const Condition made = [this] { return m_driver->item(QStringLiteral("offlineSwitch")) != nullptr; };
    if (scene != QLatin1String("requests") || !await(made))
        return made;
    for (int number = 0; number < 30; ++number) {
        const QString id = m_session->hub().log().begin(QStringLiteral("GET"), QStringLiteral("hub.example"),
            {hub::RequestPurpose::Reason::Download,
                QStringLiteral("acme/tiny: text_encoder_2/model-0000%1-of-00002.safetensors").arg(number)});
        m_session->hub().log().end(id, number % 3 == 0 ? 404 : 200, 1'000'000);
    }
    m_driver->click(QStringLiteral("List of requests"));
    return [this] {
        const QQuickItem *list = m_driver->item(QStringLiteral("requestList"));
        return list && list->property("count").toInt() == 30;
    };
}

void WindowStage::resize(QSize size)
{
    window()->resize(size);
    await([this, size] { return window()->size() == size && window()->contentItem()->size() == size; });
    settle();
}

void WindowStage::settle()
{
    // A list makes what is beside its view between frames, one after the other, each asked for by the frame
    // before.
    await([this] {
        window()->grabWindow();
        return qmlEngine(window())->incubationController()->incubatingObjectCount() == 0;
    });
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window()->grabWindow(); // polishes, which lays out
    }
    constexpr int loading = 2; // Image.Loading
    const auto isLoading = [](const QQuickItem *item) {
        return item->inherits("QQuickImageBase") && item->property("status").toInt() == loading;
    };
    await([&] { return std::ranges::none_of(visibleItems(window()->contentItem()), isLoading); });
}

} // namespace pictor::ui::test
