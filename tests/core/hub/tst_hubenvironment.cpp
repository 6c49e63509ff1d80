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

QTEST_GUILESS_MAIN(HubEnvironmentTest)
#include "tst_hubenvironment.moc"
