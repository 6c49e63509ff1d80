// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, registry, downloads and a stand-in hub: models whose weights arrive when they are first
// used. Only the engines are small.
#include "qmlwarnings.h"
#include "windowdriver.h"
#include "workplace.h"

#include "registry/availability.h"
#include "support/standinhub.h"
#include "ui/session.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QQuickStyle>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;
using pictor::test::StandInHub;

namespace {

const QString key = QStringLiteral("openai/clip-vit-base-patch32");
const QString tiny = QStringLiteral(PICTOR_TEST_DATA "/reference/models/clip-tiny-patch32");
const QString weights = QStringLiteral("model.safetensors");

QJsonObject fileOf(const QString &name)
{
    QFile file(tiny + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qUtf8Printable(file.fileName()));
    const QByteArray content = file.readAll();
    QJsonObject known{{QStringLiteral("path"), name}, {QStringLiteral("bytes"), content.size()}};
    if (name == weights)
        known.insert(QStringLiteral("sha256"),
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    return known;
}

std::unique_ptr<QMimeData> asMime(const QString &path)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

} // namespace

class FirstUseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void searchFetchesItsModel();
    void pausedAndGoneOnWithFromTheLibrary();
    void cancelledFromTheLibrary();
    void gatedModelTakesATokenAndGoesOn();
    void licenceIsCheckedAgain();
    void interruptedDownloadIsOffered();
    void verifyFindsWhatIsDamagedAndMendsIt();
    void removedModelIsAbsent();
    void offlineIsToldAndLeft();

private:
    void begin(const StandInHub::Options &options = {});
    void open();
    void close();
    RegistryOptions registry();
    DownloadViewModel &download() { return *m_session->downloads().of(key); }
    /// Watches a few pictures and looks for one of them with the model that is not here.
    void useIt();
    void fetch();

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowDriver> m_window;
};

void FirstUseTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

void FirstUseTest::init()
{
    failOnQmlWarnings();
}

void FirstUseTest::begin(const StandInHub::Options &options)
{
    m_place = std::make_unique<Workplace>();
    m_hub = std::make_unique<StandInHub>(options);
    m_hub->addFolder(key, tiny);
    QVERIFY(m_hub->start());
    qputenv("HF_ENDPOINT", m_hub->url().toEncoded());
    qputenv("HF_HOME", QFile::encodeName(m_place->filePath(QStringLiteral("hf"))));
    open();
}

void FirstUseTest::open()
{
    m_session = std::make_unique<Session>(Session::Options{m_place->paths(), registry()});
    QVERIFY(m_session->show());
    m_window = std::make_unique<WindowDriver>(m_session->window());
    QTRY_VERIFY(m_session->choice().model());
    m_window->press(Qt::Key_2, Qt::ControlModifier);
}

void FirstUseTest::close()
{
    m_window.reset();
    m_session.reset();
}

void FirstUseTest::cleanup()
{
    close();
    m_hub.reset();
    m_place.reset();
    qunsetenv("HF_TOKEN");
}

/// The real rooms, but engines that read no weights once they are here.
RegistryOptions FirstUseTest::registry()
{
    QJsonArray files;
    for (const char *name :
        {"config.json", "preprocessor_config.json", "model.safetensors", "vocab.json", "merges.txt"})
        files.append(fileOf(QString::fromLatin1(name)));
    const QJsonObject source{{QStringLiteral("repository"), key},
        {QStringLiteral("revision"), m_hub->commit(key)}, {QStringLiteral("files"), files}};
    const QJsonObject clip{{QStringLiteral("key"), key},
        {QStringLiteral("kind"), QStringLiteral("image-embedding")},
        {QStringLiteral("family"), QStringLiteral("clip")},
        {QStringLiteral("name"), QStringLiteral("Tiny CLIP")},
        {QStringLiteral("summary"), QStringLiteral("For tests.")}, {QStringLiteral("gated"), true},
        {QStringLiteral("understandsText"), true}, {QStringLiteral("sources"), QJsonArray{source}}};
    const QJsonObject builtin{{QStringLiteral("key"), QStringLiteral("builtin/visual-descriptor")},
        {QStringLiteral("kind"), QStringLiteral("image-embedding")},
        {QStringLiteral("family"), QStringLiteral("visual-descriptor")},
        {QStringLiteral("name"), QStringLiteral("Built-in")},
        {QStringLiteral("summary"), QStringLiteral("For tests.")},
        {QStringLiteral("revision"), QStringLiteral("1")}};
    const QJsonObject catalogue{{QStringLiteral("models"), QJsonArray{builtin, clip}}};

    RegistryOptions options;
    options.catalogue =
        Catalogue::fromJson(QJsonDocument(catalogue).toJson(), QStringLiteral("test")).value();
    options.hub = hub::HubCache(hub::HubEnvironment::from().cacheRoot);
    options.downloads.list = m_place->paths().downloads();
    options.downloads.tuning.retryWaits = {std::chrono::milliseconds(10)};
    options.engines = m_place->engines->factory();
    options.engines.locate = [cache = options.hub](
                                 const CatalogueEntry &entry) { return locateModel(entry, cache); };
    return options;
}

