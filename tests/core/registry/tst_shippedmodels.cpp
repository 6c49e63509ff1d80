// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/shippedmodels.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;

class ShippedModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// An older version may be installed where this one will be.
    void sourceTreeGoesBeforeTheInstallation()
    {
        const QStringList places = shippedModelsPlaces();
        QCOMPARE(places.size(), 3);
        QCOMPARE(places[1], QStringLiteral(PICTOR_SOURCE_MODELS_DIR));
        QCOMPARE(places[2], QDir::cleanPath(QStringLiteral(PICTOR_INSTALL_MODELS_DIR)));
    }

    /// What comes with every copy of the sources and every package: 24 MB at most.
    void shippedModelIsSmall()
    {
        const QString folder = QStringLiteral(PICTOR_SOURCE_MODELS_DIR "/landscapes");
        QVERIFY(QFile::exists(folder + QStringLiteral("/model_index.json")));
        qint64 bytes = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += QFileInfo(files.next()).size();
        QVERIFY2(bytes > 1'000'000 && bytes <= 24'000'000, qPrintable(QString::number(bytes)));
    }

    void emptyFoldersArePassedOver()
    {
        const QTemporaryDir root;
        const QStringList folders{root.filePath(QStringLiteral("missing")),
            root.filePath(QStringLiteral("empty")), root.filePath(QStringLiteral("full"))};
        for (const QString &folder : {folders[1], folders[2]})
            QVERIFY(QDir().mkpath(folder + QStringLiteral("/landscapes")));
        QCOMPARE(firstWithModels(folders), folders[0]);
        QFile index(folders[2] + QStringLiteral("/landscapes/model_index.json"));
        QVERIFY(index.open(QFile::WriteOnly));
        QCOMPARE(firstWithModels(folders), folders[2]);
    }
};

QTEST_GUILESS_MAIN(ShippedModelsTest)
#include "tst_shippedmodels.moc"
