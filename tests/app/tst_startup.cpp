// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QTest>

using namespace pictor::test;

/// libtorch costs start-up time and memory: only a run that computes with it may load it.
class StartupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutTorch_data();
    void withoutTorch();
    void withTorch();

private:
    QString loadedLibraries(const QStringList &arguments) const;

    CommandRunner m_pictor;
};

// As the dynamic loader tells it.
QString StartupTest::loadedLibraries(const QStringList &arguments) const
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("files"));
    const Outcome outcome = pictor.run(arguments);
    return outcome.code == 0 ? outcome.err : QString();
}

void StartupTest::withoutTorch_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString tiny = reference(QStringLiteral("models/clip-tiny-patch32"));
    QTest::newRow("version") << QStringList{QStringLiteral("--version")};
    QTest::newRow("help") << QStringList{QStringLiteral("--help")};
    QTest::newRow("models") << QStringList{QStringLiteral("models")};
    QTest::newRow("tokens") << QStringList{
        QStringLiteral("tokens"), QStringLiteral("a"), QStringLiteral("--model"), tiny};
}

void StartupTest::withoutTorch()
{
    QFETCH(QStringList, arguments);
    const QString libraries = loadedLibraries(arguments);
    QVERIFY(libraries.contains(QStringLiteral("libQt6Core")));
    QVERIFY(!libraries.contains(QStringLiteral("libtorch")));
    QVERIFY(!libraries.contains(QStringLiteral("libpictor_inference")));
}

// So that the test above could fail.
void StartupTest::withTorch()
{
    const QString libraries =
        loadedLibraries({QStringLiteral("embed"), reference(QStringLiteral("images/gray.png")),
            QStringLiteral("--model"), reference(QStringLiteral("models/clip-tiny-patch32"))});
    QVERIFY(libraries.contains(QStringLiteral("libtorch")));
    QVERIFY(libraries.contains(QStringLiteral("libpictor_inference_cpu")));
}

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