void FirstUseTest::useIt()
{
    m_place->fill(5);
    m_session->choice().choose(key);
    m_window->drop(*asMime(m_place->folder()));
    m_window->drop(*asMime(m_place->folder() + QStringLiteral("/3.png")));
}

void FirstUseTest::fetch()
{
    m_window->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_window->button(QStringLiteral("Download")));
    QVERIFY(m_window->click(QStringLiteral("Download")));
}

void FirstUseTest::searchFetchesItsModel()
{
    begin();
    m_hub->setFaults({QStringLiteral("rate=300000:") + weights});
    useIt();
    QTRY_VERIFY(m_window->itemOfType(QStringLiteral("AwaitedModel")));
    QTRY_VERIFY(m_window->tells(QStringLiteral("goes on by itself")));
    QTRY_VERIFY(download().value() > 0);
    LibrarySearch &search = *m_session->library().search();
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), LibrarySearch::State::Shown, 30000);
    QTRY_COMPARE(search.images()->count(), 5);
    QCOMPARE(search.images()->at(0).path, m_place->folder() + QStringLiteral("/3.png"));
    QVERIFY(!m_window->itemOfType(QStringLiteral("AwaitedModel")));
    QCOMPARE(download().state(), DownloadViewModel::State::Finished);
}

void FirstUseTest::pausedAndGoneOnWithFromTheLibrary()
{
    begin();
    m_hub->setFaults({QStringLiteral("rate=300000:") + weights});
    useIt();
    QTRY_VERIFY(download().value() > 0.1);
    QVERIFY(m_window->click(QStringLiteral("Pause")));
    QTRY_COMPARE(download().state(), DownloadViewModel::State::Paused);
    QVERIFY(m_window->itemOfType(QStringLiteral("AwaitedModel"))); // the search waits on
    QCOMPARE(m_session->library().search()->state(), LibrarySearch::State::Embedding);
    m_hub->clearFaults();
    QVERIFY(m_window->click(QStringLiteral("Go on")));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->library().search()->state(), LibrarySearch::State::Shown, 30000);
}

void FirstUseTest::cancelledFromTheLibrary()
{
    begin();
    m_hub->setFaults({QStringLiteral("rate=300000:") + weights});
    useIt();
    QTRY_VERIFY(download().value() > 0.1);
    QVERIFY(m_window->click(QStringLiteral("Cancel")));
    QVERIFY(m_window->tells(QStringLiteral("A pause keeps them")));
    QVERIFY(m_window->click(QStringLiteral("Delete them")));
    QTRY_VERIFY(!m_window->itemOfType(QStringLiteral("AwaitedModel")));
    QTRY_COMPARE(m_session->library().search()->state(), LibrarySearch::State::Failed);
    QTRY_VERIFY(!m_session->library().indexing()->isActive());
    QVERIFY(m_window->tells(QStringLiteral("cancelled")));
    m_hub->clearFaults();
    QVERIFY(m_window->click(QStringLiteral("Try again")));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->library().search()->state(), LibrarySearch::State::Shown, 30000);
}

void FirstUseTest::gatedModelTakesATokenAndGoesOn()
{
    begin({.gated = {key}, .tokens = {QStringLiteral("hf_good")}});
    fetch();
    QTRY_VERIFY(m_window->button(QStringLiteral("Open the licence page")));
    QCOMPARE(download().remedy(), RemedyNamespace::EnterToken);
    m_session->downloads().signIn()->submit(QStringLiteral("hf_bad"));
    QTRY_VERIFY(!m_session->downloads().signIn()->errorMessage().isEmpty());
    QVERIFY(download().isGated());
    m_session->downloads().signIn()->submit(QStringLiteral("hf_good"));
    QTRY_COMPARE_WITH_TIMEOUT(download().state(), DownloadViewModel::State::Finished, 30000);
    QTRY_VERIFY(m_window->button(QStringLiteral("Verify")));
}

