// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sharedpoolblas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pictor;

class SharedPoolBlasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void replacesTheOneWithItsOwnThreads();
    void isNotInstalled();
    void otherChoicesStay_data();
    void otherChoicesStay();

private:
    /// A library in that folder. @return its path
    QString install(const QString &folder) const;
    /// Has the system choose it.
    void choose(const QString &library) const { QVERIFY(QFile::link(library, m_system)); }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_system;
};

void SharedPoolBlasTest::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(m_place->isValid());
    m_system = m_place->filePath(QStringLiteral("libblas.so.3"));
}

QString SharedPoolBlasTest::install(const QString &folder) const
{
    const QString place = QDir(m_place->path()).canonicalPath() + u'/' + folder;
    QDir().mkpath(place);
    QFile library(place + QStringLiteral("/libblas.so.3"));
    return library.open(QFile::WriteOnly) ? library.fileName() : QString();
}

void SharedPoolBlasTest::replacesTheOneWithItsOwnThreads()
{
    const QString shared = install(QStringLiteral("openblas-openmp"));
    choose(install(QStringLiteral("openblas-pthread")));
    QCOMPARE(sharedPoolBlas(m_system), shared);
}

void SharedPoolBlasTest::isNotInstalled()
{
    choose(install(QStringLiteral("openblas-pthread")));
    QCOMPARE(sharedPoolBlas(m_system), QString());
}

void SharedPoolBlasTest::otherChoicesStay_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"openblas-openmp", "openblas-serial", "blas", "mkl", "blis-pthread"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
    QTest::newRow("none") << QString();
}

void SharedPoolBlasTest::otherChoicesStay()
{
    QFETCH(QString, folder);
    install(QStringLiteral("openblas-openmp"));
    if (!folder.isEmpty())
        choose(install(folder));
    QCOMPARE(sharedPoolBlas(m_system), QString());
}

QTEST_GUILESS_MAIN(SharedPoolBlasTest)
#include "tst_sharedpoolblas.moc"
