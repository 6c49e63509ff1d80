// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubcache.h"
#include "hub/hubenvironment.h"

#include <QDir>
#include <QTest>

using namespace pictor::hub;

using Variables = QMap<QString, QString>;
Q_DECLARE_METATYPE(Variables)

class HubEnvironmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void root_data();
    void root();
    void expansion_data();
    void expansion();
    void endpoint_data();
    void endpoint();
    void token_data();
    void token();
    void switches_data();
    void switches();
    void timeouts();
    void origins_data();
    void origins();
};

namespace {

QProcessEnvironment environmentOf(const Variables &variables)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/ada"));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

} // namespace

void HubEnvironmentTest::root_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("root");
    const QString hubCache = QStringLiteral("HF_HUB_CACHE"), legacy = QStringLiteral("HUGGINGFACE_HUB_CACHE"),
                  home = QStringLiteral("HF_HOME"), xdg = QStringLiteral("XDG_CACHE_HOME");
    const QString a = QStringLiteral("/a"), b = QStringLiteral("/b"), c = QStringLiteral("/c"),
                  d = QStringLiteral("/d");
    QTest::newRow("nothing set") << Variables() << QStringLiteral("/home/ada/.cache/huggingface/hub");
    QTest::newRow("all set") << Variables{{hubCache, a}, {legacy, b}, {home, c}, {xdg, d}} << a;
    QTest::newRow("legacy") << Variables{{legacy, b}, {home, c}, {xdg, d}} << b;
    QTest::newRow("home") << Variables{{home, c}, {xdg, d}} << QStringLiteral("/c/hub");
    QTest::newRow("cache home") << Variables{{xdg, d}} << QStringLiteral("/d/huggingface/hub");
    QTest::newRow("set but empty") << Variables{{hubCache, {}}, {legacy, {}}, {home, c}}
                                   << QStringLiteral("/c/hub");
    QTest::newRow("tilde") << Variables{{home, QStringLiteral("~/hf/")}}
                           << QStringLiteral("/home/ada/hf/hub");
    QTest::newRow("variable") << Variables{{hubCache, QStringLiteral("$DISK/hub")},
        {QStringLiteral("DISK"), QStringLiteral("/mnt")}}
                              << QStringLiteral("/mnt/hub");
    QTest::newRow("relative") << Variables{{hubCache, QStringLiteral("models/../hub")}}
                              << QDir::current().absoluteFilePath(QStringLiteral("hub"));
}

void HubEnvironmentTest::root()
{
    QFETCH(Variables, variables);
    QTEST(HubCache::fromEnvironment(environmentOf(variables)).root(), "root");
}

void HubEnvironmentTest::expansion_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *path, const char *expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    row("/plain", "/plain");
    row("~", "/home/ada");
    row("~/x", "/home/ada/x");
    row("~bob/x", "~bob/x");
    row("/x/~", "/x/~");
    row("$HOME/x", "/home/ada/x");
    row("${HOME}x", "/home/adax");
    row("$HOMEx", "$HOMEx");
    row("/a$UNSET/${UNSET}/$", "/a$UNSET/${UNSET}/$");
    row("$EMPTY/x", "/x");
}

void HubEnvironmentTest::expansion()
{
    QFETCH(QString, path);
    QTEST(expanded(path, environmentOf({{QStringLiteral("EMPTY"), QString()}})), "expected");
}

void HubEnvironmentTest::endpoint_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("endpoint"); // empty: not valid
    const auto row = [](const char *value, const char *endpoint) {
        QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(endpoint);
    };
    row("https://hub.example", "https://hub.example");
    row("https://hub.example//", "https://hub.example");
    row(" http://127.0.0.1:8080/api/hub/ ", "http://127.0.0.1:8080/api/hub");
    row("hub.example", "");
    row("https://", "");
    row("ftp://hub.example", "");
    row("file:///tmp", "");
}

void HubEnvironmentTest::endpoint()
{
    QFETCH(QString, value);
    QFETCH(QString, endpoint);
    const HubEnvironment hub = HubEnvironment::from(environmentOf({{QStringLiteral("HF_ENDPOINT"), value}}));
    QCOMPARE(hub.endpoint.isValid(), !endpoint.isEmpty());
    QCOMPARE(hub.endpoint.toString(), endpoint);
    const HubEnvironment usual = HubEnvironment::from(environmentOf({}));
    QCOMPARE(usual.endpoint.scheme(), QStringLiteral("https"));
    QCOMPARE(
        HubEnvironment::from(environmentOf({{QStringLiteral("HF_ENDPOINT"), {}}})).endpoint, usual.endpoint);
}

