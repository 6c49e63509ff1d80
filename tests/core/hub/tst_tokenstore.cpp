// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accesstokens.h"
#include "hub/tokenstore.h"
#include "support/fakesecretstore.h"
#include "support/hubconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::hub;
using namespace pictor::test;

using Place = TokenStore::Place;
using Source = AccessToken::Source;

/// Where the access token is kept, and which of several is used.
class TokenStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsInTheKeychain();
    void fallsBackToAFile_data();
    void fallsBackToAFile();
    void asksNoKeychainInVain();
    void aSilentKeychainDoesNotHoldUp();
    void aLateAnswerStillCounts();
    void forgets_data();
    void forgets();
    void keepsWhatCannotBeForgotten();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void saysWhereAFileCannotBeWritten();
    void firstOfSeveral_data();
    void firstOfSeveral();
    void noBusNoKeychain();

private:
    QString file() const { return m_root->filePath(QStringLiteral("config/access-token.json")); }
    QByteArray content() const;
    std::unique_ptr<TokenStore> store(std::chrono::milliseconds patience = std::chrono::seconds(20)) const;

    std::unique_ptr<QTemporaryDir> m_root;
    std::shared_ptr<FakeSecretStore::State> m_keychain;
};

namespace {

const QString secret = QStringLiteral("hf_secretsecret");

QString tokenOf(TokenStore &store)
{
    QSignalSpy spy(&store, &TokenStore::changed);
    const QFuture<QString> token = store.token();
    return QTest::qWaitFor([&token] { return token.isFinished(); }) ? token.result() : QString();
}

Error locked()
{
    return {Error::Kind::Denied, QStringLiteral("The keychain was not unlocked."), {}};
}

} // namespace

void TokenStoreTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeSecretStore::State>();
}

QByteArray TokenStoreTest::content() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::unique_ptr<TokenStore> TokenStoreTest::store(std::chrono::milliseconds patience) const
{
    return std::make_unique<TokenStore>(file(), std::make_unique<FakeSecretStore>(m_keychain), patience);
}

void TokenStoreTest::keepsInTheKeychain()
{
    auto first = store();
    QSignalSpy changed(first.get(), &TokenStore::changed);
    const auto place = resultOf(first->save(QStringLiteral(" hf_secretsecret\n")));
    QVERIFY(place);
    QVERIFY(*place == Place::Keychain);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_keychain->secret, secret);
    QVERIFY(!content().contains("hf_"));
    QCOMPARE(tokenOf(*first), secret);

    auto second = store(); // the next start
    QCOMPARE(tokenOf(*second), secret);
    QVERIFY(second->place() == Place::Keychain);
}

void TokenStoreTest::fallsBackToAFile_data()
{
    QTest::addColumn<bool>("silent");
    QTest::newRow("refused") << false;
    QTest::newRow("no answer") << true;
}

