// SPDX-License-Identifier: GPL-3.0-or-later
// What is found damaged is removed, and has to come again.
#include "downloadbench.h"

#include "support/filecontent.h"

using namespace pictor;
using namespace pictor::test;

namespace {

const QString weights = QStringLiteral("model.safetensors"), vocabulary = QStringLiteral("vocab.json"),
              merges = QStringLiteral("merges.txt"), other = QStringLiteral("acme/other");

const QStringList vocabularyRefused{QStringLiteral("status=403:") + vocabulary};
const QString weightsComeLater = QStringLiteral("status=503*3:") + weights; // they are asked for again

QString pathOf(const DownloadBench &bench, const QString &file)
{
    return bench.registry->availability(base32).result().folder + u'/' + file;
}

/// Starts the download, and waits until it has ended. @return whether it is finished
bool finishes(const DownloadBench &bench)
{
    const ModelDownload *download = bench.download();
    bench.download()->start();
    if (!QTest::qWaitFor([download] { return !download->isActive(); }, 60'000))
        qWarning() << "still running";
    return download->state() == ModelDownload::State::Finished;
}

/// A model of two sources, come from the first, acme/other.
void fetchFromOther(DownloadBench &bench)
{
    bench.hub.addFolder(other, tiny);
    bench.addModel(base32, {other, base32});
    bench.open();
    QVERIFY(finishes(bench));
    QCOMPARE(bench.download()->repository(), other);
    bench.hub.clearRequests();
}

/// Of `repositories`, each with all files of a model, whether it has them or not.
QJsonArray sourcesOfAll(DownloadBench &bench, const QStringList &repositories)
{
    QJsonArray files, sources;
    for (const QString &file : QDir(tiny).entryList(QDir::Files))
        files.append(QJsonObject{
            {QStringLiteral("path"), file}, {QStringLiteral("optional"), bench.vocabulary.contains(file)}});
    for (const QString &repository : repositories)
        sources.append(QJsonObject{{QStringLiteral("repository"), repository},
            {QStringLiteral("revision"), bench.hub.commit(repository)}, {QStringLiteral("files"), files}});
    return sources;
}

/// With its blob.
bool removeFile(const QString &link)
{
    return QFile::remove(QFileInfo(link).canonicalFilePath()) && QFile::remove(link);
}

} // namespace

class ModelMendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifyFindsDamage();
    void damagedOptionalFileMustComeAgain();
    void whatWasDemandedBeforeMustComeToo();
    void whatWasRemovedBeforeMustComeToo();
    void whereTheRepositoryIsGoneAnotherHelps();
    void whereWeightsDoNotComeAnotherHelps();
    void whereNothingComesAnotherHelps();
    void noOtherIsAskedForATextFile_data();
    void noOtherIsAskedForATextFile();
    void whatTheRepositoryLacksIsTold_data();
    void whatTheRepositoryLacksIsTold();
};

void ModelMendingTest::verifyFindsDamage()
{
    DownloadBench bench;
    bench.open();
    const auto absent = bench.registry->verify(base32);
    QCOMPARE(absent.result().error().kind, Error::Kind::NotFound);
    QCOMPARE(bench.registry->verify(QStringLiteral("/tmp")).result().error().kind, Error::Kind::Unsupported);

    QVERIFY(finishes(bench));
    const auto sound = bench.registry->verify(base32).result();
    QVERIFY(sound);
    QCOMPARE(sound->files, 8);
    QVERIFY(sound->faults.isEmpty());

    QFile file(QFileInfo(pathOf(bench, weights)).canonicalFilePath());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(700'000));
    QVERIFY(file.putChar('!'));
    file.close();
    const auto damaged = bench.registry->verify(base32).result();
    QVERIFY(damaged);
    QCOMPARE(damaged->faults.size(), 1);
    QCOMPARE(damaged->faults.constFirst().path, weights);

    QVERIFY(bench.registry->remove(base32, {weights}).result());
    bench.hub.clearRequests();
    QVERIFY(finishes(bench));
    QCOMPARE(bench.gets(weights), 1);
    QCOMPARE(bench.gets(vocabulary), 0);
    QVERIFY(bench.registry->verify(base32).result()->faults.isEmpty());
}

void ModelMendingTest::damagedOptionalFileMustComeAgain()
{
    DownloadBench bench;
    bench.open();
    QVERIFY(finishes(bench));
    bench.hub.setFaults(vocabularyRefused);
    QVERIFY(bench.registry->remove(base32, {vocabulary}).result());
    QVERIFY(!finishes(bench));
    QVERIFY(!bench.download()->errorMessage().isEmpty());
    bench.hub.clearFaults();
    QVERIFY(finishes(bench));
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);

    // One that is only absent may stay so.
    bench.hub.setFaults(vocabularyRefused);
    const QString link = pathOf(bench, vocabulary);
    QVERIFY(removeFile(link));
    QVERIFY(finishes(bench));
    QVERIFY(!QFileInfo::exists(link));
}

void ModelMendingTest::whatWasDemandedBeforeMustComeToo()
{
    DownloadBench bench;
    bench.open();
    QVERIFY(finishes(bench));
    for (const QString &file : {vocabulary, merges}) {
        QVERIFY(removeFile(pathOf(bench, file)));
        bench.download()->demand({file});
    }
    bench.hub.setFaults(vocabularyRefused);
    QVERIFY(!finishes(bench));
    bench.hub.clearFaults();
    QVERIFY(finishes(bench));
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);
}

