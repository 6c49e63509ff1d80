// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the real window in a given state and saves a picture of it: for the README, and to look at what was
// built.
#include "createscenes.h"
#include "modelscenes.h"
#include "pseudotranslator.h"

#include "ui/session.h"
#include "ui/window/windowmemory.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QTimer>

using namespace pictor;
using namespace pictor::ui;

namespace {

QSize sizeFrom(const QString &text)
{
    return {text.section(QLatin1Char('x'), 0, 0).toInt(), text.section(QLatin1Char('x'), 1).toInt()};
}

/// Calls `then` when the library reads nothing and the search has its answer.
void whenIdle(Session &session, const std::function<void()> &then)
{
    auto *timer = new QTimer(&session);
    QObject::connect(timer, &QTimer::timeout, &session, [&session, timer, then] {
        LibraryViewModel &library = session.library();
        if (library.phase() == LibraryViewModel::Phase::Opening || library.indexing()->isActive()
            || library.search()->state() == LibrarySearch::State::Embedding)
            return;
        timer->deleteLater();
        QTimer::singleShot(1500, &session, then); // thumbnails
    });
    timer->start(300);
}

/// Calls `then` once the Create page knows its model.
void whenChosen(Session &session, const std::function<void()> &then)
{
    if (session.create().maker()->model())
        then();
    else
        QTimer::singleShot(100, &session, [&session, then] { whenChosen(session, then); });
}

const QString flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");

ModelUpkeep *upkeepOf(const Session &session, const QString &key)
{
    const QAbstractItemModel &models = session.models();
    const QModelIndexList found =
        models.match(models.index(0, 0), ModelListModel::KeyRole, key, 1, Qt::MatchExactly);
    return models.data(found.value(0), ModelListModel::UpkeepRole).value<ModelUpkeep *>();
}

/// What of a scene needs the window's own objects.
void direct(const QString &scene, Session &session, test::FakeStore &store)
{
    if (scene == QLatin1String("interrupted")) {
        test::play(QStringLiteral("paused"), *session.registry().catalogue().find(flux), store);
        store.setInterrupted({flux});
    }
    ModelUpkeep *upkeep = upkeepOf(session, QStringLiteral("openai/clip-vit-base-patch32"));
    if (scene == QLatin1String("removing"))
        upkeep->askToRemove();
    if (scene == QLatin1String("verifying") || scene == QLatin1String("sound")
        || scene == QLatin1String("damaged"))
        upkeep->verify();
    if (!store.verifying)
        return;
    store.verifying->setProgressRange(0, 600);
    store.verifying->setProgressValue(240);
    hub::Verification verification{.files = 5, .bytes = 605'157'884};
    if (scene == QLatin1String("damaged"))
        verification.faults.append(
            {QStringLiteral("model.safetensors"), QStringLiteral("its content differs")});
    if (scene == QLatin1String("verifying"))
        return;
    store.verifying->addResult(verification);
    store.verifying->finish();
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication application(argc, argv);
    QCommandLineParser line;
    const auto option = [&line](const char *name, const char *value, const char *preset = "") {
        line.addOption({QLatin1String(name), {}, QLatin1String(value), QLatin1String(preset)});
    };
    option("data", "DIR");
    option("folder", "DIR");
    option("query", "FILE");
    option("page", "PAGE", "library");
    option("create", "SCENE"); // states of the Create page: createscenes.h
    option("theme", "THEME", "light");
    option("size", "WxH", "1200x800");
    option("after", "ms");
    option("model", "KEY");
    option("notice", "TEXT");
    option("press", "OBJECT"); // a button by its objectName
    option("models", "SCENE"); // states of models' files: tests/ui/modelscenes.h, or one of those below
    option("scroll", "px", "0"); // of the models' list
    option("out", "FILE", "window.png");
    line.addOption({QStringLiteral("pseudo"), {}});
    line.addOption({QStringLiteral("hover"), {}});
    line.process(application);

    PseudoTranslator translator;
    if (line.isSet(QStringLiteral("pseudo")))
        QGuiApplication::installTranslator(&translator);

    const Paths paths = Paths::below(line.value(QStringLiteral("data")));
    {
        Settings settings(paths.settings());
        settings.setTheme(line.value(QStringLiteral("theme")));
        WindowMemory memory(paths);
        memory.keep({.geometry = QRect({0, 0}, sizeFrom(line.value(QStringLiteral("size")))),
            .page = line.value(QStringLiteral("page")),
            .query = Query::ofFiles(line.values(QStringLiteral("query")))});
    }
    test::FakeStore store;
    test::FakeAccess access;
    Session::Options options{paths, {}, line.value(QStringLiteral("model"))};
    const bool creates = line.isSet(QStringLiteral("create")); // with a model that is there
    const QString scene = line.isSet(QStringLiteral("models")) ? line.value(QStringLiteral("models"))
        : creates                                              ? QStringLiteral("here")
                                                               : QString();
    if (!scene.isEmpty()) {
        options.store = &store;
        options.access = &access;
        test::play(scene, options.registry.catalogue, store);
    }
    test::FakeMakers makers;
    const QString createScene = line.value(QStringLiteral("create"));
    if (!createScene.isEmpty()) {
        options.makers = &makers;
        Settings(paths.settings()).setGalleryFolder(paths.data + QStringLiteral("/gallery"));
    }
    Session session(options);
    if (!session.show())
        return 1;
    if (!createScene.isEmpty())
        whenChosen(session, [&] { test::play(createScene, session.create(), makers, paths.data); });
    if (!scene.isEmpty())
        QTimer::singleShot(600, &session, [&] { direct(scene, session, store); });
    for (const QString &folder : line.values(QStringLiteral("folder")))
        QTimer::singleShot(
            1200, &session, [&session, folder] { session.library().addFolder(QUrl::fromLocalFile(folder)); });
    const auto shoot = [&] {
        if (auto *list = session.window()->findChild<QQuickItem *>(QStringLiteral("ModelList")))
            list->setProperty("contentY", line.value(QStringLiteral("scroll")).toInt());
        session.window()->grabWindow().save(line.value(QStringLiteral("out")));
        QGuiApplication::quit();
    };
    if (line.isSet(QStringLiteral("notice")))
        QTimer::singleShot(
            1300, &session, [&] { session.library().say(line.value(QStringLiteral("notice"))); });
    if (line.isSet(QStringLiteral("press")))
        QTimer::singleShot(700, &session, [&] {
            auto *button = session.window()->findChild<QObject *>(line.value(QStringLiteral("press")));
            QMetaObject::invokeMethod(button, "clicked");
        });
    if (line.isSet(QStringLiteral("after")))
        QTimer::singleShot(line.value(QStringLiteral("after")).toInt(), &session, shoot);
    else
        QTimer::singleShot(1500, &session, [&] { whenIdle(session, shoot); });
    return QGuiApplication::exec();
}
