// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderpath.h"
#include "library/folderscan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace pictor;
using namespace pictor::library;

namespace {

/// Root reads everything: for a while be nobody.
class WithoutPrivileges {
public:
    WithoutPrivileges()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_changed = false;
};

} // namespace

class FolderScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pictureNames_data();
    void pictureNames();
    void pathsWithin();
    void outermostFolders();
    void rangeBelow();
    void walksEverythingOnce();
    void nestedFoldersAreWalkedOnce();
    void linksAreFollowedOnce();
    void linkLoopsEnd();
    void excludedFolderIsNotEntered();
    void unreachableFolders();
    void unreadableFolderBelow();
    void stopsWhenAsked();
    void stampsTellFilesApart();

private:
    QString path(const QString &name) const { return m_root + QLatin1Char('/') + name; }
    void touch(const QString &name) const;
    QStringList scan(ScanRequest request);
    QStringList scanRoot() { return scan({{m_root}, {m_root}, {}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QList<UnreachableFolder> m_unreachable;
};

void FolderScanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
}

void FolderScanTest::touch(const QString &name) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

QStringList FolderScanTest::scan(ScanRequest request)
{
    QStringList names;
    const auto sink = [&](const std::vector<FoundFile> &files) {
        for (const FoundFile &file : files)
            names.append(file.path.mid(m_root.size() + 1));
        return true;
    };
    m_unreachable = FolderScan(std::move(request), sink, {}).run();
    names.sort();
    return names;
}

void FolderScanTest::pictureNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("jpg") << QStringLiteral("a.jpg") << true;
    QTest::newRow("upper case") << QStringLiteral("A.JPEG") << true;
    QTest::newRow("two dots") << QStringLiteral("a.b.webp") << true;
    QTest::newRow("no suffix") << QStringLiteral("jpg") << false;
    QTest::newRow("suffix only") << QStringLiteral(".png") << false;
    QTest::newRow("longer suffix") << QStringLiteral("a.jpgx") << false;
    QTest::newRow("text") << QStringLiteral("a.txt") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("dot at the end") << QStringLiteral("a.") << false;
}

void FolderScanTest::pictureNames()
{
    QFETCH(QString, name);
    QTEST(isPictureName(name), "isPicture");
}

void FolderScanTest::pathsWithin()
{
    QVERIFY(isWithin(QStringLiteral("/a/b"), QStringLiteral("/a")));
    QVERIFY(isWithin(QStringLiteral("/a"), QStringLiteral("/a")));
    QVERIFY(isWithin(QStringLiteral("/a"), QStringLiteral("/")));
    QVERIFY(!isWithin(QStringLiteral("/ab"), QStringLiteral("/a")));
    QVERIFY(!isWithin(QStringLiteral("/"), QStringLiteral("/a")));
}

void FolderScanTest::outermostFolders()
{
    const QStringList folders{QStringLiteral("/a/b/c"), QStringLiteral("/a b"), QStringLiteral("/a"),
        QStringLiteral("/a"), QStringLiteral("/a/b")};
    QCOMPARE(outermost(folders), QStringList({QStringLiteral("/a"), QStringLiteral("/a b")}));
    QCOMPARE(outermost({}), QStringList());
}

void FolderScanTest::rangeBelow()
{
    const auto [begin, end] = below(QStringLiteral("/a"));
    for (const char *inside : {"/a/", "/a/b", "/a/\u00ff"})
        QVERIFY(QString::fromUtf8(inside) >= begin && QString::fromUtf8(inside) < end);
    for (const char *outside : {"/a", "/a b", "/a0", "/b"})
        QVERIFY(QString::fromUtf8(outside) < begin || QString::fromUtf8(outside) >= end);
    QCOMPARE(below(QStringLiteral("/")).begin, QStringLiteral("/"));
}

void FolderScanTest::walksEverythingOnce()
{
    QStringList expected;
    for (int i = 0; i < 600; ++i) {
        expected.append(QStringLiteral("%1/%2/p%3.jpg").arg(i % 7).arg(i % 3).arg(i));
        touch(expected.last());
    }
    touch(QStringLiteral("readme.txt"));
    touch(QStringLiteral(".hidden.jpg"));
    touch(QStringLiteral(".git/a.jpg"));
    touch(QStringLiteral("Grüße 日本.png"));
    expected.append(QStringLiteral("Grüße 日本.png"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("folder.jpg"))));
    expected.sort();
    QCOMPARE(scanRoot(), expected);
    QVERIFY(m_unreachable.isEmpty());
}

void FolderScanTest::nestedFoldersAreWalkedOnce()
{
    touch(QStringLiteral("a/b/1.jpg"));
    touch(QStringLiteral("a/2.jpg"));
    const QStringList folders{
        path(QStringLiteral("a/b")), path(QStringLiteral("a")), path(QStringLiteral("a"))};
    QCOMPARE(
        scan({folders, folders, {}}), QStringList({QStringLiteral("a/2.jpg"), QStringLiteral("a/b/1.jpg")}));
}

void FolderScanTest::linksAreFollowedOnce()
{
    touch(QStringLiteral("watched/1.jpg"));
    touch(QStringLiteral("elsewhere/2.jpg"));
    touch(QStringLiteral("elsewhere/deep/3.jpg"));
    const QString watched = path(QStringLiteral("watched"));
    const auto link = [&](const QString &target, const QString &name) {
        return QFile::link(path(target), path(QStringLiteral("watched/") + name));
    };
    QVERIFY(link(QStringLiteral("elsewhere"), QStringLiteral("once")));
    QVERIFY(link(QStringLiteral("elsewhere"), QStringLiteral("twice")));
    QVERIFY(link(QStringLiteral("elsewhere/2.jpg"), QStringLiteral("file.jpg")));
    QVERIFY(link(QStringLiteral("watched/1.jpg"), QStringLiteral("own.jpg"))); // met by its own path
    QVERIFY(link(QStringLiteral("nowhere"), QStringLiteral("broken.jpg")));
    const QStringList names = scan({{watched}, {watched}, {}});
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.filter(QStringLiteral("3.jpg")).size(), 1);
    QVERIFY(names.contains(QStringLiteral("watched/1.jpg")));
    QVERIFY(names.contains(QStringLiteral("watched/file.jpg")));
    QVERIFY(m_unreachable.isEmpty());
}

