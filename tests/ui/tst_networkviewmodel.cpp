// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubservices.h"
#include "support/fakesecretstore.h"
#include "support/hubconnection.h"
#include "ui/settings/networkviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::test;
using namespace pictor::ui;

/// Offline switch, token, folders and requests, against a hub that answers.
class NetworkViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offlineHoldsAndIsRemembered();
    void environmentForcesOffline();
    void laterStartForcesOffline();
    void goodTokenIsCheckedAndKept();
    void badTokenIsNotKept();
    void tokenIsKeptWhenItCannotBeChecked();
    void forgetsWhatWasEntered();
    void saysWhichTokenIsUsed();
    void noTokenIsEverShown();
    void otherFolders();
    void requestsAreReadAsTheyAreScrolled();
    void requestsFollowWhatHappens();

private:
    void open(const HubConnection::Variables &variables = {});
    TokenViewModel &token() { return *m_view->token(); }
    RequestListModel &requests() { return *m_view->requests(); }
    QString text(int row, RequestListModel::Role role)
    {
        return requests().data(requests().index(row), role).toString();
    }

    std::unique_ptr<StandInHub> m_hub;
    std::unique_ptr<QTemporaryDir> m_root;
    std::shared_ptr<FakeSecretStore::State> m_keychain;
    std::unique_ptr<hub::HubServices> m_services;
    std::unique_ptr<NetworkViewModel> m_view;
};

namespace {

const QString repository = QStringLiteral("acme/tiny");
const QString good = QStringLiteral("hf_good");

} // namespace

void NetworkViewModelTest::initTestCase()
{
    m_hub = std::make_unique<StandInHub>(StandInHub::Options{.tokens = {good}});
    m_hub->add(repository, QStringLiteral("config.json"), "{}");
    QVERIFY(m_hub->start());
}

void NetworkViewModelTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeSecretStore::State>();
    open();
}

void NetworkViewModelTest::open(const HubConnection::Variables &variables)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HF_ENDPOINT"), m_hub->url().toString());
    environment.insert(QStringLiteral("HF_HOME"), m_root->filePath(QStringLiteral("hf")));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    m_view.reset();
    m_services = std::make_unique<hub::HubServices>(Paths::below(m_root->path()),
        hub::HubEnvironment::from(environment), std::make_unique<FakeSecretStore>(m_keychain));
    m_view = std::make_unique<NetworkViewModel>(*m_services);
}

void NetworkViewModelTest::cleanup()
{
    m_view.reset();
    m_services.reset();
    m_hub->clearRequests();
}

void NetworkViewModelTest::offlineHoldsAndIsRemembered()
{
    QSignalSpy changed(m_view.get(), &NetworkViewModel::offlineChanged);
    QVERIFY(!m_view->isOffline());
    m_view->setOffline(true);
    QVERIFY(m_view->isOffline());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!resultOf(m_services->client().tree(repository, QStringLiteral("main"))));
    open(); // the next start
    QVERIFY(m_view->isOffline());
    QVERIFY(m_view->offlineSwitch().isEmpty());
    QVERIFY(!resultOf(m_services->client().tree(repository, QStringLiteral("main"))));
    QVERIFY(m_hub->requests().isEmpty());
    m_view->setOffline(false);
    QVERIFY(resultOf(m_services->client().tree(repository, QStringLiteral("main"))));
}

void NetworkViewModelTest::environmentForcesOffline()
{
    open({{QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("1")}});
    QVERIFY(m_view->isOffline());
    QCOMPARE(m_view->offlineSwitch(), QStringLiteral("HF_HUB_OFFLINE"));
    m_view->setOffline(false);
    QVERIFY(m_view->isOffline());
}

void NetworkViewModelTest::laterStartForcesOffline()
{
    m_view->setOffline(true);
    const QSignalSpy changed(m_view.get(), &NetworkViewModel::offlineChanged);
    m_services->gate().forceOffline(QStringLiteral("--offline"));
    QCOMPARE(changed.size(), 1); // offline it was; the switch says why it has no say any more
    QCOMPARE(m_view->offlineSwitch(), QStringLiteral("--offline"));
    m_view->setOffline(false);
    QVERIFY(m_view->isOffline());
}

void NetworkViewModelTest::goodTokenIsCheckedAndKept()
{
    QSignalSpy entered(&token(), &TokenViewModel::entered);
    token().enter(QStringLiteral(" hf_good\n"));
    QVERIFY(token().isBusy());
    token().enter(QStringLiteral("hf_impatient")); // one at a time
    QTRY_VERIFY(!token().isBusy());
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_keychain->secret, good);
    QCOMPARE(token().problem(), QString());
    QVERIFY(token().account().contains(QStringLiteral("tester")));
    QVERIFY(token().isInUse());
    QVERIFY(token().isOwn());
    QCOMPARE(m_hub->requests().size(), 1);
    token().check();
    QTRY_VERIFY(!token().isBusy());
    QCOMPARE(m_hub->requests().size(), 2);
    QVERIFY(token().account().contains(QStringLiteral("tester")));
}

void NetworkViewModelTest::badTokenIsNotKept()
{
    QSignalSpy entered(&token(), &TokenViewModel::entered);
    token().enter(QStringLiteral("hf_bad"));
    QTRY_VERIFY(!token().isBusy());
    QVERIFY(entered.isEmpty());
    QVERIFY(token().problem().contains(QStringLiteral("wrong or has expired")));
    QCOMPARE(token().account(), QString());
    QVERIFY(!token().isInUse());
    QVERIFY(m_keychain->secret.isEmpty());
}

