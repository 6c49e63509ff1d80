// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"
#include "registry/job.h"

#include <QList>

namespace pictor {

/// One or more pictures being made. As every job it ends in exactly one of finished, failed, cancelled;
/// pictures that were finished before that have been given by pictureFinished().
class GenerationJob : public ResultJob<QList<GeneratedPicture>> {
    Q_OBJECT
public:
    /// What it is at, in this order: Waiting, Downloading and Loading while Queued, for the model; the others
    /// while Running, Denoising and Decoding again for each picture.
    enum class Stage { Waiting, Downloading, Loading, ReadingText, LoadingTransformer, Denoising, Decoding };
    Q_ENUM(Stage)

    /// As resolved: defaults filled in, size rounded, a seed drawn. Of a local model once it was located.
    const GenerationRequest &request() const { return m_request; }
    Stage stage() const { return m_stage; }

Q_SIGNALS:
    void stageChanged(pictor::GenerationJob::Stage stage);
    /// Share of the steps of picture `index` (0, 1, ...) that is done, after each block of the model.
    void progressChanged(int index, double share);
    void stepFinished(int step, int steps, double seconds); ///< 1 of 4, 2 of 4, …
    void previewReady(const QImage &preview); ///< an eighth of the picture's size each way
    void pictureFinished(const pictor::GeneratedPicture &picture);
    /// A translated sentence: a size was rounded, a prompt cut, a frugal mode chosen.
    void noted(const QString &note);
    void finished(const QList<pictor::GeneratedPicture> &pictures);

protected:
    GenerationJob(GenerationRequest request, QObject *parent);
    void enterStage(Stage stage);
    void tellFinished(const QList<GeneratedPicture> &pictures) override { Q_EMIT finished(pictures); }

    GenerationRequest m_request;
    Stage m_stage = Stage::Waiting;
};

} // namespace pictor
