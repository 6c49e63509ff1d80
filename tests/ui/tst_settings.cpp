// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "ui/settings/settings.h"

#include <QRect>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using inference::Device;
using inference::Precision;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void survivesClosing();
    void nonsenseReadsAsTheDefault();
};

void SettingsTest::defaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("pictor.ini")));
    QCOMPARE(settings.theme(), QStringLiteral("system"));
    QCOMPARE(settings.motion(), QStringLiteral("system"));
    QVERIFY(!settings.device());
    QCOMPARE(settings.precision(), Precision::Auto);
    QCOMPARE(settings.memoryBudget(), 0);
    QCOMPARE(settings.libraryModel(), QString());
    QCOMPARE(settings.galleryFolder(), gallery::defaultFolder());
    QCOMPARE(settings.watchedGallery(), QString());
    QVERIFY(settings.notifications());
    QCOMPARE(settings.language(), QString());
}

void SettingsTest::survivesClosing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pictor.ini"));
    {
        Settings settings(file);
        settings.setTheme(QStringLiteral("dark"));
        settings.setMotion(QStringLiteral("off"));
        settings.setDevice(Device{Device::Kind::Cuda, 1});
        settings.setPrecision(Precision::BF16);
        settings.setMemoryBudget(8'000'000'000);
        settings.setLibraryModel(QStringLiteral("openai/clip-vit-base-patch32"));
        settings.setGalleryFolder(QStringLiteral("/pictures, new/ä/"));
        settings.setWatchedGallery(QStringLiteral("/pictures"));
        settings.setNotifications(false);
        settings.setLanguage(QStringLiteral("de"));
    }
    const Settings settings(file);
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.motion(), QStringLiteral("off"));
    QVERIFY((settings.device() == Device{Device::Kind::Cuda, 1}));
    QCOMPARE(settings.precision(), Precision::BF16);
    QCOMPARE(settings.memoryBudget(), 8'000'000'000);
    QCOMPARE(settings.libraryModel(), QStringLiteral("openai/clip-vit-base-patch32"));
    QCOMPARE(settings.galleryFolder(), QStringLiteral("/pictures, new/ä"));
    QCOMPARE(settings.watchedGallery(), QStringLiteral("/pictures"));
    QVERIFY(!settings.notifications());
    QCOMPARE(settings.language(), QStringLiteral("de"));
}

void SettingsTest::nonsenseReadsAsTheDefault()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pictor.ini"));
    {
        QSettings ini(file, QSettings::IniFormat);
        ini.setValue(QStringLiteral("appearance/theme"), QStringLiteral("pink"));
        ini.setValue(QStringLiteral("appearance/motion"), QStringLiteral("wild"));
        ini.setValue(QStringLiteral("compute/device"), QStringLiteral("abacus"));
        ini.setValue(QStringLiteral("compute/precision"), QStringLiteral("f8"));
        ini.setValue(QStringLiteral("compute/memoryBudget"), -5);
        ini.setValue(QStringLiteral("gallery/folder"), QStringLiteral("somewhere"));
    }
    const Settings settings(file);
    QCOMPARE(settings.theme(), QStringLiteral("system"));
    QCOMPARE(settings.motion(), QStringLiteral("system"));
    QVERIFY(!settings.device());
    QCOMPARE(settings.precision(), Precision::Auto);
    QCOMPARE(settings.memoryBudget(), 0);
    QCOMPARE(settings.galleryFolder(), gallery::defaultFolder());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
