// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"
#include "golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace pictor::test;

namespace {

const QString embed = QStringLiteral("embed"), model = QStringLiteral("--model"),
              json = QStringLiteral("--json"), text = QStringLiteral("--text");

const QStringList exact{QStringLiteral("--precision"), QStringLiteral("f32")};

QString image(const char *name)
{
    return reference(QStringLiteral("images/") + QLatin1String(name));
}

QString tinyClip()
{
    return reference(QStringLiteral("models/clip-tiny-patch32"));
}

std::vector<float> embeddingOf(const QJsonObject &object)
{
    std::vector<float> result;
    for (const QJsonValue number : object[QLatin1String("embedding")].toArray())
        result.push_back(static_cast<float>(number.toDouble()));
    return result;
}

QStringList goldenInputs(const QString &name, const char *kind)
{
    const QByteArray content = contentOf(reference(QStringLiteral("goldens/clip.json")));
    return QJsonDocument::fromJson(content)[name][QLatin1String(kind)].toVariant().toStringList();
}

} // namespace

class EmbedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsReference_data();
    void equalsReference();
    void shapeOfALine();
    void table();
    void unreadableFilesAmongOthers();
    void nothingReadable();
    void faults_data();
    void faults();
    void brokenCudaModuleIsTold();
    void namesThatLookLikeSomethingElse();
    void interrupted_data();
    void interrupted();

private:
    CommandRunner m_pictor;
};

void EmbedTest::equalsReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("patch 32") << QStringLiteral("clip-tiny-patch32");
    QTest::newRow("patch 14, 336 px") << QStringLiteral("clip-tiny-patch14-336");
}

void EmbedTest::equalsReference()
{
    QFETCH(QString, name);
    const QString golden = reference(QStringLiteral("goldens/%1/embeddings.safetensors").arg(name));
    const QStringList common =
        QStringList{embed, json, model, reference(QStringLiteral("models/") + name)} + exact;
    QStringList files = goldenInputs(name, "images");
    for (QString &file : files)
        file = reference(QStringLiteral("images/") + file);
    QStringList texts;
    for (const QString &words : goldenInputs(name, "texts"))
        texts << text << words;

    const auto compare = [&](const Outcome &outcome, const QString &tensor) {
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const auto rows = goldenRows(golden, tensor);
        const auto objects = outcome.objects();
        QCOMPARE(objects.size(), qsizetype(rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double similarity = cosine(embeddingOf(objects[qsizetype(i)]), rows[i]);
            QVERIFY2(similarity >= 0.9999,
                qPrintable(QStringLiteral("%1 %2: %3").arg(tensor).arg(i).arg(similarity)));
        }
    };
    compare(m_pictor.run(common + files), QStringLiteral("image_embeds"));
    compare(m_pictor.run(common + texts), QStringLiteral("text_embeds"));
}

void EmbedTest::shapeOfALine()
{
    const QString file = image("photo_rgb.jpg");
    const Outcome pictures = m_pictor.run({embed, file, json, model, tinyClip() + QLatin1Char('/')});
    QCOMPARE(pictures.code, 0);
    QVERIFY(pictures.err.isEmpty());
    QCOMPARE(pictures.lines().size(), 1);
    const QJsonObject object = pictures.objects().constFirst();
    QCOMPARE(object.keys(),
        (QStringList{QStringLiteral("dimension"), QStringLiteral("embedding"), QStringLiteral("input"),
            QStringLiteral("kind"), QStringLiteral("model")}));
    QCOMPARE(object[QLatin1String("input")].toString(), file);
    QCOMPARE(object[QLatin1String("kind")].toString(), QStringLiteral("image"));
    QCOMPARE(object[QLatin1String("model")].toString(), tinyClip());
    QCOMPARE(object[QLatin1String("dimension")].toInt(), 32);
    const std::vector<float> vector = embeddingOf(object);
    QCOMPARE(vector.size(), std::size_t(32));
    double length = 0;
    for (const float number : vector)
        length += static_cast<double>(number) * static_cast<double>(number);
    QVERIFY(std::abs(length - 1) < 1e-5);

    const Outcome words = m_pictor.run({embed, text, QStringLiteral("a \"cat\""), json, model, tinyClip()});
    QCOMPARE(words.objects().constFirst()[QLatin1String("kind")].toString(), QStringLiteral("text"));
    QCOMPARE(words.objects().constFirst()[QLatin1String("input")].toString(), QStringLiteral("a \"cat\""));
}

void EmbedTest::table()
{
    const Outcome outcome = m_pictor.run({embed, image("photo_rgb.jpg"), model, tinyClip()});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY(outcome.out.contains(QStringLiteral("photo_rgb.jpg")));
    QVERIFY(outcome.out.contains(QStringLiteral("32 numbers")));
}

void EmbedTest::unreadableFilesAmongOthers()
{
    m_pictor.write(QStringLiteral("empty.jpg"), {});
    m_pictor.write(QStringLiteral("cut.jpg"), contentOf(image("photo_rgb.jpg")).left(500));
    const QStringList files{image("photo_rgb.jpg"), QStringLiteral("empty.jpg"),
        QStringLiteral("nowhere.png"), QStringLiteral("cut.jpg"), m_pictor.path(QStringLiteral("home/")),
        image("gray.png")};
    const Outcome outcome = m_pictor.run(QStringList{embed, json, model, tinyClip()} + files);
    QCOMPARE(outcome.code, 1);
    const auto objects = outcome.objects();
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0][QLatin1String("input")].toString(), files.constFirst());
    QCOMPARE(objects[1][QLatin1String("input")].toString(), files.constLast());
    for (const auto name : {"empty.jpg", "nowhere.png", "cut.jpg", "home"})
        QVERIFY2(outcome.err.contains(QLatin1String(name)), qPrintable(outcome.err));
}

