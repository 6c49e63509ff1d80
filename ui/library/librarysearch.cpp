// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysearch.h"

#include "base/whendone.h"

#include <algorithm>

namespace pictor::ui {

using library::SearchHit;

namespace {

/// Rows asked for at first; doubled whenever the view nears the end.
constexpr int firstRows = 256;

/// How long changes of the library are gathered before the grid asks again.
constexpr int refreshMilliseconds = 500;

} // namespace

LibrarySearch::LibrarySearch(QObject *parent)
    : QObject(parent)
    , m_wantedFirst(firstRows)
    , m_wanted(firstRows)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &LibrarySearch::ask);
    connect(&m_images, &ImageListModel::moreWanted, this, [this] {
        m_wanted *= 2;
        ask();
    });
}

LibrarySearch::~LibrarySearch() = default;

void LibrarySearch::setBackEnd(library::ImageLibrary *library, library::Embedder *embedder)
{
    m_library = library;
    m_embedder = embedder;
    begin();
}

QString LibrarySearch::heading() const
{
    if (m_query.isEmpty())
        return tr("Newest pictures");
    if (m_query.pictures.isEmpty())
        return tr("Pictures for “%1”").arg(m_query.words);
    if (m_query.words.isEmpty())
        return tr("Most like %1").arg(pictureName());
    return tr("Most like %1 and “%2”").arg(pictureName(), m_query.words);
}

QString LibrarySearch::pictureName() const
{
    if (m_query.pictures.isEmpty())
        return {};
    return m_query.pictures.size() == 1 ? m_query.pictures.constFirst().name()
                                        : tr("%n picture(s)", nullptr, pictureCount());
}

void LibrarySearch::setPictures(const QList<QueryPicture> &pictures)
{
    setQuery({pictures, m_query.words});
}

void LibrarySearch::setWords(const QString &words)
{
    if (words.trimmed() != m_query.words)
        setQuery({m_query.pictures, words.trimmed()});
}

void LibrarySearch::setQuery(const Query &query)
{
    if (query.isEmpty() && m_query.isEmpty())
        return;
    m_wantedFirst = firstRows;
    change(query);
}

void LibrarySearch::restore(const Query &query, int rows)
{
    m_wantedFirst = std::max(firstRows, rows);
    change(query);
}

void LibrarySearch::change(const Query &query)
{
    m_query = query;
    m_preview = {};
    Q_EMIT previewChanged();
    Q_EMIT queryChanged();
    begin();
}

void LibrarySearch::clearPictures()
{
    setPictures({});
}

void LibrarySearch::clear()
{
    setQuery({});
}

void LibrarySearch::tryAgain()
{
    begin();
}

void LibrarySearch::refresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LibrarySearch::begin()
{
    m_run.reset();
    m_target.reset();
    m_asking.reset();
    m_error.reset();
    m_wanted = m_wantedFirst;
    if (m_query.isEmpty()) {
        enter(State::Browsing);
        ask();
        return;
    }
    enter(State::Embedding);
    if (!m_embedder)
        return; // setBackEnd begins again
    m_run = std::make_unique<QueryRun>(m_query, m_embedder, nullptr);
    connect(m_run.get(), &QueryRun::decoded, this, &LibrarySearch::takeDecoded);
    connect(m_run.get(), &QueryRun::failed, this, &LibrarySearch::fail);
    connect(m_run.get(), &QueryRun::finished, this,
        [this](const QString &revision, const std::vector<float> &vector) {
            m_target = Target{revision, vector};
            ask();
        });
    m_run->start();
}

void LibrarySearch::takeDecoded(const DecodedQuery &decoded)
{
    m_preview = decoded.previews.value(0);
    Q_EMIT previewChanged();
    if (!decoded.problems.isEmpty() && !decoded.pictures.isEmpty())
        Q_EMIT picturesUnreadable(decoded.problems);
}

void LibrarySearch::ask()
{
    if (!m_library || (!m_target && !m_query.isEmpty()))
        return;
    m_asking = std::make_unique<QObject>();
    const auto answer = m_target
        ? m_library->search(m_embedder->model(), m_target->revision, m_target->vector, m_wanted)
        : m_library->newest(m_wanted);
    whenDone(m_asking.get(), answer, [this, wanted = m_wanted](const auto &hits) { show(hits, wanted); });
}

void LibrarySearch::show(const Result<QList<SearchHit>> &hits, int wanted)
{
    if (!hits)
        return fail(hits.error());
    m_images.setImages(*hits, m_target.has_value(), hits->size() < wanted);
    enter(m_target ? State::Shown : State::Browsing);
    Q_EMIT listed();
}

void LibrarySearch::fail(const Error &error)
{
    m_error = error;
    if (error.isCancelled()) // only by somebody who cancelled what it waits for
        m_error->message = tr("The search waited for a model whose download was cancelled.");
    m_images.setImages({}, false, true);
    enter(State::Failed);
}

void LibrarySearch::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace pictor::ui
