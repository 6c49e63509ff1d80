// SPDX-License-Identifier: GPL-3.0-or-later
#include "generating.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(const RecordedModel *)

namespace {

/// Why `request` is refused, and whether anything was read or loaded before.
struct Refusal {
    EngineError::Kind kind = EngineError::Kind::Internal;
    std::string message = "nothing was refused";
    bool atOnce = true;
};

Refusal refusal(const PictureRequest &request)
{
    Refusal refused;
    GenerationEvents events;
    events.stageBegins = [&](GenerationStage) { refused.atOnce = false; };
    try {
        opened({flux.folder(), {}})->generate(request, events, {});
    } catch (const EngineError &error) {
        refused.kind = error.kind();
        refused.message = error.what();
    }
    return refused;
}

} // namespace

/// Files of the user's that a request names: noise to start from, and a dump to be written.
class RequestFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noiseFromAFile();
    void refusesNoiseOfAnotherSize();
    void refusesAtOnce_data();
    void refusesAtOnce();
    void dumpsWhatIsRecorded_data();
    void dumpsWhatIsRecorded();
    void aPictureOutlivesItsDump();
};

void RequestFilesTest::noiseFromAFile()
{
    RecordedRequest recorded(flux, "basic_64x64");
    const auto generator = opened({flux.folder(), {}});
    const QImage drawn = imageOf(generator->generate(recorded.request, {}, {}));
    recorded.request.noiseFile = flux.goldens(QStringLiteral("cases/basic_64x64.safetensors"));
    recorded.request.seed = 12345;
    QCOMPARE(largestDifference(imageOf(generator->generate(recorded.request, {}, {})), drawn), 0);
}

void RequestFilesTest::refusesNoiseOfAnotherSize()
{
    RecordedRequest recorded(flux, "wide_64x96");
    recorded.request.noiseFile = flux.goldens(QStringLiteral("cases/basic_64x64.safetensors"));
    const auto [kind, message, atOnce] = refusal(recorded.request);
    QCOMPARE(kind, EngineError::Kind::Unsupported);
    QVERIFY2(message.find("[1, 16, 8, 8]") != std::string::npos, message.c_str());
}

void RequestFilesTest::refusesAtOnce_data()
{
    QTest::addColumn<QString>("noise");
    QTest::addColumn<QString>("dump");
    QTest::newRow("no noise file") << "/nowhere" << QString();
    QTest::newRow("no tensors") << QString::fromStdString((flux.folder() / "model_index.json").string())
                                << QString();
    QTest::newRow("tensors, but no noise")
        << QString::fromStdString(flux.goldens(QStringLiteral("prompts/prompt_0.safetensors")).string())
        << QString();
    QTest::newRow("no folder for the dump") << QString() << "/nowhere/dump.safetensors";
}

void RequestFilesTest::refusesAtOnce()
{
    QFETCH(QString, noise);
    QFETCH(QString, dump);
    RecordedRequest recorded(flux, "basic_64x64");
    recorded.request.noiseFile = noise.toStdString();
    recorded.request.dumpFile = dump.toStdString();
    const Refusal refused = refusal(recorded.request);
    QCOMPARE(refused.kind, EngineError::Kind::RequestFile);
    QVERIFY(refused.atOnce);
    const QString file = noise.isEmpty() ? dump : noise;
    QVERIFY2(refused.message.find(file.toStdString()) != std::string::npos, refused.message.c_str());
}

void RequestFilesTest::dumpsWhatIsRecorded_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<QString>("name");
    QTest::newRow("FLUX.1") << &flux << QStringLiteral("basic_64x64");
    QTest::newRow("FLUX.1 from a picture") << &flux << QStringLiteral("img2img_48x80");
    QTest::newRow("Stable Diffusion with guidance, from a picture")
        << &sd3 << QStringLiteral("img2img_48x80_cfg");
}

void RequestFilesTest::dumpsWhatIsRecorded()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("dump.safetensors")).toStdString();
    const QJsonObject record = model->caseNamed(name);
    RecordedRequest recorded(*model, record);
    recorded.request.dumpFile = file;
    opened({model->folder(), {}})->generate(recorded.request, {}, {});

    const auto dumped = Checkpoint::open(file);
    const Weights dump(dumped);
    const Weights golden = recordedTensors(record);
    for (const auto &[tensor, view] : golden.checkpoint().tensors()) {
        const at::Tensor expected = golden.stored(tensor).to(at::kDouble);
        const at::Tensor actual = dump.stored(tensor).to(at::kDouble);
        const double tolerance = 4e-5 * std::max(1.0, expected.abs().max().item<double>());
        QVERIFY2((actual.reshape(expected.sizes()) - expected).abs().max().item<double>() <= tolerance,
            tensor.c_str());
    }
    const int prompt = record.value(u"prompt_index").toInt();
    const Weights read(
        Checkpoint::open(model->goldens(QStringLiteral("prompts/prompt_%1.safetensors").arg(prompt))));
    for (const char *each : {"t5_ids", "prompt_embeds", "pooled_prompt_embeds"}) {
        const at::Tensor difference = dump.stored(each).to(at::kDouble) - read.stored(each).to(at::kDouble);
        QVERIFY2(difference.abs().max().item<double>() <= 2e-4, each);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
}

/// Minutes of work are worth more than what was to be written beside.
void RequestFilesTest::aPictureOutlivesItsDump()
{
    const QTemporaryDir folder;
    RecordedRequest recorded(flux, "one_step");
    // A folder with something in it cannot be replaced by a file.
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("taken/by")));
    recorded.request.dumpFile = folder.filePath(QStringLiteral("taken")).toStdString();
    std::vector<GenerationNote> notes;
    GenerationEvents events;
    events.note = [&](const GenerationNote &note) { notes.push_back(note); };
    const QImage picture = imageOf(opened({flux.folder(), {}})->generate(recorded.request, events, {}));
    QVERIFY(largestDifference(picture, recordedPicture(flux.caseNamed(QStringLiteral("one_step")))) <= 1);
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes.front().kind, GenerationNote::Kind::NotDumped);
    QVERIFY2(notes.front().what.find("taken") != std::string::npos, notes.front().what.c_str());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(RequestFilesTest)
#include "tst_requestfiles.moc"