void ModelMendingTest::whatWasRemovedBeforeMustComeToo()
{
    DownloadBench bench;
    bench.open();
    QVERIFY(finishes(bench));
    const QString link = pathOf(bench, merges), blob = QFileInfo(link).canonicalFilePath();
    const QByteArray content = contentOf(blob);
    bench.hub.setFaults(vocabularyRefused);
    QVERIFY(bench.registry->remove(base32, {vocabulary}).result());
    QVERIFY(!finishes(bench));
    const auto removed = bench.registry->remove(base32, {merges});
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result());

    // Another program brings that one: only what was removed first is missing.
    QFile file(blob);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(QFile::link(blob, link));
    QVERIFY(!finishes(bench));
    bench.hub.clearFaults();
    QVERIFY(finishes(bench));
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);
}

void ModelMendingTest::whereTheRepositoryIsGoneAnotherHelps()
{
    DownloadBench bench;
    fetchFromOther(bench);
    QVERIFY(bench.registry->remove(base32, {vocabulary}).result());
    QVERIFY(QDir(bench.hub.folder(other)).removeRecursively());
    QVERIFY(finishes(bench));
    QCOMPARE(bench.download()->repository(), base32);
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);
}

void ModelMendingTest::whereWeightsDoNotComeAnotherHelps()
{
    DownloadBench bench;
    fetchFromOther(bench);
    const QString link = pathOf(bench, weights);
    QVERIFY(bench.registry->remove(base32, {vocabulary}).result());
    QVERIFY(removeFile(link));
    bench.hub.setFaults({QStringLiteral("status=404*1:") + weights}); // of the first source
    QVERIFY(finishes(bench));
    QCOMPARE(bench.download()->repository(), base32);
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);
}

void ModelMendingTest::whereNothingComesAnotherHelps()
{
    DownloadBench bench;
    fetchFromOther(bench);
    QVERIFY(bench.registry->remove(base32, {vocabulary, weights}).result());
    bench.hub.setFaults({QStringLiteral("status=404*1:") + vocabulary, weightsComeLater,
        QStringLiteral("status=404*1:") + weights});
    QVERIFY(finishes(bench));
    QCOMPARE(bench.download()->repository(), base32);
    QCOMPARE(bench.registry->verify(base32).result()->files, 8);
}

void ModelMendingTest::noOtherIsAskedForATextFile_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the weights come first") << QString();
    QTest::newRow("the weights come last") << weightsComeLater;
}

void ModelMendingTest::noOtherIsAskedForATextFile()
{
    QFETCH(QString, fault);
    DownloadBench bench;
    fetchFromOther(bench);
    const QString link = pathOf(bench, weights);
    QVERIFY(bench.registry->remove(base32, {vocabulary, weights}).result());
    bench.hub.setFaults(vocabularyRefused + (fault.isEmpty() ? QStringList() : QStringList(fault)));
    QVERIFY(!finishes(bench));
    QCOMPARE(bench.download()->repository(), other);
    QVERIFY(QFileInfo::exists(link)); // what is good comes all the same
    for (const HubRequest &request : bench.hub.requests())
        QVERIFY2(!request.path.contains(base32), qPrintable(request.path));
}

void ModelMendingTest::whatTheRepositoryLacksIsTold_data()
{
    QTest::addColumn<bool>("weightsCome");
    QTest::newRow("alone") << true;
    QTest::newRow("with weights that another has") << false;
}

void ModelMendingTest::whatTheRepositoryLacksIsTold()
{
    QFETCH(bool, weightsCome);
    DownloadBench bench;
    bench.hub.addFolder(other, tiny);
    QVERIFY(QFile::remove(bench.hub.folder(other) + u'/' + vocabulary));
    bench.addModel(base32, {}, {{QStringLiteral("sources"), sourcesOfAll(bench, {other, base32})}});
    bench.open();
    bench.download()->demand({vocabulary});
    if (!weightsCome)
        bench.hub.setFaults({QStringLiteral("status=404*1:") + weights}); // of the first source
    QCOMPARE(finishes(bench), !weightsCome);
    QCOMPARE(bench.download()->repository(), weightsCome ? other : base32);
    QVERIFY(QFileInfo::exists(pathOf(bench, weights)));
    if (weightsCome)
        QVERIFY(bench.download()->errorMessage().contains(vocabulary));
}

QTEST_GUILESS_MAIN(ModelMendingTest)
#include "tst_modelmending.moc"
