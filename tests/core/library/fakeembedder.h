// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/embedder.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

/// An embedder whose vectors are the mean colours of a picture's quadrants, and whose answers a test can hold
/// back.
class FakeEmbedder final : public pictor::library::Embedder {
public:
    using Vectors = std::vector<float>;
    template <class T> using Result = pictor::Result<T>;

    explicit FakeEmbedder(const QString &model = QStringLiteral("fake/colours"));
    ~FakeEmbedder() override;

    /// The vector that embedImages() gives for `image`, of any size.
    Vectors vectorOf(const QImage &image) const;

    /// Batches get no answer until release() is called for them, one by one.
    void hold() { m_held = true; }
    void release();
    void releaseAll();
    qsizetype waitingBatches() const { return static_cast<qsizetype>(m_waiting.size()); }

    pictor::library::EmbedderInfo info;
    std::optional<pictor::Error> prepareFailure;
    std::optional<pictor::Error> embedFailure;
    QList<qsizetype> batches; ///< sizes of what was asked for
    std::function<void(qsizetype images)> asked; ///< called for every batch
    qsizetype mostAtOnce = 0; ///< batches that waited at the same time
    qsizetype embedded() const;

    QString model() const override { return info.model; }
    QFuture<Result<pictor::library::EmbedderInfo>> prepare(std::stop_token stop) override;
    QFuture<Result<Vectors>> embedImages(QList<QImage> images, std::stop_token stop) override;
    QFuture<Result<Vectors>> embedQueryImage(QImage image, std::stop_token stop) override;
    QFuture<Result<Vectors>> embedQueryText(QString text, std::stop_token stop) override;

private:
    struct Waiting;
    Result<Vectors> answer(const QList<QImage> &images) const;

    bool m_held = false;
    std::deque<std::shared_ptr<Waiting>> m_waiting;
};
