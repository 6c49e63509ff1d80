// SPDX-License-Identifier: GPL-3.0-or-later
// The first minute in the window, with nothing downloaded: the real registry, module and shipped model, a
// prompt that is typed, and a picture in the gallery that shows what the words say.
#include "qmlwarnings.h"
#include "windowdriver.h"
#include "workplace.h"

#include "gallery/picturefile.h"
#include "landscapes/detectors.h"
#include "registry/catalogue.h"
#include "ui/session.h"

#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

class FirstLandscapeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void wordsBecomeAPicture();
};

void FirstLandscapeTest::initTestCase()
{
    qunsetenv("PICTOR_MODELS_DIR"); // it is found as by whoever has built Pictor
    qputenv("PICTOR_INFERENCE_MODULE_DIR", PICTOR_MODULE_DIR);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void FirstLandscapeTest::init()
{
    failOnQmlWarnings();
}

void FirstLandscapeTest::wordsBecomeAPicture()
{
    Workplace place;
    Settings(place.paths().settings()).setGalleryFolder(place.filePath(QStringLiteral("made")));
    RegistryOptions registry;
    registry.hub = hub::HubCache(place.filePath(QStringLiteral("hub")));
    Session session({place.paths(), registry});
    QVERIFY(session.show());
    WindowDriver window(session.window());
    QTRY_VERIFY(session.create().maker()->isShipped());

    QTRY_VERIFY(window.click(QStringLiteral("Try “a red sunset over the sea”")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto isSaved = [&session] {
        FilmstripModel *filmstrip = session.create().filmstrip();
        return filmstrip->count() > 0 && !filmstrip->at(0).file.path.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 120'000);

    const QString path = session.create().filmstrip()->at(0).file.path;
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(256, 256));
    QVERIFY(landscapes::measure(picture).skyWarmth > 0.02);
    const auto settings = gallery::settingsIn(path);
    QVERIFY(settings && *settings);
    QCOMPARE((*settings)->model, QStringLiteral("builtin/landscapes"));
    QCOMPARE((*settings)->prompt, QStringLiteral("a red sunset over the sea"));
}

QTEST_MAIN(FirstLandscapeTest)
#include "tst_firstlandscape.moc"
