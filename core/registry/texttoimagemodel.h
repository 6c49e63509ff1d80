// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/job.h"
#include "registry/model.h"

#include <QImage>
#include <QList>
#include <QSize>

#include <optional>

namespace pictor {

/// A picture to be made. What is left out takes the model's default.
struct GenerationRequest {
    QString prompt{};
    QString negativePrompt{}; ///< ignored by models without guidance
    QSize size{}; ///< pixels, multiples of 16
    std::optional<int> steps{};
    std::optional<quint64> seed{}; ///< left out: a new one each time
    std::optional<double> guidance{}; ///< classifier-free guidance scale
    int count = 1;
};

class GenerationJob : public Job {
    Q_OBJECT
public:
    const GenerationRequest &request() const { return m_request; }

Q_SIGNALS:
    void stepFinished(int step, int steps); ///< 1 of 4, 2 of 4, …
    void previewReady(const QImage &preview);
    void finished(const QList<QImage> &images);

protected:
    GenerationJob(GenerationRequest request, QObject *parent);
    GenerationRequest m_request;
};

/// Makes pictures from words.
class TextToImageModel : public Model {
    Q_OBJECT
public:
    static constexpr ModelKind kind = ModelKind::TextToImage;

    virtual GenerationJob *generate(GenerationRequest request) = 0;

protected:
    using Model::Model;
};

} // namespace pictor

Q_DECLARE_METATYPE(pictor::GenerationRequest)
