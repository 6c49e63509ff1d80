// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/diskfailure.h"
#include "gallery/filebeside.h"
#include "gallery/gallery.h"
#include "gallery/galleryfolder.h"

#include "samples.h"
#include "support/filecontent.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

#include <unistd.h>

using namespace pictor;
using namespace pictor::gallery;

Q_DECLARE_METATYPE(std::errc)

namespace {

template <class T> T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("no result");
    return future.result();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList namesOf(const QList<GalleryItem> &items)
{
    QStringList names;
    for (const GalleryItem &item : items)
        names.append(QFileInfo(item.path).fileName());
    return names;
}

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0, 0));

} // namespace

class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesWithSettings();
    void folderIsMadeWithTheFirstPicture();
    void callerMayGoOn();
    void pendingPicturesAreWrittenAtTheEnd();
    void sameNameGetsANumber();
    void namesAreNeverTakenTwice();
    void takesOnlyFreeNames_data();
    void takesOnlyFreeNames();
    void unwritableFolder_data();
    void unwritableFolder();
    void fullDiskLeavesNothing();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();
    void newestFirst();
    void otherPicturesAreLeftOut();
    void missingFolderIsEmpty();
    void tenThousandPictures();
    void damagedPictureIsListed();
    void folderCanBeChanged();
    void movesToTrash();
    void goneFileIsNoError();

private:
    QString folder() const { return m_place->filePath(QStringLiteral("Pictor")); }
    std::unique_ptr<QTemporaryDir> m_place;
};

void GalleryTest::init()
{
    // Beside the program, not in /tmp: on the file system of the trash.
    m_place = std::make_unique<QTemporaryDir>(QDir::currentPath() + QStringLiteral("/gallery-XXXXXX"));
    QVERIFY(m_place->isValid());
}

void GalleryTest::savesWithSettings()
{
    Gallery gallery(folder());
    QSignalSpy added(&gallery, &Gallery::added);
    const QDateTime before = QDateTime::currentDateTime().addSecs(-1);
    const auto saved = resultOf(gallery.save(samples::picture()));
    QVERIFY(saved);
    QVERIFY(saved->path.startsWith(folder() + u'/'));
    QVERIFY(saved->path.endsWith(QStringLiteral(" a red sunset over the sea 18446744073709551615.png")));
    QVERIFY(saved->time >= before && saved->time <= QDateTime::currentDateTime());
    QCOMPARE(saved->size, QSize(32, 16));
    QVERIFY(saved->settings == samples::settings());
    QCOMPARE(samples::pixelsOf(QImage(saved->path)), samples::image());
    QCOMPARE(QFileInfo(saved->path).permission(QFile::ReadOwner | QFile::WriteOwner), true);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added[0][0].value<GalleryItem>().path, saved->path);

    const auto recent = resultOf(gallery.recent(10));
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent[0].path, saved->path);
    QCOMPARE(recent[0].time, saved->time);
    QCOMPARE(recent[0].size, saved->size);
    QVERIFY(recent[0].settings == saved->settings);
}

void GalleryTest::folderIsMadeWithTheFirstPicture()
{
    Gallery gallery(folder() + QStringLiteral("/a/b"));
    QCOMPARE(resultOf(gallery.recent(1)).size(), 0);
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(resultOf(gallery.save(samples::picture())));
    QCOMPARE(filesIn(folder() + QStringLiteral("/a/b")).size(), 1);
}

void GalleryTest::callerMayGoOn()
{
    Gallery gallery(folder());
    QList<QFuture<Result<GalleryItem>>> saves;
    for (int i = 0; i < 5; ++i)
        saves.append(gallery.save(samples::picture(QString::number(i))));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(resultOf(saves[i])->settings->prompt, QString::number(i));
    QCOMPARE(filesIn(folder()).size(), 5);
}

void GalleryTest::pendingPicturesAreWrittenAtTheEnd()
{
    {
        Gallery gallery(folder());
        for (int i = 0; i < 5; ++i)
            gallery.save(samples::picture(QString::number(i)));
    }
    QCOMPARE(filesIn(folder()).size(), 5);
}

void GalleryTest::sameNameGetsANumber()
{
    for (const QString &ending :
        {QStringLiteral("a 5.png"), QStringLiteral("a 5 (2).png"), QStringLiteral("a 5 (3).png")}) {
        GeneratedPicture picture = samples::picture(QStringLiteral("a"));
        picture.settings.seed = 5;
        const auto saved = galleryfolder::save(folder(), picture, noon);
        QVERIFY(saved);
        QCOMPARE(QFileInfo(saved->path).fileName(), QStringLiteral("2026-11-25 12-00-00 ") + ending);
    }
    QCOMPARE(filesIn(folder()).size(), 3);
}

