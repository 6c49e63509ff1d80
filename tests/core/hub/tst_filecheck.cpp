// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/filecheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pictor::hub;

class FileCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realModels_data();
    void realModels();
    void everyTruncationOfWeightsIsSeen();
    void faults_data();
    void faults();
    void danglingLinkNamesItsTarget();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

QString model(const char *path)
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/models/") + QLatin1String(path);
}

} // namespace

QString FileCheckTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void FileCheckTest::realModels_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"clip-tiny-patch32/model.safetensors", "clip-tiny-patch32/config.json",
             "clip-tiny-patch32/merges.txt", "clip-tiny-patch14-336-bin/pytorch_model.bin"})
        QTest::newRow(path) << model(path);
}

void FileCheckTest::realModels()
{
    QFETCH(QString, path);
    const auto fault = faultOf(path);
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
}

void FileCheckTest::everyTruncationOfWeightsIsSeen()
{
    for (const char *path :
        {"clip-tiny-patch32/model.safetensors", "clip-tiny-patch14-336-bin/pytorch_model.bin"}) {
        QFile original(model(path));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        const QString name = QFileInfo(original).fileName();
        for (const qsizetype kept :
            {qsizetype(4), qsizetype(8), qsizetype(1000), bytes.size() / 2, bytes.size() - 30}) {
            const auto fault = faultOf(write(name, bytes.left(kept)));
            QVERIFY2(fault, qPrintable(QStringLiteral("%1 cut to %2").arg(name).arg(kept)));
            QVERIFY(fault->contains(QString::number(kept)));
        }
    }
}

void FileCheckTest::faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *what, const char *name, const QByteArray &content, bool sound) {
        QTest::newRow(what) << QString::fromLatin1(name) << content << sound;
    };
    row("empty", "any.txt", "", false);
    row("anything", "any.txt", "x", true);
    row("whole JSON", "whole.json", "{\"a\": [1]}\n", true);
    row("JSON cut short", "cut.json", "{\"a\": [1", false);
    row("weights that are no zip", "legacy.bin", "\x80\x02\x8a", true);
    const QByteArray zeros(5000, '\0');
    for (const char *name : {"zeros.safetensors", "zeros.bin", "zeros.json", "merges.txt"})
        row(name, name, zeros, false);
    row("header of zeros", "header.safetensors", QByteArray("\2\0\0\0\0\0\0\0", 8) + zeros, false);
    row("no tensors", "none.safetensors", QByteArray("\2\0\0\0\0\0\0\0{}", 10), true);
    row("a note and no tensors", "note.safetensors",
        QByteArray("\x1a\0\0\0\0\0\0\0", 8) + "{\"__metadata__\":{\"a\":\"b\"}}", true);
    // What no truncation explains is for the reader of the weights to name.
    row("absurd header length", "absurd.safetensors", "\xff\xff\xff\xff\xff\xff\xff\x7f{}", true);
}

void FileCheckTest::faults()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(!faultOf(write(name, content)), "sound");
}

void FileCheckTest::danglingLinkNamesItsTarget()
{
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("blob")), link));
    const auto fault = faultOf(link);
    QVERIFY(fault);
    QVERIFY(fault->contains(QStringLiteral("blob")));
    write(QStringLiteral("blob"), "x");
    QVERIFY(!faultOf(link));
    QVERIFY(faultOf(m_folder.path()));
    QVERIFY(faultOf(m_folder.filePath(QStringLiteral("nothing"))));
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "tst_filecheck.moc"
