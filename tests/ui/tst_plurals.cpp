// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folderlistmodel.h"

#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace pictor;
using namespace pictor::ui;

namespace {

/// Has forms for one and for many, as translators of English have.
class FormTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        QString text = QString::fromUtf8(source);
        return count < 0 ? text : text.replace(QLatin1String("(s)"), QLatin1String(count == 1 ? "" : "s"));
    }
};

} // namespace

class PluralsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void folderSaysItsPictures_data();
    void folderSaysItsPictures();
};

void PluralsTest::folderSaysItsPictures_data()
{
    QTest::addColumn<qint64>("embedded");
    QTest::addColumn<qint64>("images");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << qint64(1) << qint64(1) << QStringLiteral("Cats, 1 picture");
    QTest::newRow("none of one") << qint64(0) << qint64(1) << QStringLiteral("Cats, 0 of 1 picture");
    QTest::newRow("many") << qint64(1204) << qint64(8310) << QStringLiteral("Cats, 1,204 of 8,310 pictures");
    QTest::newRow("more than an int holds")
        << qint64(4'294'967'297) << qint64(4'294'967'297) << QStringLiteral("Cats, 4,294,967,297 pictures");
}

void PluralsTest::folderSaysItsPictures()
{
    QFETCH(qint64, embedded);
    QFETCH(qint64, images);
    QFETCH(QString, said);
    FormTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto removed = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
    const QString path = QStringLiteral("/pictures/Cats");
    FolderListModel folders;
    folders.setPaths({path});
    folders.setStatus({{path, images, embedded}});
    QCOMPARE(folders.data(folders.index(0), FolderListModel::SpokenTextRole).toString(), said);
}

QTEST_GUILESS_MAIN(PluralsTest)
#include "tst_plurals.moc"
