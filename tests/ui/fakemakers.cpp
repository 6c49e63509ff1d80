// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakemakers.h"

namespace pictor::ui::test {

const QString FakeMakers::flux = QStringLiteral("black-forest-labs/FLUX.1-schnell");
const QString FakeMakers::sd3 = QStringLiteral("stabilityai/stable-diffusion-3.5-large-turbo");
const QString FakeMakers::local = QStringLiteral("/models/own");

void FakeJob::step(int step, int index, double seconds)
{
    begin();
    enterStage(Stage::Denoising);
    const int steps = m_request.steps.value_or(4);
    QImage preview(m_request.size / 8, QImage::Format_RGB888);
    preview.fill(QColor::fromHsv(step * 40 % 360, 120, 200));
    Q_EMIT progressChanged(index, static_cast<double>(step) / steps);
    Q_EMIT stepFinished(step, steps, seconds);
    Q_EMIT previewReady(preview);
}

GeneratedPicture FakeJob::makePicture(int index)
{
    begin();
    GeneratedPicture picture;
    picture.settings = {.model = FakeMakers::flux,
        .modelName = QStringLiteral("FLUX.1 schnell"),
        .prompt = m_request.prompt,
        .size = m_request.size,
        .steps = m_request.steps.value_or(4),
        .seed = m_request.seed.value_or(0) + static_cast<quint64>(index)};
    picture.image = QImage(m_request.size, QImage::Format_RGB888);
    picture.image.fill(QColor::fromHsv(static_cast<int>(picture.settings.seed * 37 % 360), 160, 210));
    Q_EMIT pictureFinished(picture);
    return picture;
}

void FakeJob::finish()
{
    QList<GeneratedPicture> pictures;
    for (int index = 0; index < m_request.count; ++index)
        pictures.append(makePicture(index));
    endFinished(pictures);
}

GenerationJob *FakeMaker::generate(GenerationRequest request)
{
    ++jobs;
    job = new FakeJob(std::move(request), this);
    return job;
}

void FakeMaker::learn(const GenerationDefaults &defaults)
{
    m_entry.generation = defaults;
    m_knowsDefaults = true;
    Q_EMIT defaultsChanged();
}

QFuture<Result<inference::GenerationPlan>> FakeMaker::plan(const GenerationRequest &)
{
    ++plansAsked;
    QPromise<Result<inference::GenerationPlan>> promise;
    promise.start();
    promise.addResult(planned);
    promise.finish();
    return promise.future();
}

FakeMakers::FakeMakers()
{
    const Catalogue catalogue = Catalogue::builtin();
    for (const CatalogueEntry &entry : catalogue.entries()) {
        if (entry.kind != ModelKind::TextToImage)
            continue;
        m_entries.append(entry);
        m_makers[entry.key] = std::make_unique<FakeMaker>(entry);
    }
    CatalogueEntry own;
    own.key = own.folder = local;
    own.name = QStringLiteral("own");
    own.kind = ModelKind::TextToImage;
    m_makers[local] = std::make_unique<FakeMaker>(own);
}

Result<TextToImageModel *> FakeMakers::find(const QString &key)
{
    const auto found = m_makers.find(key);
    if (found == m_makers.end())
        return failure(Error::Kind::NotFound, QStringLiteral("There is no model “%1”.").arg(key));
    return found->second.get();
}

QFuture<QString> FakeMakers::revision(const QString &)
{
    QPromise<QString> promise;
    promise.start();
    promise.addResult(files);
    promise.finish();
    return promise.future();
}

} // namespace pictor::ui::test