void HubEnvironmentTest::token_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("file");
    const QString name = QStringLiteral("HF_TOKEN"), legacy = QStringLiteral("HUGGING_FACE_HUB_TOKEN"),
                  path = QStringLiteral("HF_TOKEN_PATH"), home = QStringLiteral("HF_HOME"),
                  a = QStringLiteral("hf_a"), b = QStringLiteral("hf_b"),
                  usual = QStringLiteral("/home/ada/.cache/huggingface/token");
    QTest::newRow("none") << Variables() << QString() << usual;
    QTest::newRow("both") << Variables{{name, a}, {legacy, b}} << a << usual;
    QTest::newRow("legacy") << Variables{{name, QStringLiteral(" ")}, {legacy, b}} << b << usual;
    QTest::newRow("line ends") << Variables{{name, QStringLiteral("\r\n hf_\na \r\n")}} << a << usual;
    QTest::newRow("home") << Variables{{home, QStringLiteral("/hf")}} << QString()
                          << QStringLiteral("/hf/token");
    QTest::newRow("path") << Variables{{home, QStringLiteral("/hf")}, {path, QStringLiteral("~/t")}}
                          << QString() << QStringLiteral("/home/ada/t");
}

void HubEnvironmentTest::token()
{
    QFETCH(Variables, variables);
    const HubEnvironment hub = HubEnvironment::from(environmentOf(variables));
    QTEST(hub.token, "token");
    QTEST(hub.tokenFile, "file");
}

void HubEnvironmentTest::switches_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("on");
    for (const char *value : {"1", "ON", "yes", "True"})
        QTest::newRow(value) << QString::fromLatin1(value) << true;
    for (const char *value : {"", "0", "off", "NO", "false", "2"})
        QTest::newRow(value) << QString::fromLatin1(value) << false;
}

void HubEnvironmentTest::switches()
{
    QFETCH(QString, value);
    QFETCH(bool, on);
    const auto with = [&value](const char *name) {
        return HubEnvironment::from(environmentOf({{QLatin1String(name), value}}));
    };
    QCOMPARE(with("HF_HUB_OFFLINE").offline(), on);
    QCOMPARE(with("TRANSFORMERS_OFFLINE").offline(), on);
    QCOMPARE(with("HF_HUB_DISABLE_SYMLINKS").symlinks, !on);
    QCOMPARE(with("HF_HUB_DISABLE_IMPLICIT_TOKEN").implicitToken, !on);
}

void HubEnvironmentTest::timeouts()
{
    using std::chrono::seconds;
    const auto with = [](const QString &value) {
        return HubEnvironment::from(environmentOf({{QStringLiteral("HF_HUB_ETAG_TIMEOUT"), value},
            {QStringLiteral("HF_HUB_DOWNLOAD_TIMEOUT"), value}}));
    };
    QVERIFY(with(QStringLiteral("7")).metadataTimeout == seconds(7));
    QVERIFY(with(QStringLiteral("7")).stallTimeout == seconds(7));
    for (const char *nonsense : {"", "0", "-3", "soon", "1.5"}) {
        QVERIFY(with(QString::fromLatin1(nonsense)).metadataTimeout == seconds(10));
        QVERIFY(with(QString::fromLatin1(nonsense)).stallTimeout == seconds(30));
    }
}

void HubEnvironmentTest::origins_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
    };
    row("https://a.example/x?y", "https://a.example", true);
    row("https://a.example:443", "https://a.example", true);
    row("https://A.example", "https://a.example", true);
    row("http://a.example:80", "http://a.example", true);
    row("http://a.example", "https://a.example", false);
    row("http://a.example:443", "https://a.example", false);
    row("https://a.example:444", "https://a.example", false);
    row("https://b.a.example", "https://a.example", false);
    row("https://a.example@b.example", "https://a.example", false);
}

void HubEnvironmentTest::origins()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameOrigin(QUrl(one), QUrl(other)), "same");
    QTEST(isSameOrigin(QUrl(other), QUrl(one)), "same");
}

QTEST_GUILESS_MAIN(HubEnvironmentTest)
#include "tst_hubenvironment.moc"