void TokenStoreTest::fallsBackToAFile()
{
    QFETCH(bool, silent);
    m_keychain->silent = silent;
    if (!silent)
        m_keychain->error = locked();
    auto first = store(std::chrono::milliseconds(20));
    const auto place = resultOf(first->save(secret));
    QVERIFY(place);
    QVERIFY(*place == Place::File);
    QVERIFY(content().contains(secret.toUtf8()));
    QVERIFY(!(QFileInfo(file()).permissions()
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QVERIFY(first->placeText().contains(QStringLiteral("access-token.json")));
    QVERIFY(first->placeText().contains(QStringLiteral("keychain")));

    auto second = store();
    QCOMPARE(tokenOf(*second), secret);
    QVERIFY(second->place() == Place::File);
}

void TokenStoreTest::asksNoKeychainInVain()
{
    auto store = this->store();
    QCOMPARE(tokenOf(*store), QString());
    QVERIFY(store->place() == Place::Nowhere);
    QCOMPARE(m_keychain->questions, 0);
}

void TokenStoreTest::aSilentKeychainDoesNotHoldUp()
{
    QVERIFY(resultOf(store()->save(secret)));
    m_keychain->silent = true;
    auto next = store(std::chrono::milliseconds(20));
    QCOMPARE(tokenOf(*next), QString());
    QVERIFY(next->place() == Place::Keychain);
    QVERIFY(next->placeText().contains(QStringLiteral("does not answer")));
}

void TokenStoreTest::aLateAnswerStillCounts()
{
    QVERIFY(resultOf(store()->save(secret)));
    m_keychain->silent = true;
    auto next = store(std::chrono::milliseconds(20));
    QCOMPARE(tokenOf(*next), QString());
    QSignalSpy changed(next.get(), &TokenStore::changed);
    m_keychain->answer();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(tokenOf(*next), secret);
}

void TokenStoreTest::forgets_data()
{
    QTest::addColumn<bool>("keychain");
    QTest::newRow("keychain") << true;
    QTest::newRow("file") << false;
}

void TokenStoreTest::forgets()
{
    QFETCH(bool, keychain);
    if (!keychain)
        m_keychain->error = locked();
    QVERIFY(resultOf(store()->save(secret)));
    auto next = store();
    const auto place = resultOf(next->forget());
    QVERIFY(place);
    QVERIFY(*place == Place::Nowhere);
    QCOMPARE(tokenOf(*next), QString());
    QVERIFY(m_keychain->secret.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TokenStoreTest::keepsWhatCannotBeForgotten()
{
    QVERIFY(resultOf(store()->save(secret)));
    auto next = store();
    QCOMPARE(tokenOf(*next), secret);
    m_keychain->error = locked();
    const auto place = resultOf(next->forget());
    QVERIFY(!place);
    QCOMPARE(place.error().kind, Error::Kind::Denied);
    QVERIFY(next->place() == Place::Keychain);
}

void TokenStoreTest::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n");
    QTest::newRow("two words") << QStringLiteral("hf_a b");
    QTest::newRow("not of a header") << QStringLiteral("hf_ä");
}

void TokenStoreTest::refusesWhatIsNoToken()
{
    QFETCH(QString, text);
    const auto place = resultOf(store()->save(text));
    QVERIFY(!place);
    QCOMPARE(m_keychain->questions, 0);
    QVERIFY(!QFile::exists(file()));
}

void TokenStoreTest::saysWhereAFileCannotBeWritten()
{
    QFile blocked(m_root->filePath(QStringLiteral("config"))); // where a folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    m_keychain->error = locked();
    const auto place = resultOf(store()->save(secret));
    QVERIFY(!place);
    QVERIFY(place.error().message.contains(QStringLiteral("access-token.json")));
    QVERIFY(!place.error().message.contains(secret));
}

void TokenStoreTest::firstOfSeveral_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("variable");
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("hides");
    const QString own = QStringLiteral("hf_own"), variable = QStringLiteral("hf_variable"),
                  file = QStringLiteral("hf_file");
    QTest::newRow("none") << false << false << false << true << QString() << false;
    QTest::newRow("all") << true << true << true << true << own << true;
    QTest::newRow("own only") << true << false << false << true << own << false;
    QTest::newRow("variable and file") << false << true << true << true << variable << true;
    QTest::newRow("variable") << false << true << false << true << variable << false;
    QTest::newRow("file") << false << false << true << true << file << false;
    QTest::newRow("not implicit") << false << true << true << false << QString() << false;
    QTest::newRow("not implicit, own") << true << true << true << false << own << false;
}

void TokenStoreTest::firstOfSeveral()
{
    QFETCH(bool, own);
    QFETCH(bool, variable);
    QFETCH(bool, file);
    QFETCH(bool, implicit);
    QProcessEnvironment values;
    values.insert(QStringLiteral("HF_HOME"), m_root->path());
    if (variable)
        values.insert(QStringLiteral("HF_TOKEN"), QStringLiteral("hf_variable\r\n"));
    if (!implicit)
        values.insert(QStringLiteral("HF_HUB_DISABLE_IMPLICIT_TOKEN"), QStringLiteral("yes"));
    if (file) {
        QFile out(m_root->filePath(QStringLiteral("token")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("hf_file\n");
    }
    auto store = this->store();
    if (own)
        QVERIFY(resultOf(store->save(QStringLiteral("hf_own"))));
    AccessTokens tokens(HubEnvironment::from(values), store.get());
    const AccessToken token = resultOf(tokens.current());
    QTEST(token.value, "token");
    QTEST(!token.hidden.isEmpty(), "hides");
    QCOMPARE(token.place.isEmpty(), token.source == Source::None || token.source == Source::Pictor);
}

/// The real keychain, where there cannot be one.
void TokenStoreTest::noBusNoKeychain()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_root->filePath(QStringLiteral("no-bus")).toUtf8());
    TokenStore store(file());
    const auto place = resultOf(store.save(secret));
    QVERIFY(place);
    QVERIFY(*place == Place::File);
    QCOMPARE(tokenOf(store), secret);
    QVERIFY(resultOf(store.forget()));
    QVERIFY(!QFile::exists(file()));
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
