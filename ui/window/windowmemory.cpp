// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmemory.h"

#include "base/setaside.h"
#include "base/whendone.h"
#include "ui/library/rememberedquery.h"
#include "ui/support/statefile.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace pictor::ui {

namespace {

/// A window that is dragged or scrolled is written when it rests.
constexpr int quietMilliseconds = 500;

bool isSamePicture(const QueryPicture &a, const QueryPicture &b)
{
    return a.path == b.path && a.image.cacheKey() == b.image.cacheKey() && a.encoded == b.encoded;
}

Result<WindowState> readWindowState(const QString &path)
{
    if (!QFileInfo::exists(path))
        return WindowState();
    const auto json = readWhole(path);
    return json ? windowStateFromJson(*json) : tl::unexpected(json.error());
}

} // namespace

WindowMemory::WindowMemory(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_file(paths.data + QStringLiteral("/window.json"))
    , m_copies(paths.data + QStringLiteral("/query/"))
{
    m_thread.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(quietMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WindowMemory::keepNow);
}

WindowMemory::~WindowMemory()
{
    m_thread.waitForDone();
}

Result<WindowState> WindowMemory::load()
{
    auto state = readWindowState(m_file);
    if (state) {
        for (QueryPicture &picture : state->query.pictures)
            picture.copied = picture.path.startsWith(m_copies);
        return state;
    }
    // What cannot be opened may be whole: it stays where it is.
    const QString aside = state.error().kind == Error::Kind::Denied ? QString() : setAside(m_file);
    m_sealed = aside.isEmpty();
    const QString message = m_sealed
        ? tr("How the window stood the last time could not be read; it starts anew, and is not kept so that "
             "%1 stays as it is. Move that file elsewhere, or check who may read it and write into its "
             "folder, then start Pictor again.")
              .arg(m_file)
        : tr("How the window stood the last time could not be read; it starts anew, and the file is kept as "
             "%1. Arrange the window as you like it; that file may be deleted.")
              .arg(aside);
    return failure(state.error().kind, message, state.error().message);
}

void WindowMemory::watch(std::function<WindowState()> look)
{
    m_look = std::move(look);
}

void WindowMemory::keepSoon()
{
    if (m_look)
        m_rest.start();
}

void WindowMemory::keepNow()
{
    if (m_look)
        keep(m_look());
}

void WindowMemory::keep(const WindowState &state)
{
    m_rest.stop();
    if (m_sealed)
        return; // as load() has told
    whenDone(this, QtConcurrent::run(&m_thread, [this, state] { return write(state); }),
        [this](const Result<void> &done) {
            if (!done && !std::exchange(m_told, true))
                Q_EMIT failed(done.error());
            m_told = !done;
        });
}

Result<void> WindowMemory::write(const WindowState &state)
{
    WindowState lasting = state;
    if (!std::ranges::equal(state.query.pictures, m_given.pictures, isSamePicture)) // else they lie there
        m_lasting = lastingQuery(state.query, m_copies);
    m_given = state.query;
    lasting.query.pictures = m_lasting.pictures;
    const QByteArray json = toJson(lasting);
    if (json == m_written)
        return {};
    const auto written =
        writeWhole(m_file, [&json](QIODevice &file) { return file.write(json) == json.size(); });
    if (!written)
        return written;
    m_written = json;
    if (!QFileInfo::exists(m_file + asideSuffix)) // which may name others
        removeCopies(m_copies, m_lasting);
    return {};
}

} // namespace pictor::ui