void FirstUseTest::licenceIsCheckedAgain()
{
    qputenv("HF_TOKEN", "hf_denied");
    begin({.gated = {key}, .tokens = {QStringLiteral("hf_denied:deny"), QStringLiteral("hf_good")}});
    fetch();
    QTRY_COMPARE(download().remedy(), RemedyNamespace::AcceptLicence);
    QVERIFY(m_window->button(QStringLiteral("Check again")));
    QVERIFY(download().licencePage().path().endsWith(key));
    m_hub->clearRequests();
    QVERIFY(m_window->click(QStringLiteral("Check again")));
    QTRY_VERIFY(!m_hub->requests().isEmpty());
    QTRY_COMPARE(download().remedy(), RemedyNamespace::AcceptLicence);
    m_session->downloads().signIn()->submit(QStringLiteral("hf_good"));
    QTRY_COMPARE_WITH_TIMEOUT(download().state(), DownloadViewModel::State::Finished, 30000);
}

void FirstUseTest::interruptedDownloadIsOffered()
{
    begin();
    m_hub->setFaults({QStringLiteral("rate=300000:") + weights});
    fetch();
    QTRY_VERIFY(download().value() > 0.2);
    close();
    m_hub->clearFaults();
    open();
    QTRY_VERIFY(m_window->tells(QStringLiteral("Tiny CLIP: ")));
    QVERIFY(m_window->tells(QStringLiteral("are here. Go on?")));
    QCOMPARE(download().state(), DownloadViewModel::State::Paused);
    QVERIFY(m_window->click(QStringLiteral("Go on")));
    QTRY_COMPARE_WITH_TIMEOUT(download().state(), DownloadViewModel::State::Finished, 30000);
    QVERIFY(!m_window->itemOfType(QStringLiteral("InterruptedDownloads")));
}

void FirstUseTest::verifyFindsWhatIsDamagedAndMendsIt()
{
    begin();
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->button(QStringLiteral("Verify")), 30000);
    QVERIFY(m_window->click(QStringLiteral("Verify")));
    QTRY_VERIFY(m_window->tells(QStringLiteral("Every byte is right")));

    const QString root = hub::HubEnvironment::from().cacheRoot;
    QDirIterator it(root, {weights}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(it.hasNext());
    QFile blob(QFileInfo(it.next()).canonicalFilePath());
    QVERIFY(blob.open(QIODevice::ReadWrite) && blob.seek(700'000) && blob.write("damaged") == 7);
    blob.close();
    QVERIFY(m_window->click(QStringLiteral("Verify")));
    QTRY_VERIFY(m_window->tells(QStringLiteral("model.safetensors: ")));
    m_hub->clearRequests();
    QVERIFY(m_window->click(QStringLiteral("Download them again")));
    QTRY_COMPARE_WITH_TIMEOUT(download().state(), DownloadViewModel::State::Finished, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->button(QStringLiteral("Verify")), 30000);
    QVERIFY(m_window->click(QStringLiteral("Verify")));
    QTRY_VERIFY(m_window->tells(QStringLiteral("Every byte is right")));
    qint64 sent = 0;
    for (const auto &request : m_hub->requests())
        sent += request.method == QLatin1String("GET") && request.cdn ? request.sent : 0;
    QCOMPARE(sent, QFileInfo(tiny + u'/' + weights).size()); // that file alone
}

void FirstUseTest::removedModelIsAbsent()
{
    begin();
    fetch();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->button(QStringLiteral("Remove…")), 30000);
    QVERIFY(m_window->click(QStringLiteral("Remove…")));
    QTRY_VERIFY(m_window->button(QStringLiteral("Remove")));
    QVERIFY(m_window->tells(QStringLiteral("Removing frees 1 MB")));
    QVERIFY(m_window->click(QStringLiteral("Remove")));
    QTRY_VERIFY(m_window->tells(QStringLiteral("are free again")));
    QTRY_VERIFY(m_window->button(QStringLiteral("Download")));
    QDirIterator it(
        hub::HubEnvironment::from().cacheRoot, {weights}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!it.hasNext());
}

void FirstUseTest::offlineIsToldAndLeft()
{
    begin();
    m_session->hub().settings().setOffline(true);
    useIt();
    LibrarySearch &search = *m_session->library().search();
    QTRY_COMPARE(search.state(), LibrarySearch::State::Failed);
    QCOMPARE(search.remedy(), RemedyNamespace::GoOnline);
    QTRY_VERIFY(m_window->button(QStringLiteral("Go online")));
    QVERIFY(std::ranges::none_of(m_hub->requests(), &pictor::test::HubRequest::cdn));
    QVERIFY(m_window->click(QStringLiteral("Go online")));
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), LibrarySearch::State::Shown, 30000);
    QVERIFY(!m_session->hub().settings().offline());
}

QTEST_MAIN(FirstUseTest)
#include "tst_firstuse.moc"
