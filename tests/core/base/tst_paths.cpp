// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/paths.h"

#include <QDir>
#include <QTest>

using namespace pictor;

class PathsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardFollowsXdg()
    {
        const Paths paths = Paths::standard();
        QCOMPARE(paths.data, qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/pictor"));
        QCOMPARE(paths.cache, qEnvironmentVariable("XDG_CACHE_HOME") + QStringLiteral("/pictor"));
        QCOMPARE(paths.config, qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/pictor"));
    }

    void everythingBelowOneFolder()
    {
        const Paths paths = Paths::below(QStringLiteral("some/place"));
        const QString root = QDir::current().absoluteFilePath(QStringLiteral("some/place"));
        QVERIFY(paths.database().startsWith(root + QLatin1Char('/')));
        QVERIFY(paths.thumbnails().startsWith(root + QLatin1Char('/')));
        QVERIFY(paths.settings().startsWith(root + QLatin1Char('/')));
        QVERIFY(paths.userModels().startsWith(root + QLatin1Char('/')));
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
