// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QTest>

using namespace pictor::test;

class ModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table();
    void json();
    void clipIsTheDefaultOnceItIsHere();
    void modelsOfTheUser();
    void damagedFileOfTheUser();

private:
    CommandRunner m_pictor;
};

void ModelsTest::table()
{
    const Outcome outcome = m_pictor.run({QStringLiteral("models")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    for (const auto key :
        {"builtin/visual-descriptor", "openai/clip-vit-base-patch32", "openai/clip-vit-large-patch14-336",
            "black-forest-labs/FLUX.1-schnell", "stabilityai/stable-diffusion-3.5-large-turbo"})
        QVERIFY2(outcome.out.contains(QLatin1String(key)), key);
}

void ModelsTest::json()
{
    const Outcome outcome = m_pictor.run({QStringLiteral("models"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    QStringList defaults, present;
    for (const QJsonObject &model : outcome.objects()) {
        const QString key = model[QLatin1String("key")].toString();
        QVERIFY(!key.isEmpty());
        QVERIFY(!model[QLatin1String("name")].toString().isEmpty());
        if (model[QLatin1String("default")].toBool())
            defaults.append(key);
        if (model[QLatin1String("present")].toBool())
            present.append(key);
        else
            QVERIFY(model[QLatin1String("bytesToDownload")].toInteger() > 0);
    }
    QCOMPARE(defaults, QStringList(QStringLiteral("builtin/visual-descriptor")));
    QCOMPARE(present, defaults);
}

void ModelsTest::clipIsTheDefaultOnceItIsHere()
{
    CommandRunner pictor;
    pictor.installClip();
    const Outcome list = pictor.run({QStringLiteral("models")});
    QVERIFY2(
        list.out.contains(QStringLiteral("openai/clip-vit-base-patch32                  on this machine")),
        qPrintable(list.out));
    const Outcome words = pictor.run({QStringLiteral("embed"), QStringLiteral("--text"),
        QStringLiteral("a cat"), QStringLiteral("--json")});
    QVERIFY2(words.code == 0, qPrintable(words.err));
    QCOMPARE(words.objects().constFirst()[QLatin1String("model")].toString(),
        QStringLiteral("openai/clip-vit-base-patch32"));
}

void ModelsTest::modelsOfTheUser()
{
    CommandRunner pictor;
    pictor.write(QStringLiteral("data/models.json"),
        R"({"models": [{"key": "me/mine", "kind": "image-embedding", "family": "clip", "name": "Mine", "folder": ")"
            + reference(QStringLiteral("models/clip-tiny-patch32")).toUtf8() + R"("}]})");
    const Outcome outcome = pictor.run({QStringLiteral("models"), QStringLiteral("--json"),
        QStringLiteral("--data"), pictor.path(QStringLiteral("data"))});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QJsonObject mine = outcome.objects().constLast();
    QCOMPARE(mine[QLatin1String("key")].toString(), QStringLiteral("me/mine"));
    QVERIFY(mine[QLatin1String("present")].toBool());
    QVERIFY(!m_pictor.run({QStringLiteral("models")}).out.contains(QStringLiteral("me/mine")));
}

void ModelsTest::damagedFileOfTheUser()
{
    CommandRunner pictor;
    pictor.write(QStringLiteral("xdg/config/pictor/models.json"), "{");
    const Outcome outcome = pictor.run({QStringLiteral("models")});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(QStringLiteral("models.json")), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
