// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelkey.h"

#include <QTest>

using namespace pictor;

class ModelKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsFoldersFromRepositories_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("repository");
        QTest::addColumn<bool>("folder");
        QTest::newRow("repository") << "openai/clip-vit-base-patch32" << true << false;
        QTest::newRow("dots and underscores") << "a_b/FLUX.1-schnell" << true << false;
        QTest::newRow("bare name") << "clip" << false << false;
        QTest::newRow("empty") << "" << false << false;
        QTest::newRow("absolute") << "/models/clip" << false << true;
        QTest::newRow("here") << "./clip" << false << true;
        QTest::newRow("this folder") << "." << false << true;
        QTest::newRow("above") << "../clip" << false << true;
        QTest::newRow("parent") << ".." << false << true;
        QTest::newRow("home") << "~" << false << true;
        QTest::newRow("below home") << "~/clip" << false << true;
        QTest::newRow("three parts") << "models/openai/clip" << false << true;
        QTest::newRow("trailing separator") << "clip/" << false << true;
        QTest::newRow("space in name") << "my models/clip" << false << true;
        QTest::newRow("hidden folder") << ".cache/clip" << false << true;
        QTest::newRow("double hyphen") << "a--b/c" << false << true;
        QTest::newRow("Windows drive") << "C:\\models\\clip" << false << true;
        QTest::newRow("Windows drive, slashes") << "d:/models" << false << true;
        QTest::newRow("name of 97 letters") << "a/" + QString(97, u'x') << false << true;
    }

    void tellsFoldersFromRepositories()
    {
        QFETCH(QString, key);
        QTEST(isRepositoryId(key), "repository");
        QTEST(isFolderKey(key), "folder");
    }

    void tellsFiles_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("file");
        QTest::newRow("absolute") << "/models/flux.safetensors" << true;
        QTest::newRow("bare") << "flux.safetensors" << true;
        QTest::newRow("looks like a repository") << "models/flux.safetensors" << true;
        QTest::newRow("capitals") << "C:\\MODELS\\FLUX.SAFETENSORS" << true;
        QTest::newRow("folder") << "/models/safetensors" << false;
        QTest::newRow("other file") << "/models/flux.bin" << false;
        QTest::newRow("empty") << "" << false;
    }

    void tellsFiles()
    {
        QFETCH(QString, key);
        QTEST(isFileKey(key), "file");
    }

    void equalFoldersGiveEqualPaths_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("absolute") << "/base/clip";
        QTest::newRow("relative") << "./clip";
        QTest::newRow("trailing separator") << "/base/clip/";
        QTest::newRow("doubled separators") << "//base///clip";
        QTest::newRow("through the parent") << "../base/other/../clip";
        QTest::newRow("home") << "~/../base/clip";
    }

    void equalFoldersGiveEqualPaths()
    {
        QFETCH(QString, key);
        QCOMPARE(
            folderOf(key, QStringLiteral("/base"), QStringLiteral("/home")), QStringLiteral("/base/clip"));
    }

    void homeAlone()
    {
        QCOMPARE(folderOf(u"~", QStringLiteral("/base"), QStringLiteral("/home")), QStringLiteral("/home"));
    }
};

QTEST_GUILESS_MAIN(ModelKeyTest)
#include "tst_modelkey.moc"