/// As of two processes: of the same second, prompt and seed.
void GalleryTest::namesAreNeverTakenTwice()
{
    constexpr int threads = 4, each = 25;
    std::array<QStringList, threads> paths;
    {
        std::vector<std::jthread> running;
        for (QStringList &own : paths)
            running.emplace_back([this, &own] {
                for (int i = 0; i < each; ++i)
                    own.append(galleryfolder::save(folder(), samples::picture(), noon)->path);
            });
    }
    QSet<QString> all;
    for (const QStringList &own : paths)
        all.unite(QSet(own.begin(), own.end()));
    QCOMPARE(all.size(), threads * each);
    QCOMPARE(filesIn(folder()).size(), threads * each);
    for (const QString &path : all)
        QVERIFY(settingsIn(path)->has_value());
}

void GalleryTest::takesOnlyFreeNames_data()
{
    QTest::addColumn<bool>("links");
    QTest::newRow("with links") << true;
    QTest::newRow("without links") << false;
}

void GalleryTest::takesOnlyFreeNames()
{
    QFETCH(bool, links);
    QDir().mkpath(folder());
    QDir(folder()).mkdir(QStringLiteral("folder"));
    const auto path = [this](const char *name) { return folder() + u'/' + QLatin1String(name); };
    samples::write(path("old"), "old");
    auto file = FileBeside::write(folder(), "content");
    QVERIFY(file);
    const auto name = [&](const QString &as) {
        return links ? file->nameIfFree(as) : file->nameIfFreeWithoutLinks(as);
    };
    for (const char *taken : {"old", "folder"}) {
        const auto result = name(path(taken));
        QVERIFY(result && !*result);
    }
    const auto missing = name(path("no/such"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    const auto named = name(path("free"));
    QVERIFY(named && *named);
    QCOMPARE(filesIn(folder()), QStringList({QStringLiteral("free"), QStringLiteral("old")}));
    QCOMPARE(test::contentOf(path("free")), QByteArray("content"));
    QCOMPARE(test::contentOf(path("old")), QByteArray("old"));
}

void GalleryTest::unwritableFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("system") << QStringLiteral("/sys/Pictor") << Error::Kind::Denied;
    QTest::newRow("below a file") << QStringLiteral("file/Pictor") << Error::Kind::NotFound;
    if (::geteuid() != 0) // root may write anywhere
        QTest::newRow("read-only") << QStringLiteral("locked") << Error::Kind::Denied;
}

void GalleryTest::unwritableFolder()
{
    QFETCH(QString, folder);
    QFETCH(Error::Kind, kind);
    samples::write(m_place->filePath(QStringLiteral("file")), "x");
    QDir(m_place->path()).mkdir(QStringLiteral("locked"));
    QFile::setPermissions(m_place->filePath(QStringLiteral("locked")), QFile::ReadOwner | QFile::ExeOwner);

    Gallery gallery(QDir(m_place->path()).absoluteFilePath(folder));
    QSignalSpy added(&gallery, &Gallery::added);
    const auto saved = resultOf(gallery.save(samples::picture()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QVERIFY(saved.error().message.contains(QStringLiteral("choose another folder")));
    QVERIFY(!saved.error().detail.isEmpty());

    gallery.setFolder(m_place->filePath(QStringLiteral("other")));
    QVERIFY(resultOf(gallery.save(samples::picture())));
    QTRY_COMPARE(added.count(), 1);
}

void GalleryTest::fullDiskLeavesNothing()
{
    Gallery gallery(folder());
    {
        const test::FullDisk full(500);
        const auto saved = resultOf(gallery.save(samples::picture()));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(QStringLiteral("choose another folder")));
        QCOMPARE(filesIn(folder()), QStringList());
    }
    QVERIFY(resultOf(gallery.save(samples::picture())));
    QCOMPARE(filesIn(folder()).size(), 1);
}

void GalleryTest::failuresSayWhatToDo_data()
{
    QTest::addColumn<std::errc>("cause");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Remedy>("remedy");
    QTest::newRow("full") << std::errc::no_space_on_device << Error::Kind::OutOfMemory
                          << Error::Remedy::FreeSpace;
    QTest::newRow("denied") << std::errc::permission_denied << Error::Kind::Denied << Error::Remedy::None;
    QTest::newRow("read-only") << std::errc::read_only_file_system << Error::Kind::Denied
                               << Error::Remedy::None;
    QTest::newRow("unplugged") << std::errc::no_such_file_or_directory << Error::Kind::NotFound
                               << Error::Remedy::None;
    QTest::newRow("broken") << std::errc::io_error << Error::Kind::Internal << Error::Remedy::TryAgain;
}

void GalleryTest::failuresSayWhatToDo()
{
    QFETCH(std::errc, cause);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Remedy, remedy);
    const Error error = diskFailure(std::make_error_code(cause), QStringLiteral("/pictures/a.png"));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.remedy, remedy);
    QVERIFY(error.message.contains(QStringLiteral("/pictures")));
    QVERIFY(error.message.contains(QStringLiteral("choose another folder")));
    QVERIFY(error.detail.contains(QStringLiteral("/pictures/a.png")));
}

