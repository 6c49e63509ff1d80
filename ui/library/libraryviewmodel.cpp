// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryviewmodel.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "library/embedder.h"
#include "ui/library/rememberedquery.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>

namespace pictor::ui {

using library::FolderStatus;
using library::ImageLibrary;

namespace {

/// Counts of folders need not follow every batch.
constexpr int statusMilliseconds = 1000;

} // namespace

LibraryViewModel::LibraryViewModel(Paths paths, ModelChoice &model, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_model(model)
    , m_place(*m_search.images(), ImageListModel::PathRole)
{
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(statusMilliseconds);
    connect(&m_statusTimer, &QTimer::timeout, this, &LibraryViewModel::readStatus);
    connect(&m_model, &ModelChoice::chosen, this, &LibraryViewModel::onModelChanged);
    connect(&m_model, &ModelChoice::refused, this, [this](const Error &error) { say(error.message); });
    connect(&m_search, &LibrarySearch::queryChanged, this, [this] {
        if (m_restoring)
            return;
        m_restored = true; // the user asked, and begins at the top
        m_place.forget();
    });
    connect(&m_search, &LibrarySearch::listed, this, [this] {
        if (m_restored)
            m_place.setReady();
    });
    connect(&m_search, &LibrarySearch::picturesUnreadable, this,
        [this](const QList<Error> &problems) { say(problems.constFirst().message); });
}

LibraryViewModel::~LibraryViewModel() = default;

LibraryViewModel::Phase LibraryViewModel::phase() const
{
    if (m_openError)
        return Phase::Failed;
    if (!m_library)
        return Phase::Opening;
    return m_folders.count() == 0 ? Phase::NoFolders : Phase::Open;
}

void LibraryViewModel::open()
{
    m_openError.reset();
    m_opening = std::make_unique<QObject>();
    Q_EMIT phaseChanged();
    ImageLibrary::open(m_paths, m_opening.get(),
        [this](Result<std::unique_ptr<ImageLibrary>> library) { takeLibrary(std::move(library)); });
}

void LibraryViewModel::takeLibrary(Result<std::unique_ptr<ImageLibrary>> library)
{
    if (!library) {
        m_foldersToWatch.clear();
        m_openError = library.error();
        Q_EMIT phaseChanged();
        return;
    }
    m_library = std::move(*library);
    connect(m_library.get(), &ImageLibrary::foldersChanged, this, &LibraryViewModel::onFoldersChanged);
    connect(m_library.get(), &ImageLibrary::imagesChanged, &m_search, &LibrarySearch::refresh);
    connect(m_library.get(), &ImageLibrary::imagesChanged, this, [this] {
        if (!m_statusTimer.isActive())
            m_statusTimer.start();
    });
    onFoldersChanged();
    onModelChanged();
    for (const QString &folder : std::exchange(m_foldersToWatch, {}))
        watchFolder(folder);
    restoreQuery();
}

void LibraryViewModel::onFoldersChanged()
{
    m_folders.setPaths(m_library->folders());
    readStatus();
    m_search.refresh();
    Q_EMIT phaseChanged();
}

void LibraryViewModel::onModelChanged()
{
    if (m_indexing.isActive() && m_indexing.model() != m_model.key())
        m_indexing.cancel();
    m_search.setBackEnd(m_library.get(), m_model.embedder());
    readStatus();
    readFolders();
}

void LibraryViewModel::readFolders()
{
    if (m_library && m_model.embedder() && m_folders.count() > 0)
        m_indexing.follow(m_library->index(m_model.embedder()));
}

void LibraryViewModel::readStatus()
{
    if (m_library)
        whenDone(this, m_library->status(m_model.key()),
            [this](const QList<FolderStatus> &status) { m_folders.setStatus(status); });
}

void LibraryViewModel::take(const DroppedContent &content)
{
    dismissNotice();
    Q_EMIT taken();
    if (content.paths.isEmpty())
        return use(content);
    whenDone(this, runDetached([content] { return looked(content); }),
        [this](const DroppedContent &known) { use(known); });
}

void LibraryViewModel::use(const DroppedContent &content)
{
    if (content.problem)
        say(content.problem->message);
    for (const QString &folder : content.folders)
        watchFolder(folder);
    const Query dropped = Query::of(content);
    if (!dropped.pictures.isEmpty())
        m_search.setPictures(dropped.pictures);
    if (content.pictures.size() > Query::maximumPictures)
        say(tr("Pictor looks for at most %n picture(s) at once: the first %n of them.", nullptr,
            Query::maximumPictures));
}

void LibraryViewModel::paste()
{
    take(readDropped(*QGuiApplication::clipboard()->mimeData()));
}

bool LibraryViewModel::clipboardHoldsPicture() const
{
    return mayHoldPictures(*QGuiApplication::clipboard()->mimeData());
}

void LibraryViewModel::lookFor(const QList<QUrl> &pictures)
{
    DroppedContent content;
    for (const QUrl &picture : pictures)
        content.pictures.append(picture.toLocalFile());
    take(content);
}

void LibraryViewModel::lookForFile(const QString &path)
{
    lookFor({QUrl::fromLocalFile(path)});
}

void LibraryViewModel::addFolder(const QUrl &folder)
{
    DroppedContent content;
    content.folders.append(folder.toLocalFile());
    take(content);
}

void LibraryViewModel::watchFolder(const QString &folder)
{
    if (phase() == Phase::Opening)
        m_foldersToWatch.append(folder);
    if (!m_library)
        return;
    whenDone(this, m_library->addFolder(folder), [this](const Result<QString> &added) {
        if (!added)
            say(added.error().message);
        else if (m_model.embedder())
            m_indexing.follow(m_library->index(m_model.embedder(), {*added}));
    });
}

void LibraryViewModel::removeFolder(int row)
{
    whenDone(this, m_library->removeFolder(m_folders.pathAt(row)), [this](const Result<void> &removed) {
        if (!removed)
            say(removed.error().message);
    });
}

void LibraryViewModel::dismissNotice()
{
    say({});
}

void LibraryViewModel::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void LibraryViewModel::remember(const Query &query, const ListPlace &place)
{
    m_remembered = query;
    m_place.remember(place);
}

Query LibraryViewModel::query() const
{
    return m_restored ? m_search.query() : m_remembered;
}

void LibraryViewModel::restoreQuery()
{
    whenDone(this, runDetached([query = m_remembered] { return withoutMissingFiles(query); }),
        [this](const Query &query) {
            if (m_restored) // the user was faster
                return;
            m_restored = true;
            const int row = m_place.place().row;
            if (query.isEmpty() && row == 0)
                return; // the newest are here already, or on their way
            constexpr int below = 64; // rows that a window may show
            const QScopedValueRollback restoring(m_restoring, true);
            m_search.restore(query, row + below);
        });
}

} // namespace pictor::ui
