// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rendering.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor::ui;

class RenderingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsADevice_data();
    void findsADevice();
};

void RenderingTest::findsADevice_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("draws");
    QTest::newRow("nothing") << "null" << false;
    QTest::newRow("render node") << "dri/renderD128" << true;
    QTest::newRow("card") << "dri/card0" << true;
    QTest::newRow("NVIDIA") << "nvidia0" << true;
    QTest::newRow("NVIDIA's control alone") << "nvidiactl" << false;
    QTest::newRow("WSL") << "dxg" << true;
    QTest::newRow("ARM's Mali") << "mali0" << true;
    QTest::newRow("PowerVR") << "pvr0" << true;
    QTest::newRow("Qualcomm's Adreno") << "kgsl-3d0" << true;
}

void RenderingTest::findsADevice()
{
    QFETCH(QString, device);
    QFETCH(bool, draws);
#ifndef Q_OS_LINUX
    draws = true; // whatever the folder holds
#endif
    const QTemporaryDir devices;
    QVERIFY(QDir(devices.path()).mkdir(QStringLiteral("dri")));
    QFile file(devices.filePath(device));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(hasGraphicsDevice(devices.path()), draws);
}

QTEST_GUILESS_MAIN(RenderingTest)
#include "tst_rendering.moc"
