// SPDX-License-Identifier: GPL-3.0-or-later
#include "createscenes.h"

#include "workplace.h"

#include "gallery/picturefile.h"

#include <QDir>
#include <QLinearGradient>
#include <QPainter>
#include <QTimer>

namespace pictor::ui::test {

namespace {

const QString fox =
    QStringLiteral("a fox asleep in fresh snow below old birches, low winter sun, long blue shadows, 35 mm");

void ask(CreateViewModel &create, const QString &prompt, int count = 1)
{
    create.form()->setPrompt(prompt);
    create.form()->setCount(count);
    create.generate();
    create.form()->setCount(1);
}

void preview(FakeJob &job, int step)
{
    job.step(step, 0, 11);
    Q_EMIT job.previewReady(
        landscape(job.request().size, 3)
            .scaled(job.request().size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void finish(
    CreateViewModel &create, FakeMakers &makers, const QString &prompt, const QString &shape, int seed)
{
    create.form()->setShape(shape);
    ask(create, prompt);
    FakeJob &job = *makers.job();
    job.begin();
    GeneratedPicture picture{landscape(job.request().size, seed),
        {.model = FakeMakers::flux,
            .modelName = QStringLiteral("FLUX.1 schnell"),
            .prompt = prompt,
            .size = job.request().size,
            .steps = 4,
            .seed = static_cast<quint64>(seed)},
        44};
    Q_EMIT job.pictureFinished(picture);
    job.endFinished({picture});
}

void fillStrip(CreateViewModel &create, FakeMakers &makers)
{
    const QStringList prompts{QStringLiteral("a lighthouse in fog"), QStringLiteral("an owl on a fence"), fox,
        QStringLiteral("a market at dusk"), QStringLiteral("hills like sleeping animals"),
        QStringLiteral("a boat in reeds"), QStringLiteral("the sea from above")};
    for (int i = 0; i < prompts.size(); ++i)
        finish(create, makers, prompts.at(i), create.form()->shapes().at(i % 5), i + 1);
    create.form()->setShape(QStringLiteral("3:2"));
}

void fail(CreateViewModel &create, FakeMakers &makers, const Error &error)
{
    ask(create, fox);
    makers.job()->step(1);
    makers.job()->endFailed(error);
}

void offerToRestore(CreateViewModel &create, const QString &folder)
{
    const QString path = folder + QStringLiteral("/whale.png");
    static_cast<void>(gallery::writePicture(path,
        {landscape({640, 448}, 2),
            {.model = FakeMakers::flux,
                .modelName = QStringLiteral("FLUX.1 schnell"),
                .prompt = QStringLiteral("a whale above the roofs of a small town, engraving"),
                .size = {1248, 832},
                .steps = 4,
                .seed = 20260314},
            40}));
    DroppedContent content;
    content.paths = {path};
    create.take(content);
}

} // namespace

QImage landscape(QSize size, int seed)
{
    QImage image(size, QImage::Format_RGB888);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(seed * 67 % 360, 90, 235));
    sky.setColorAt(1, QColor::fromHsv((seed * 67 + 40) % 360, 60, 250));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 240, 200));
    painter.drawEllipse(QPointF(size.width() * (0.2 + seed % 5 * 0.15), size.height() * 0.3),
        size.width() * 0.08, size.width() * 0.08);
    for (int hill = 0; hill < 4; ++hill) {
        painter.setBrush(QColor::fromHsv((seed * 67 + 150 + hill * 12) % 360, 110, 180 - hill * 38));
        painter.drawEllipse(
            QPointF(size.width() * ((seed * 3 + hill * 5) % 11) / 10.0, size.height() * (0.95 + hill * 0.1)),
            size.width() * 0.6, size.height() * 0.45);
    }
    return image;
}

void play(const QString &scene, CreateViewModel &create, FakeMakers &makers, const QString &folder)
{
    inference::GenerationPlan plan;
    plan.precision = inference::Precision::Int8;
    plan.residency = inference::Residency::Streamed;
    plan.peakBytes = scene == QLatin1String("memory") ? 21'400'000'000 : 12'300'000'000;
    plan.limitBytes = 14'000'000'000;
    makers.maker(FakeMakers::flux).planned = plan;
    QDir().mkpath(folder);
    if (scene != QLatin1String("empty"))
        fillStrip(create, makers);
    if (scene == QLatin1String("running") || scene == QLatin1String("full")) {
        ask(create, fox, 2);
        preview(*makers.job(), 1);
        Q_EMIT makers.job()->noted(QStringLiteral("The weights are held in eight bits to fit the memory."));
    }
    if (scene == QLatin1String("full")) {
        ask(create, QStringLiteral("an owl on a fence, etching"), 4);
        ask(create, QStringLiteral("a lighthouse in fog, gouache on rough paper"));
    }
    if (scene == QLatin1String("stopped")) {
        ask(create, fox, 4);
        preview(*makers.job(), 1);
        create.cancel();
        makers.job()->endCancelled();
    }
    if (scene == QLatin1String("failed"))
        fail(create, makers,
            {Error::Kind::Corrupt,
                QStringLiteral(
                    "transformer/diffusion_pytorch_model-00002-of-00003.safetensors is damaged: it ends "
                    "too early. Verify the model on the Models page, then try again."),
                {}, Error::Remedy::TryAgain});
    if (scene == QLatin1String("memory"))
        fail(create, makers,
            {Error::Kind::OutOfMemory,
                QStringLiteral("This needs 21.4 GB, and models may take 14.0 GB. Free memory, or choose a "
                               "smaller size."),
                {}});
    if (scene == QLatin1String("unsaved") || scene == QLatin1String("held")) {
        QFile file(folder + QStringLiteral("/no folder"));
        static_cast<void>(file.open(QFile::WriteOnly));
        create.setGalleryFolder(QUrl::fromLocalFile(file.fileName()));
        if (scene == QLatin1String("held")) { // a file where the folder of unsaved pictures should be
            QFile refuge(folder + QStringLiteral("/unsaved-pictures"));
            static_cast<void>(refuge.open(QFile::WriteOnly));
        }
        finish(create, makers, fox, QStringLiteral("3:2"), 9);
    }
    if (scene == QLatin1String("held"))
        QTimer::singleShot(1000, &create, [&create] { create.closeGuard()->mayClose(); });
    if (scene == QLatin1String("restore"))
        offerToRestore(create, folder);
    if (scene == QLatin1String("start-image"))
        create.startFromPicture(0);
}

} // namespace pictor::ui::test