void NetworkViewModelTest::tokenIsKeptWhenItCannotBeChecked()
{
    m_view->setOffline(true);
    QSignalSpy entered(&token(), &TokenViewModel::entered);
    token().enter(good);
    QTRY_VERIFY(!token().isBusy());
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_keychain->secret, good);
    QVERIFY(token().problem().contains(QStringLiteral("could not be checked")));
}

void NetworkViewModelTest::forgetsWhatWasEntered()
{
    token().enter(good);
    QTRY_VERIFY(!token().isBusy());
    token().forget();
    QTRY_VERIFY(!token().isBusy());
    QVERIFY(!token().isInUse());
    QVERIFY(!token().isOwn());
    QVERIFY(m_keychain->secret.isEmpty());
    QCOMPARE(token().account(), QString());

    token().enter(good);
    QTRY_VERIFY(!token().isBusy());
    m_keychain->error = Error{Error::Kind::Denied, QStringLiteral("The keychain was not unlocked."), {}};
    token().forget();
    QTRY_VERIFY(!token().isBusy());
    QVERIFY(token().isOwn());
    QCOMPARE(token().problem(), m_keychain->error->message);
}

void NetworkViewModelTest::saysWhichTokenIsUsed()
{
    token().look();
    QTRY_VERIFY(!token().place().isEmpty());
    QVERIFY(!token().isInUse());
    open({{QStringLiteral("HF_TOKEN"), good}});
    token().look();
    QTRY_VERIFY(token().isInUse());
    QVERIFY(token().place().contains(QStringLiteral("HF_TOKEN")));
    QVERIFY(!token().isOwn()); // nothing of ours to forget
    token().enter(good);
    QTRY_VERIFY(token().isOwn());
    QVERIFY(token().place().contains(QStringLiteral("keychain")));
}

void NetworkViewModelTest::noTokenIsEverShown()
{
    token().enter(good);
    QTRY_VERIFY(!token().isBusy());
    QVERIFY(token().isInUse());
    const QMetaObject &meta = *token().metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i)
        QVERIFY(!meta.property(i).read(&token()).toString().contains(good));
}

void NetworkViewModelTest::otherFolders()
{
    QSignalSpy changed(m_view.get(), &NetworkViewModel::otherFoldersChanged);
    const QUrl folder = QUrl::fromLocalFile(QStringLiteral("/home/ada/ComfyUI, new/models/"));
    m_view->addOtherFolder(folder);
    m_view->addOtherFolder(folder); // once is enough
    m_view->addOtherFolder(QUrl(QStringLiteral("https://hub.example/")));
    m_view->addOtherFolder(QUrl::fromLocalFile(QStringLiteral("/b")));
    QCOMPARE(changed.size(), 2);
    open();
    QCOMPARE(m_view->otherFolders(),
        (QStringList{QStringLiteral("/home/ada/ComfyUI, new/models"), QStringLiteral("/b")}));
    m_view->removeOtherFolder(7);
    m_view->removeOtherFolder(0);
    QCOMPARE(m_view->otherFolders(), QStringList{QStringLiteral("/b")});
}

void NetworkViewModelTest::requestsAreReadAsTheyAreScrolled()
{
    constexpr int total = 450;
    for (int number = 0; number < total; ++number) {
        const QString id = m_services->log().begin(QStringLiteral("GET"), QStringLiteral("hub.example"),
            {hub::RequestPurpose::Reason::Download, QString::number(number)});
        m_services->log().end(id, 200, 1000);
    }
    open();
    const QAbstractItemModelTester tester(
        &requests(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(requests().count(), 0);
    requests().load();
    requests().load();
    QTRY_VERIFY(requests().count() > 0);
    QTRY_VERIFY(!requests().isLoading());
    QVERIFY(requests().count() < total); // not all at once
    QVERIFY(text(0, RequestListModel::PurposeRole).endsWith(QStringLiteral("449")));
    while (requests().canFetchMore({})) {
        requests().fetchMore({});
        QTRY_VERIFY(!requests().isLoading());
    }
    QCOMPARE(requests().count(), total);
    for (int row = 0; row < total; ++row)
        QVERIFY(text(row, RequestListModel::PurposeRole).endsWith(QString::number(total - 1 - row)));
}

void NetworkViewModelTest::requestsFollowWhatHappens()
{
    const QAbstractItemModelTester tester(
        &requests(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(
        resultOf(m_services->client().tree(repository, QStringLiteral("main")))); // before it is looked at
    requests().load();
    QVERIFY(!resultOf(
        m_services->client().locate(repository, QStringLiteral("main"), QStringLiteral("no.json"))));
    QTRY_COMPARE(requests().count(), 3);
    QTRY_VERIFY(!requests().isLoading());
    QVERIFY(text(0, RequestListModel::PurposeRole).contains(QStringLiteral("no.json")));
    QVERIFY(text(0, RequestListModel::OutcomeRole).contains(QStringLiteral("404")));
    QVERIFY(requests().data(requests().index(0), RequestListModel::TroubledRole).toBool());
    QVERIFY(!requests().data(requests().index(1), RequestListModel::TroubledRole).toBool());
    QCOMPARE(text(0, RequestListModel::HostRole), m_hub->url().authority());
    for (int row = 0; row < 3; ++row)
        QVERIFY(!text(row, RequestListModel::TimeRole).isEmpty());
}

QTEST_GUILESS_MAIN(NetworkViewModelTest)
#include "tst_networkviewmodel.moc"
