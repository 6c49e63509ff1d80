// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/nearestkeys.h"

#include "registry/catalogue.h"

#include <QTest>

using namespace pictor;

class NearestKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("expected");
        QTest::newRow("equal") << "clip"
                               << "clip" << 0;
        QTest::newRow("both empty") << ""
                                    << "" << 0;
        QTest::newRow("one empty") << ""
                                   << "abc" << 3;
        QTest::newRow("replaced") << "clip"
                                  << "clap" << 1;
        QTest::newRow("inserted") << "clip"
                                  << "cliip" << 1;
        QTest::newRow("textbook") << "kitten"
                                  << "sitting" << 3;
    }

    void distance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b), "expected");
        QTEST(editDistance(b, a), "expected");
    }

    void nearestOfTheCatalogue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("wrong case") << "OpenAI/CLIP-ViT-Base-Patch32"
                                    << "openai/clip-vit-base-patch32";
        QTest::newRow("without the owner") << "clip-vit-base-patch32"
                                           << "openai/clip-vit-base-patch32";
        QTest::newRow("another owner") << "laion/clip-vit-base-patch32"
                                       << "openai/clip-vit-base-patch32";
        QTest::newRow("typing slip") << "openai/clip-vit-lagre-patch14-336"
                                     << "openai/clip-vit-large-patch14-336";
        QTest::newRow("part of the name") << "flux"
                                          << "black-forest-labs/FLUX.1-schnell";
        QTest::newRow("blanks around") << " builtin/visual-descriptor "
                                       << "builtin/visual-descriptor";
        QTest::newRow("something else") << "bert-base-uncased"
                                        << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("very long") << QString(100'000, u'x') << "";
    }

    void nearestOfTheCatalogue()
    {
        QFETCH(QString, typed);
        QTEST(Catalogue::builtin().nearest(typed).value(0), "first");
    }

    void onlyOfTheWantedKindAndAtMostThree()
    {
        const Catalogue catalogue = Catalogue::builtin();
        QVERIFY(catalogue.nearest(u"flux", ModelKind::ImageEmbedding).isEmpty());
        QCOMPARE(nearestKeys(u"abc", {"abd", "abe", "abf", "abg"}, 3), QStringList({"abd", "abe", "abf"}));
    }
};

QTEST_GUILESS_MAIN(NearestKeysTest)
#include "tst_nearestkeys.moc"
