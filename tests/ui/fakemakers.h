// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/texttoimagemodel.h"
#include "ui/create/picturemakers.h"

#include <QPointer>
#include <QStringList>

#include <map>
#include <memory>

namespace pictor::ui::test {

/// A job that is where the test puts it.
class FakeJob : public GenerationJob {
    Q_OBJECT
public:
    FakeJob(GenerationRequest request, QObject *parent)
        : GenerationJob(std::move(request), parent)
    {
    }

    using GenerationJob::endCancelled;
    using GenerationJob::endFailed;
    using GenerationJob::endFinished;
    using GenerationJob::enterStage;
    using Job::begin;

    bool isAskedToStop() const { return stopToken().stop_requested(); }
    /// Denoises up to and with `step`, with a preview.
    void step(int step, int index = 0, double seconds = 3);
    /// Tells of picture `index`, of one colour that its seed gives.
    GeneratedPicture makePicture(int index = 0);
    /// Makes all of them and ends.
    void finish();
};

/// A model whose jobs the test ends.
class FakeMaker : public TextToImageModel {
    Q_OBJECT
public:
    explicit FakeMaker(CatalogueEntry entry)
        : TextToImageModel(std::move(entry), nullptr)
    {
    }

    GenerationJob *generate(GenerationRequest request) override;
    QFuture<Result<inference::GenerationPlan>> plan(const GenerationRequest &request) override;
    void unload() override { }
    /// What a local model turns out to be.
    void learn(const GenerationDefaults &defaults);
    using Model::enter;

    QPointer<FakeJob> job; ///< the last one
    int jobs = 0; ///< that were asked for
    int plansAsked = 0;
    Result<inference::GenerationPlan> planned = failure(Error::Kind::NotFound, {});
};

/// "flux" without and "sd3" with guidance, and a local one that nobody has looked into yet.
class FakeMakers : public PictureMakers {
public:
    static const QString flux;
    static const QString sd3;
    static const QString local;

    FakeMakers();

    QList<CatalogueEntry> entries() const override { return m_entries; }
    Result<TextToImageModel *> find(const QString &key) override;
    QFuture<QString> revision(const QString &key) override;
    void freeMemory() override { ++freed; }

    FakeMaker &maker(const QString &key) { return *m_makers.at(key); }
    FakeJob *job() { return m_makers.at(flux)->job; }

    int freed = 0;
    QString files = QStringLiteral("r1"); ///< revision of every model

private:
    QList<CatalogueEntry> m_entries;
    std::map<QString, std::unique_ptr<FakeMaker>> m_makers;
};

} // namespace pictor::ui::test