void FolderScanTest::linkLoopsEnd()
{
    touch(QStringLiteral("a/1.jpg"));
    touch(QStringLiteral("out/2.jpg"));
    QVERIFY(QFile::link(path(QStringLiteral("a")), path(QStringLiteral("a/self"))));
    QVERIFY(QFile::link(path(QStringLiteral("out")), path(QStringLiteral("a/out"))));
    QVERIFY(QFile::link(path(QStringLiteral("out")), path(QStringLiteral("out/again"))));
    QVERIFY(QFile::link(m_root, path(QStringLiteral("out/up"))));
    const QString a = path(QStringLiteral("a"));
    const QStringList names = scan({{a}, {a}, {}});
    QCOMPARE(names.filter(QStringLiteral("1.jpg")).size(), 1);
    QCOMPARE(names.filter(QStringLiteral("2.jpg")).size(), 1);
}

void FolderScanTest::excludedFolderIsNotEntered()
{
    touch(QStringLiteral("1.jpg"));
    touch(QStringLiteral("cache/thumbnails/2.jpg"));
    QCOMPARE(
        scan({{m_root}, {m_root}, {path(QStringLiteral("cache"))}}), QStringList(QStringLiteral("1.jpg")));
}

void FolderScanTest::unreachableFolders()
{
    touch(QStringLiteral("there/1.jpg"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("empty"))));
    const QStringList folders{
        path(QStringLiteral("there")), path(QStringLiteral("gone")), path(QStringLiteral("empty"))};
    QCOMPARE(scan({folders, folders, {}}), QStringList(QStringLiteral("there/1.jpg")));
    QCOMPARE(m_unreachable.size(), 2);
    QCOMPARE(m_unreachable[0].path, path(QStringLiteral("empty")));
    QVERIFY(m_unreachable[0].isEmpty);
    QCOMPARE(m_unreachable[1].path, path(QStringLiteral("gone")));
    QCOMPARE(m_unreachable[1].error.kind, Error::Kind::NotFound);
    QVERIFY(!m_unreachable[1].isEmpty);
}

void FolderScanTest::unreadableFolderBelow()
{
    touch(QStringLiteral("open/1.jpg"));
    touch(QStringLiteral("closed/2.jpg"));
    const QFile::Permissions forAll = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_root, QFile::permissions(m_root) | forAll));
    const QString closed = path(QStringLiteral("closed"));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    {
        const WithoutPrivileges nobody;
        QCOMPARE(scanRoot(), QStringList(QStringLiteral("open/1.jpg")));
    }
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_unreachable.size(), 1);
    QCOMPARE(m_unreachable[0].path, closed);
    QCOMPARE(m_unreachable[0].error.kind, Error::Kind::Denied);
}

void FolderScanTest::stopsWhenAsked()
{
    for (int i = 0; i < 3 * static_cast<int>(FolderScan::filesPerChunk); ++i)
        touch(QStringLiteral("%1.jpg").arg(i));
    int chunks = 0;
    std::stop_source stop;
    const auto sink = [&](const std::vector<FoundFile> &files) {
        ++chunks;
        stop.request_stop();
        return files.size() == FolderScan::filesPerChunk;
    };
    FolderScan({{m_root}, {m_root}, {}}, sink, stop.get_token()).run();
    QCOMPARE(chunks, 1);
    const auto refuse = [&](const std::vector<FoundFile> &) {
        ++chunks;
        return false;
    };
    FolderScan({{m_root}, {m_root}, {}}, refuse, {}).run();
    QCOMPARE(chunks, 2);
}

void FolderScanTest::stampsTellFilesApart()
{
    touch(QStringLiteral("a.jpg"));
    FileStamper stamper;
    const auto before = stamper.stampOf(path(QStringLiteral("a.jpg")));
    QVERIFY(before);
    QCOMPARE(before->size, 1);
    QVERIFY(!stamper.stampOf(m_root));
    QVERIFY(!stamper.stampOf(path(QStringLiteral("none"))));

    QVERIFY(QFile::rename(path(QStringLiteral("a.jpg")), path(QStringLiteral("b.jpg"))));
    QCOMPARE(stamper.stampOf(path(QStringLiteral("b.jpg"))), before);

    const FileStamp stamp{10, 20, 1, 5};
    QVERIFY((FileStamp{10, 20, 1, 5}).isUnchangedSince(stamp));
    QVERIFY(!(FileStamp{11, 20, 1, 5}).isUnchangedSince(stamp));
    QVERIFY(!(FileStamp{10, 21, 1, 5}).isUnchangedSince(stamp));
    QVERIFY(!(FileStamp{10, 20, 1, 6}).isUnchangedSince(stamp)); // replaced by another file
    QVERIFY((FileStamp{10, 20, 2, 6}).isUnchangedSince(stamp)); // the device was numbered anew
    QVERIFY((FileStamp{10, 20, 1, 0}).isUnchangedSince(stamp)); // no lasting inodes there
}

QTEST_GUILESS_MAIN(FolderScanTest)
#include "tst_folderscan.moc"