void GalleryTest::newestFirst()
{
    const auto save = [this](const QString &prompt, int seconds) {
        return QFileInfo(galleryfolder::save(folder(), samples::picture(prompt), noon.addSecs(seconds))->path)
            .fileName();
    };
    const QString second = save(QStringLiteral("b"), 10);
    const QString first = save(QStringLiteral("z"), 0);
    const QString last = save(QStringLiteral("a"), 86'400);
    // Of one second: as they were written, whatever they are called.
    const QString early = save(QStringLiteral("y"), 20);
    const QString late = save(QStringLiteral("x"), 20);
    const auto written = [this](const QString &name, int msecs) {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(noon.addMSecs(msecs), QFileDevice::FileModificationTime);
    };
    QVERIFY(written(early, 20'100) && written(late, 20'200));

    QCOMPARE(namesOf(galleryfolder::newest(folder(), 10)), QStringList({last, late, early, second, first}));
    QCOMPARE(namesOf(galleryfolder::newest(folder(), 2)), QStringList({last, late}));
    QCOMPARE(galleryfolder::newest(folder(), 0).size(), 0);
}

void GalleryTest::otherPicturesAreLeftOut()
{
    const auto saved = galleryfolder::save(folder(), samples::picture(), noon);
    QVERIFY(QFile::copy(saved->path, folder() + QStringLiteral("/best of all.png")));
    QVERIFY(samples::image().save(folder() + QStringLiteral("/screenshot.png")));
    QVERIFY(samples::image().save(folder() + QStringLiteral("/2026-11-25 11-00-00 edited 5.png")));
    samples::write(folder() + QStringLiteral("/.pictor-0.part"), "half a picture");
    samples::write(folder() + QStringLiteral("/2026-11-25 13-00-00 notes 5.txt"), "no picture");
    QDir(folder()).mkdir(QStringLiteral("2026-11-25 14-00-00 folder 5.png"));
    QStringList names = namesOf(galleryfolder::newest(folder(), 10));
    names.sort();
    QCOMPARE(names,
        QStringList({QStringLiteral("2026-11-25 11-00-00 edited 5.png"), QFileInfo(saved->path).fileName(),
            QStringLiteral("best of all.png")}));
}

void GalleryTest::missingFolderIsEmpty()
{
    Gallery gallery(folder());
    QCOMPARE(resultOf(gallery.recent(60)).size(), 0);
}

/// Most of them are not to be opened: they cannot be.
void GalleryTest::tenThousandPictures()
{
    QDir().mkpath(folder());
    for (int i = 0; i < 10'000; ++i) {
        const QString name = QStringLiteral("/%1 old %2.png")
                                 .arg(noon.addSecs(-i - 1).toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")))
                                 .arg(i);
        samples::write(folder() + name, {});
    }
    QStringList expected;
    for (int i = 0; i < 60; ++i)
        expected.prepend(
            QFileInfo(galleryfolder::save(folder(), samples::picture(), noon.addSecs(i))->path).fileName());
    Gallery gallery(folder());
    QElapsedTimer timer;
    timer.start();
    const auto items = resultOf(gallery.recent(60));
    qInfo() << "60 of 10,060 pictures in" << timer.elapsed() << "ms";
    QCOMPARE(namesOf(items), expected);
    for (const GalleryItem &item : items)
        QVERIFY(item.settings == samples::settings());
}

void GalleryTest::damagedPictureIsListed()
{
    const auto saved = galleryfolder::save(folder(), samples::picture(), noon);
    samples::write(saved->path, test::contentOf(saved->path).first(20));
    const auto items = galleryfolder::newest(folder(), 1);
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].size.isEmpty());
    QVERIFY(!items[0].settings);
}

void GalleryTest::folderCanBeChanged()
{
    Gallery gallery(folder());
    QSignalSpy changed(&gallery, &Gallery::folderChanged);
    const auto before = gallery.save(samples::picture());
    const QString other = m_place->filePath(QStringLiteral("other"));
    gallery.setFolder(other);
    gallery.setFolder(other);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(gallery.folder(), other);
    QVERIFY(resultOf(gallery.save(samples::picture()))->path.startsWith(other));
    QVERIFY(resultOf(before)->path.startsWith(folder()));
    QCOMPARE(resultOf(gallery.recent(10)).size(), 1);
}

void GalleryTest::movesToTrash()
{
    Gallery gallery(folder());
    QSignalSpy removed(&gallery, &Gallery::removed);
    const QString path = resultOf(gallery.save(samples::picture()))->path;
    QVERIFY(resultOf(gallery.moveToTrash(path)));
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].toString(), path);
    QVERIFY(!QFileInfo::exists(path));
#if defined(Q_OS_LINUX)
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QVERIFY(QFileInfo::exists(data + QStringLiteral("/Trash/files/") + QFileInfo(path).fileName()));
#endif
}

void GalleryTest::goneFileIsNoError()
{
    Gallery gallery(folder());
    QSignalSpy removed(&gallery, &Gallery::removed);
    QVERIFY(resultOf(gallery.moveToTrash(folder() + QStringLiteral("/gone.png"))));
    QTRY_COMPARE(removed.count(), 1);
}

QTEST_GUILESS_MAIN(GalleryTest)
#include "tst_gallery.moc"
