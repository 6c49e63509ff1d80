// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "library/imagelibrary.h"
#include "messages.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "session.h"
#include "vectors.h"
#include "words.h"

#include <QDir>

#include <algorithm>

namespace pictor::app {

namespace {

using library::FolderStatus;
using library::ImageLibrary;
using library::SearchHit;

constexpr int usualCount = 10, largestCount = 100'000;

/// One search, from the query to the printed list. The rooms that it is made with outlive it.
class Search {
public:
    Search(Session &session, ImageLibrary &library, ImageEmbeddingModel &model)
        : m_session(session)
        , m_library(library)
        , m_model(model)
    {
    }

    QCoro::Task<int> run(int top)
    {
        const auto info = co_await outcome(m_model.prepare(m_session.stop()));
        if (!info)
            co_return m_session.fail(info.error());
        const auto query = co_await embedQuery(*info);
        if (!query)
            co_return m_session.fail(query.error());
        const auto hits =
            co_await outcome(m_library.search(m_model.key(), info->revision, query->values, top));
        if (!hits)
            co_return m_session.fail(hits.error());
        if (hits->isEmpty())
            co_return m_session.fail(co_await nothingToFind());
        print(*hits);
        co_return ExitCode::success;
    }

private:
    QCoro::Task<Result<Embeddings>> embedQuery(EmbeddingModelInfo info)
    {
        if (m_session.arguments().has("text"))
            co_return co_await embedWords(info);
        const QString file = m_session.arguments().positional.constFirst();
        const auto image = co_await outcome(readLater(file, info.input));
        if (!image)
            co_return tl::unexpected(image.error());
        const QList<QImage> images{*image};
        co_return co_await outcome(m_model.embedImages(images, Priority::Interactive), m_session.stop());
    }

    QCoro::Task<Result<Embeddings>> embedWords(EmbeddingModelInfo info)
    {
        const auto registry = m_session.registry();
        if (!registry)
            co_return tl::unexpected(registry.error());
        if (!info.understandsText)
            co_return tl::unexpected(co_await knowsNoWords(**registry, m_model));
        const QStringList words{m_session.arguments().value("text")};
        co_return co_await outcome(m_model.embedTexts(words, Priority::Interactive), m_session.stop());
    }

    // Pictures may well be indexed, but by another model.
    QCoro::Task<Error> nothingToFind()
    {
        const auto registry = m_session.registry();
        const Error plain{Error::Kind::NotFound,
            Text::tr("No picture is indexed with %1 yet. Run “pictor index DIR --model %1” first.")
                .arg(m_model.key()),
            {}};
        if (!registry)
            co_return plain;
        for (const CatalogueEntry &entry : (*registry)->catalogue().entries()) {
            const auto folders = co_await value(m_library.status(entry.key));
            if (std::ranges::any_of(folders, [](const FolderStatus &folder) { return folder.embedded > 0; }))
                co_return Error{Error::Kind::NotFound,
                    plain.message
                        + Text::tr(" Or search with the model that they were indexed with: --model %1.")
                              .arg(entry.key),
                    {}};
        }
        co_return plain;
    }

    void print(const QList<SearchHit> &hits) const
    {
        for (const SearchHit &hit : hits) {
            const double score = std::clamp(static_cast<double>(hit.score), -1.0, 1.0); // rounding may pass 1
            m_session.console().print(m_session.json()
                    ? JsonLine().add("path", hit.path).add("score", score).text()
                    : QStringLiteral("%1  %2").arg(score, 6, 'f', 3).arg(QDir::toNativeSeparators(hit.path)));
        }
    }

    Session &m_session;
    ImageLibrary &m_library;
    ImageEmbeddingModel &m_model;
};

QCoro::Task<int> run(Session &session)
{
    const qsizetype pictures = session.arguments().positional.size();
    const bool words = session.arguments().has("text");
    if (pictures + (words ? 1 : 0) != 1)
        co_return session.misused(Text::tr("Give either one picture file or --text WORDS."));
    const auto top = session.number("top", usualCount, 1, largestCount);
    if (!top)
        co_return session.misused(Text::tr("--top takes a whole number from 1 to %1.").arg(largestCount));

    const auto library = session.library();
    if (!library)
        co_return session.fail(library.error());
    if ((*library)->folders().isEmpty())
        co_return session.fail({Error::Kind::NotFound,
            Text::tr("The library is empty. Run “pictor index DIR” on a folder of pictures first."), {}});
    const auto model = co_await session.model();
    if (!model)
        co_return session.fail(model.error());
    Search search(session, **library, **model);
    co_return co_await search.run(*top);
}

} // namespace

Command searchCommand()
{
    return {.name = QStringLiteral("search"),
        .arguments = QStringLiteral("IMAGE | --text WORDS"),
        .summary = Text::tr("Finds the indexed pictures that look most like one, or that words describe."),
        .description =
            Text::tr("Prints a score and a path a line, best first. The score is the cosine of the "
                     "two vectors: 1 is the same picture."),
        .options = {{{QStringLiteral("t"), QStringLiteral("text")},
                        Text::tr("Search by words instead of a picture (needs a model that knows words)."),
                        QStringLiteral("WORDS")},
            {{QStringLiteral("n"), QStringLiteral("top")}, Text::tr("Print at most N pictures (default 10)."),
                QStringLiteral("N")},
            modelOption(), jsonOption()},
        .examples = {{QStringLiteral("pictor search photo.jpg"),
                         Text::tr("Shows the ten pictures most like photo.jpg.")},
            {QStringLiteral("pictor search --text \"a harbour at dawn\" --top 3"),
                Text::tr("Shows the three that fit the words best.")},
            {QStringLiteral("pictor search photo.jpg --json | head -1"),
                Text::tr("Hands the best one, as path and score, to another program.")}},
        .run = run};
}

} // namespace pictor::app
