// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/catalogue.h"
#include "registry/cataloguetexts.h"
#include "registry/keyresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace pictor;

namespace {

/// Says a text of the catalogue backwards, and quotes as German does.
class CatalogueTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "Catalogue") == 0) {
            QString reversed;
            for (const QChar character : text)
                reversed.prepend(character);
            return reversed;
        }
        return qstrcmp(context, "Registry") == 0 && text == QStringLiteral("“%1”") ? QStringLiteral("„%1“")
                                                                                   : QString();
    }
};

/// All that the catalogue lists, also what is left out where its files are not.
QJsonArray listedModels()
{
    QFile file(QStringLiteral(":/pictor/catalog.json"));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QJsonDocument::fromJson(content)[u"models"].toArray();
}

QSet<QString> sourceTexts()
{
    QSet<QString> texts;
    for (const char *text : translatableCatalogueTexts())
        texts.insert(QString::fromUtf8(text));
    return texts;
}

} // namespace

class CatalogueTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void translatorsSeeEverySummary();
    void translatorsSeeNothingElse();
    void saysThemInTheUsersLanguage();
    void keysAreQuotedInTheUsersLanguage();
};

void CatalogueTextsTest::translatorsSeeEverySummary()
{
    const QSet<QString> sources = sourceTexts();
    const QJsonArray models = listedModels();
    QVERIFY(!models.isEmpty());
    for (const QJsonValue model : models) {
        const QString key = model[u"key"].toString(), summary = model[u"summary"].toString();
        QVERIFY2(!summary.isEmpty(), qPrintable(key));
        QVERIFY2(sources.contains(summary), qPrintable(summary));
        const QString licence = model[u"licence"].toString();
        QVERIFY2(!licence.contains(QLatin1Char(' ')) || sources.contains(licence), qPrintable(licence));
        // Names of others' models are theirs.
        const bool isOurs = key.startsWith(QStringLiteral("builtin/"));
        QVERIFY2(!isOurs || sources.contains(model[u"name"].toString()), qPrintable(key));
    }
}

void CatalogueTextsTest::translatorsSeeNothingElse()
{
    const QJsonArray models = listedModels();
    QSet<QString> texts;
    for (const QJsonValue model : models) {
        texts.insert(model[u"name"].toString());
        texts.insert(model[u"summary"].toString());
        texts.insert(model[u"licence"].toString());
    }
    for (const QString &source : sourceTexts())
        QVERIFY2(texts.contains(source), qPrintable(source));
}

void CatalogueTextsTest::saysThemInTheUsersLanguage()
{
    QCOMPARE(catalogueText(QStringLiteral("Landscapes")), QStringLiteral("Landscapes"));
    CatalogueTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto removed = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
    QCOMPARE(catalogueText(QStringLiteral("Landscapes")), QStringLiteral("sepacsdnaL"));
    QVERIFY(catalogueText({}).isEmpty());
}

void CatalogueTextsTest::keysAreQuotedInTheUsersLanguage()
{
    CatalogueTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto removed = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
    const KeyResolver resolver(Catalogue::builtin(), QStringLiteral("/base"), QStringLiteral("/home/me"));
    const auto unknown = resolver.resolve(QStringLiteral("openai/clip-vit-base-patch23"));
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(QStringLiteral("„openai/clip-vit-base-patch32“")),
        qPrintable(unknown.error().message));
}

QTEST_GUILESS_MAIN(CatalogueTextsTest)
#include "tst_cataloguetexts.moc"