void EmbedTest::nothingReadable()
{
    const Outcome outcome = m_pictor.run({embed, QStringLiteral("nowhere.png"), model, tinyClip()});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
}

void EmbedTest::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown key") << QStringList{model, QStringLiteral("openai/clip")}
                                 << QStringLiteral("openai/clip-vit-base-patch32");
    QTest::newRow("model that makes pictures")
        << QStringList{model, QStringLiteral("black-forest-labs/FLUX.1-schnell")} << QStringLiteral("FLUX");
    QTest::newRow("missing folder") << QStringList{model, QStringLiteral("./nowhere")}
                                    << QStringLiteral("nowhere");
    QTest::newRow("folder that is no model")
        << QStringList{model, reference(QStringLiteral("images"))} << QStringLiteral("config.json");
    QTest::newRow("absent weights, offline")
        << QStringList{model, QStringLiteral("openai/clip-vit-base-patch32"), QStringLiteral("--offline")}
        << QStringLiteral("nothing was asked");
    QTest::newRow("no such device") << QStringList{model, tinyClip(), QStringLiteral("--device"),
        QStringLiteral("cuda:99")} << QStringLiteral("cuda");
}

void EmbedTest::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Outcome outcome = m_pictor.run(QStringList{embed, image("gray.png"), json} + arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
}

// The module for the processor steps in, and has no such device; why the other did not is the useful half.
void EmbedTest::brokenCudaModuleIsTold()
{
    CommandRunner pictor;
    pictor.write(QStringLiteral("modules/libpictor_inference_cuda.so"), "no library");
    pictor.environment.insert(
        QStringLiteral("PICTOR_INFERENCE_MODULE_DIR"), pictor.path(QStringLiteral("modules")));
    const Outcome outcome = pictor.run({embed, reference(QStringLiteral("images/gray.png")), model,
        reference(QStringLiteral("models/clip-tiny-patch32")), QStringLiteral("--device"),
        QStringLiteral("cuda")});
    QCOMPARE(outcome.code, 1);
    for (const auto *told : {"libpictor_inference_cuda.so", "cuda:0"})
        QVERIFY2(outcome.err.contains(QLatin1String(told)), qPrintable(outcome.err));
}

void EmbedTest::namesThatLookLikeSomethingElse()
{
    QStringList names{QStringLiteral("-dash.png"), QStringLiteral("[a,b].png"),
        QStringLiteral("bärtierchen 日本.png"), QStringLiteral("50%.png"), QStringLiteral("new\nline.png")};
    for (const QString &name : names)
        m_pictor.write(name, contentOf(image("gray.png")));
    const Outcome outcome =
        m_pictor.run(QStringList{embed, json, model, tinyClip(), QStringLiteral("--")} + names);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QStringList inputs;
    for (const QJsonObject &object : outcome.objects())
        inputs.append(object[QLatin1String("input")].toString());
    QCOMPARE(inputs, names);
}

void EmbedTest::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void EmbedTest::interrupted()
{
    QFETCH(int, signal);
    QStringList arguments{embed, json, model, tinyClip()};
    const qsizetype files = 3000;
    arguments += QList<QString>(files, image("big_fine_detail.png"));
    QProcess process;
    m_pictor.start(process, arguments);
    QVERIFY(process.waitForReadyRead(60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const Outcome outcome = CommandRunner::finish(process);
    QCOMPARE(outcome.code, 130);
    QVERIFY(!outcome.out.isEmpty());
    QVERIFY(outcome.out.endsWith(QLatin1Char('\n')));
    QVERIFY(outcome.lines().size() < files);
    for (const QJsonObject &object : outcome.objects())
        QCOMPARE(embeddingOf(object).size(), std::size_t(32));
}

QTEST_GUILESS_MAIN(EmbedTest)
#include "tst_embed.moc"
