// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go to the trash, and come back from it.
#include "gallery/gallery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pictor;
using namespace pictor::gallery;

class TrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBack();
    void twoOfOneName();
    void folderIsMadeAgain();
    void goneFileHasNoWayBack();
    void emptiedTrash_data();
    void emptiedTrash();
    void trashOutOfReach();
    void placeThatIsTaken();
    void tellsWhoListens();

private:
    /// A file with that content. @return its path
    QString write(const QString &path, const QByteArray &content) const;
    QString picture() const { return m_place->filePath(QStringLiteral("made/a fox.png")); }
    static QByteArray contentOf(const QString &path);
    /// Of where it came from, that the trash keeps.
    static bool hasNote(const TrashedFile &file)
    {
        const QFileInfo there(file.inTrash);
        return QFileInfo(there.dir(), QStringLiteral("../info/%1.trashinfo").arg(there.fileName())).isFile();
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TrashTest::init()
{
    m_place = std::make_unique<QTemporaryDir>(QDir::currentPath() + QStringLiteral("/trash-XXXXXX"));
    QVERIFY(m_place->isValid());
#if !defined(Q_OS_LINUX)
    QSKIP("Looks into the trash as Linux desktops have it");
#endif
}

QString TrashTest::write(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly)
        && file.write(content) == content.size();
    if (!isWritten)
        qFatal("no file");
    return path;
}

QByteArray TrashTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TrashTest::comesBack()
{
    const auto trashed = trash::put(write(picture(), "a fox"));
    QVERIFY(trashed);
    QVERIFY(!QFileInfo::exists(picture()));
    QCOMPARE(contentOf(trashed->inTrash), QByteArray("a fox"));
    QVERIFY(hasNote(*trashed));
    QVERIFY(trash::takeBack(*trashed));
    QCOMPARE(contentOf(picture()), QByteArray("a fox"));
    QVERIFY(!QFileInfo::exists(trashed->inTrash));
    QVERIFY(!hasNote(*trashed));
    QVERIFY(trash::takeBack(*trashed)); // as where a file manager was first
    QCOMPARE(contentOf(picture()), QByteArray("a fox"));
}

void TrashTest::twoOfOneName()
{
    const auto first = trash::put(write(picture(), "first"));
    const auto second = trash::put(write(picture(), "second"));
    QVERIFY(first && second);
    QVERIFY(trash::takeBack(*first));
    QCOMPARE(contentOf(picture()), QByteArray("first"));
    QVERIFY(!hasNote(*first) && hasNote(*second));
    QCOMPARE(contentOf(second->inTrash), QByteArray("second"));
    QVERIFY(QFile::remove(picture()));
    QVERIFY(trash::takeBack(*second));
    QCOMPARE(contentOf(picture()), QByteArray("second"));
}

void TrashTest::folderIsMadeAgain()
{
    const auto trashed = trash::put(write(picture(), "a fox"));
    QVERIFY(trashed);
    QVERIFY(QDir().rmdir(QFileInfo(picture()).path()));
    QVERIFY(trash::takeBack(*trashed));
    QCOMPARE(contentOf(picture()), QByteArray("a fox"));
}

void TrashTest::goneFileHasNoWayBack()
{
    const auto trashed = trash::put(picture());
    QVERIFY(trashed);
    QCOMPARE(trashed->inTrash, QString());
    QCOMPARE(trash::takeBack(*trashed).error().kind, Error::Kind::NotFound);
}

void TrashTest::emptiedTrash_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file of that name") << QByteArray("an owl by somebody else");
}

void TrashTest::emptiedTrash()
{
    QFETCH(QByteArray, there);
    const auto trashed = trash::put(write(picture(), "a fox"));
    QVERIFY(trashed);
    QVERIFY(QFile::remove(trashed->inTrash));
    if (!there.isEmpty())
        write(trashed->inTrash, there);
    const auto back = trash::takeBack(*trashed);
    QCOMPARE(back.error().kind, Error::Kind::NotFound);
    QVERIFY(back.error().message.contains(QDir::toNativeSeparators(picture())));
    QVERIFY(!QFileInfo::exists(picture()));
    QCOMPARE(contentOf(trashed->inTrash), there);
}

/// On a drive that is unplugged, as a rule: nothing is lost yet.
void TrashTest::trashOutOfReach()
{
    auto trashed = trash::put(write(picture(), "a fox"));
    QVERIFY(trashed);
    const QString inTrash = trashed->inTrash;
    trashed->inTrash = m_place->filePath(QStringLiteral("unplugged/files/a fox.png"));
    QCOMPARE(trash::takeBack(*trashed).error().kind, Error::Kind::Denied);
    trashed->inTrash = inTrash;
    QVERIFY(trash::takeBack(*trashed));
    QCOMPARE(contentOf(picture()), QByteArray("a fox"));
}

void TrashTest::placeThatIsTaken()
{
    const auto trashed = trash::put(write(picture(), "a fox"));
    QVERIFY(trashed);
    write(picture(), "an owl");
    const auto back = trash::takeBack(*trashed);
    QCOMPARE(back.error().kind, Error::Kind::Denied);
    QVERIFY(back.error().message.contains(QDir::toNativeSeparators(picture())));
    QCOMPARE(contentOf(picture()), QByteArray("an owl"));
    QCOMPARE(contentOf(trashed->inTrash), QByteArray("a fox"));
    QVERIFY(hasNote(*trashed));
}

void TrashTest::tellsWhoListens()
{
    Gallery gallery(m_place->filePath(QStringLiteral("made")));
    QSignalSpy removed(&gallery, &Gallery::removed);
    QSignalSpy returned(&gallery, &Gallery::returned);
    const auto trashed = gallery.moveToTrash(write(picture(), "a fox"));
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].toString(), picture());
    const auto back = gallery.takeBack(*trashed.result());
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(returned[0][0].toString(), picture());
    QVERIFY(QFile::remove(picture()));
    const auto again = gallery.takeBack(*trashed.result());
    QTRY_VERIFY(again.isFinished());
    QVERIFY(!again.result());
    QCOMPARE(returned.count(), 1);
}

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
