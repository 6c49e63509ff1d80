// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "base/pluralform.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "progress.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "session.h"
#include "vectors.h"
#include "words.h"

namespace pictor::app {

namespace {

using Decoding = QList<QFuture<Result<QImage>>>;

QString firstNumbers(std::span<const float> vector)
{
    constexpr std::size_t shown = 6;
    QStringList numbers;
    for (const float number : vector.first(std::min(shown, vector.size())))
        numbers.append(QString::number(static_cast<double>(number), 'f', 4));
    return numbers.join(QLatin1Char(' ')) + QStringLiteral(" …");
}

/// Prints vectors as they come.
class VectorPrinter {
public:
    VectorPrinter(Session &session, QString kind, QString model)
        : m_session(session)
        , m_kind(std::move(kind))
        , m_model(std::move(model))
    {
    }

    void print(const QStringList &inputs, const Embeddings &embeddings) const
    {
        for (qsizetype i = 0; i < embeddings.count(); ++i)
            m_session.console().print(line(inputs[i], embeddings.row(i)));
    }

private:
    QString line(const QString &input, std::span<const float> vector) const
    {
        const auto dimension = static_cast<qint64>(vector.size());
        if (!m_session.json())
            return Text::tr("%1: %2 numbers by %3: %4", nullptr, pluralForm(dimension))
                .arg(input, QString::number(dimension), m_model, firstNumbers(vector));
        return JsonLine()
            .add("input", input)
            .add("kind", m_kind)
            .add("model", m_model)
            .add("dimension", dimension)
            .add("embedding", vector)
            .text();
    }

    Session &m_session;
    QString m_kind;
    QString m_model;
};

/// Embeds files batch by batch; while the model works on one, the next is decoded.
class FileEmbedder {
public:
    FileEmbedder(Session &session, ImageEmbeddingModel &model, const EmbeddingModelInfo &info)
        : m_session(session)
        , m_model(model)
        , m_geometry(info.input)
        , m_batch(info.batchSize)
        , m_printer(session, QStringLiteral("image"), model.key())
    {
    }

    QCoro::Task<int> run()
    {
        const QStringList files = m_session.arguments().positional;
        Decoding next = decode(0);
        for (qsizetype at = 0; at < files.size(); at += m_batch) {
            Decoding now = std::exchange(next, decode(at + m_batch));
            m_files.clear();
            m_images.clear();
            for (qsizetype i = 0; i < now.size(); ++i)
                take(files[at + i], co_await outcome(now[i]));
            if (m_session.stop().stop_requested())
                co_return ExitCode::cancelled;
            if (const int code = co_await embed(); code != ExitCode::success)
                co_return code;
            m_session.console().showProgress(
                progressLine({.done = at + now.size(), .total = files.size()}, m_session.console().width()));
        }
        co_return m_allRead ? ExitCode::success : ExitCode::failure;
    }

private:
    Decoding decode(qsizetype at) const
    {
        Decoding result;
        for (const QString &file : m_session.arguments().positional.mid(at, m_batch))
            result.append(readLater(file, m_geometry));
        return result;
    }

    void take(const QString &file, const Result<QImage> &image)
    {
        if (image) {
            m_files.append(file);
            m_images.append(*image);
        } else {
            m_session.fail(image.error());
            m_allRead = false;
        }
    }

    QCoro::Task<int> embed()
    {
        if (m_images.isEmpty())
            co_return ExitCode::success;
        const auto embeddings =
            co_await outcome(m_model.embedImages(m_images, Priority::Interactive), m_session.stop());
        if (!embeddings)
            co_return m_session.fail(embeddings.error());
        m_printer.print(m_files, *embeddings);
        co_return ExitCode::success;
    }

    Session &m_session;
    ImageEmbeddingModel &m_model;
    inference::InputGeometry m_geometry;
    qsizetype m_batch;
    VectorPrinter m_printer;
    QStringList m_files; ///< of the batch, those that could be read
    QList<QImage> m_images;
    bool m_allRead = true;
};

QCoro::Task<int> embedTexts(Session &session, ImageEmbeddingModel &model, bool understandsText)
{
    const auto registry = session.registry();
    if (registry && !understandsText)
        co_return session.fail(co_await knowsNoWords(**registry, model));
    const QStringList texts = session.arguments().values("text");
    const auto embeddings = co_await outcome(model.embedTexts(texts), session.stop());
    if (!embeddings)
        co_return session.fail(embeddings.error());
    VectorPrinter(session, QStringLiteral("text"), model.key()).print(texts, *embeddings);
    co_return ExitCode::success;
}

QCoro::Task<int> run(Session &session)
{
    const bool words = session.arguments().has("text");
    if (words == !session.arguments().positional.isEmpty())
        co_return session.misused(Text::tr("Give either picture files or --text WORDS."));
    const auto model = co_await session.model();
    if (!model)
        co_return session.fail(model.error());
    const auto info = co_await outcome((*model)->prepare(session.stop()));
    if (!info)
        co_return session.fail(info.error());
    if (words)
        co_return co_await embedTexts(session, **model, info->understandsText);
    FileEmbedder files(session, **model, *info);
    co_return co_await files.run();
}

} // namespace

Command embedCommand()
{
    return {.name = QStringLiteral("embed"),
        .arguments = QStringLiteral("FILE… | --text WORDS"),
        .summary = Text::tr("Prints the vector that a model makes of a picture or a text."),
        .description =
            Text::tr("Vectors have length 1, so the product of two of them says how alike they are. "
                     "A file that cannot be read is reported, and the others are still done."),
        .options = {{{QStringLiteral("t"), QStringLiteral("text")},
                        Text::tr("Words instead of pictures; may be given several times."),
                        QStringLiteral("WORDS")},
            modelOption(), jsonOption()},
        .examples = {{QStringLiteral("pictor embed --json *.jpg > vectors.jsonl"),
                         Text::tr(
                             "Writes a line for each picture: input, kind, model, dimension, embedding.")},
            {QStringLiteral("pictor embed --text \"a red boat\" --model openai/clip-vit-base-patch32"),
                Text::tr("Embeds words, in the same space as CLIP's pictures.")}},
        .run = run};
}

} // namespace pictor::app
