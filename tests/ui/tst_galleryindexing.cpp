// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "gallery/gallery.h"
#include "library/imagelibrary.h"
#include "library/indexjob.h"
#include "registry/modelregistry.h"
#include "ui/library/galleryindexing.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using pictor::ui::test::Workplace;

namespace {

/// A gallery and a library, as Session wires them.
struct Desk {
    explicit Desk(const Workplace &place)
        : settings(place.paths().settings())
        , registry(place.registry())
        , choice(registry, settings, {})
        , library(place.paths(), choice)
        , gallery(place.filePath(QStringLiteral("gallery")))
        , indexing(gallery, library, settings)
    {
    }

    void open()
    {
        choice.start();
        library.open();
    }

    /// Saves a picture as it is when it was made.
    QString make(int number)
    {
        GeneratedPicture picture;
        picture.image = Workplace::picture(number);
        picture.settings.prompt = QString::number(number);
        const auto saved = gallery.save(picture);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }) || !saved.result())
            qFatal("the picture cannot be saved");
        return saved.result()->path;
    }

    QStringList folders() const { return library.library() ? library.library()->folders() : QStringList(); }
    bool isIdle() const { return library.library() && !library.library()->currentIndex(); }

    library::FolderStatus status()
    {
        const auto counted = library.library()->status(choice.key());
        if (!QTest::qWaitFor([&] { return counted.isFinished(); }))
            qFatal("no status");
        return counted.result().value(0);
    }
    qint64 known() { return status().images; }
    qint64 embedded() { return status().embedded; }

    Settings settings;
    ModelRegistry registry;
    ModelChoice choice;
    LibraryViewModel library;
    gallery::Gallery gallery;
    GalleryIndexing indexing;
};

QString canonical(const QString &folder)
{
    return QFileInfo(folder).canonicalFilePath();
}

} // namespace

class GalleryIndexingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstPictureAddsTheFolder();
    void laterPicturesAreReadAlone();
    void picturesMadeBeforeTheLibraryIsOpen();
    void removedFolderStaysRemoved();
    void folderInsideAWatchedOne();
    void otherFolderIsAddedToo();
    void foundByLikeness();
    void returnedPictureWatchesNothing();
    void trashedPictureLeavesTheLibrary();

private:
    QTemporaryDir m_dataHome; ///< with the trash, beside the workplaces
};

void GalleryIndexingTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dataHome.path()));
}

void GalleryIndexingTest::firstPictureAddsTheFolder()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    desk.make(1);
    QTRY_COMPARE(desk.folders(), QStringList(canonical(desk.gallery.folder())));
    QTRY_COMPARE(desk.embedded(), 1);
    QVERIFY(!desk.library.indexing()->isActive());
}

void GalleryIndexingTest::laterPicturesAreReadAlone()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.make(1);
    QTRY_VERIFY(!desk.folders().isEmpty());
    QTRY_VERIFY(desk.embedded() == 1 && desk.isIdle());
    // Put there by somebody else: a walk of the folder would find it.
    place.save(9, desk.gallery.folder() + QStringLiteral("/other.png"));
    desk.make(2);
    desk.make(3);
    QTRY_COMPARE(desk.embedded(), 3);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.known(), 3);
}

void GalleryIndexingTest::picturesMadeBeforeTheLibraryIsOpen()
{
    const Workplace place;
    Desk desk(place);
    desk.make(1);
    desk.make(2);
    desk.open();
    QTRY_VERIFY(!desk.folders().isEmpty());
    QTRY_COMPARE(desk.embedded(), 2);
}

void GalleryIndexingTest::removedFolderStaysRemoved()
{
    const Workplace place;
    {
        Desk desk(place);
        desk.open();
        desk.make(1);
        QTRY_VERIFY(!desk.folders().isEmpty());
        QTRY_VERIFY(desk.embedded() == 1 && desk.isIdle());
        desk.library.removeFolder(0);
        QTRY_VERIFY(desk.folders().isEmpty());
    }
    Desk desk(place);
    desk.open();
    QTRY_COMPARE(desk.library.phase(), LibraryViewModel::Phase::NoFolders);
    desk.make(2);
    // A folder that is added after it has been read by then.
    desk.gallery.setFolder(place.filePath(QStringLiteral("second gallery")));
    desk.make(3);
    QTRY_COMPARE(desk.folders(), QStringList(canonical(desk.gallery.folder())));
}

