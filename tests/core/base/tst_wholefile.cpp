// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include "support/filecontent.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor;
using pictor::test::contentOf;
using pictor::test::FullDisk;

class WholeFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesThePlaceOfWhatWasThere();
    void fullDiskKeepsWhatWasThere();

private:
    bool write(const QByteArray &content) const;
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("file"));
};

bool WholeFileTest::write(const QByteArray &content) const
{
    QSaveFile file(m_path);
    // So little waits in the buffer until it is committed.
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && commitWhole(file);
}

void WholeFileTest::takesThePlaceOfWhatWasThere()
{
    QVERIFY(write("before"));
    QVERIFY(write("after"));
    QCOMPARE(contentOf(m_path), QByteArray("after"));
    QCOMPARE(names(), QStringList(QStringLiteral("file")));
}

void WholeFileTest::fullDiskKeepsWhatWasThere()
{
    const QByteArray before(500, 'b');
    QVERIFY(write(before));
    {
        const FullDisk full(500);
        QVERIFY(!write(QByteArray(1000, 'a')));
    }
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(names(), QStringList(QStringLiteral("file")));
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