void GalleryIndexingTest::folderInsideAWatchedOne()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.library.addFolder(QUrl::fromLocalFile(place.folder()));
    QTRY_COMPARE(desk.folders().size(), 1);
    QTRY_VERIFY(desk.isIdle());
    desk.gallery.setFolder(place.folder() + QStringLiteral("/of Pictor"));
    desk.make(1);
    QTRY_COMPARE(desk.embedded(), 1);
    QCOMPARE(desk.folders(), QStringList(canonical(place.folder())));
}

void GalleryIndexingTest::otherFolderIsAddedToo()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.make(1);
    QTRY_COMPARE(desk.folders().size(), 1);
    desk.gallery.setFolder(place.filePath(QStringLiteral("second gallery")));
    desk.make(2);
    QTRY_COMPARE(desk.folders().size(), 2);
}

void GalleryIndexingTest::foundByLikeness()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.make(1);
    desk.make(2);
    const QString path = desk.make(3);
    QTRY_VERIFY(!desk.folders().isEmpty());
    QTRY_COMPARE(desk.embedded(), 3);
    desk.library.lookForFile(place.save(3, QStringLiteral("like.png")));
    const auto *images = desk.library.search()->images();
    QTRY_COMPARE(images->count(), 3);
    QTRY_COMPARE(
        images->data(images->index(0), ImageListModel::NameRole).toString(), QFileInfo(path).fileName());
}

/// Alone: the folder is not walked. What the page shows follows.
/// What the user removed from the library does not return to it with a picture that is brought back.
void GalleryIndexingTest::returnedPictureWatchesNothing()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    const QString path = desk.make(1);
    QTRY_VERIFY(!desk.folders().isEmpty());
    QTRY_VERIFY(desk.embedded() == 1 && desk.isIdle());
    desk.gallery.setFolder(place.filePath(QStringLiteral("second gallery")));
    desk.make(2);
    QTRY_COMPARE(desk.folders().size(), 2);
    QTRY_VERIFY(desk.isIdle());
    const QString first = canonical(QFileInfo(path).path());
    desk.library.removeFolder(static_cast<int>(desk.folders().indexOf(first)));
    QTRY_COMPARE(desk.folders().size(), 1);
    Q_EMIT desk.gallery.returned(path);
    desk.make(3); // later, so that its turn has come
    QTRY_COMPARE(desk.embedded(), 2);
    QVERIFY(!desk.folders().contains(first));
}

void GalleryIndexingTest::trashedPictureLeavesTheLibrary()
{
    const Workplace place;
    Desk desk(place);
    desk.open();
    desk.make(1);
    const QString path = desk.make(2);
    QTRY_VERIFY(!desk.folders().isEmpty());
    QTRY_VERIFY(desk.embedded() == 2 && desk.isIdle());
    const auto *images = desk.library.search()->images();
    QTRY_COMPARE(images->count(), 2);
    const auto *folders = desk.library.folders();
    const auto counted = [folders] {
        return folders->data(folders->index(0), FolderListModel::CountTextRole);
    };
    QTRY_COMPARE(counted().toString(), QStringLiteral("2"));
    place.save(9, desk.gallery.folder() + QStringLiteral("/other.png"));

    const auto trashed = desk.gallery.moveToTrash(path);
    QTRY_COMPARE(images->count(), 1);
    QTRY_COMPARE(counted().toString(), QStringLiteral("1"));
    QCOMPARE(desk.known(), 1);
    QVERIFY(trashed.result());

    const auto back = desk.gallery.takeBack(*trashed.result());
    QTRY_COMPARE(desk.embedded(), 2);
    QTRY_COMPARE(images->count(), 2);
    QTRY_COMPARE(counted().toString(), QStringLiteral("2"));
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.known(), 2);
    QVERIFY(back.result());
}

QTEST_MAIN(GalleryIndexingTest)
#include "tst_galleryindexing.moc"
