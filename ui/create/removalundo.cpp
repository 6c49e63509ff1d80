// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/removalundo.h"

#include "base/whendone.h"

#include <algorithm>

namespace pictor::ui {

namespace {

/// As much of a prompt as fits a line, whole words where there are any.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 60;
    if (name.size() <= most)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', most);
    const qsizetype end = name.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return name.first(space > most / 2 ? space : end) + u'…';
}

} // namespace

RemovalUndo::RemovalUndo(FilmstripModel &strip, PictureShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_shelf(shelf)
{
}

void RemovalUndo::add(const FilmstripModel::Removal &removal)
{
    m_removals.append(removal);
    if (m_removals.size() > mostKept) {
        m_removals.removeFirst();
        m_dismissed = std::max<qsizetype>(0, m_dismissed - 1);
    }
    Q_EMIT changed();
}

QString RemovalUndo::name() const
{
    return isPossible() ? shortened(FilmstripModel::nameOf(m_removals.constLast().picture).simplified())
                        : QString();
}

bool RemovalUndo::isInTrash() const
{
    return isPossible() && !m_removals.constLast().file.inTrash.isEmpty();
}

void RemovalUndo::undo()
{
    if (!isPossible())
        return;
    const FilmstripModel::Removal removal = m_removals.takeLast();
    m_dismissed = std::min(m_dismissed, m_removals.size());
    Q_EMIT changed();
    if (removal.file.inTrash.isEmpty())
        return putBack(removal);
    whenDone(this, m_shelf.takeBack(removal.file), [this, removal](const Result<void> &done) {
        if (done)
            putBack(removal);
        else
            takeFailure(removal, done.error());
    });
}

/// What cannot come back for now stays the next that comes, by its key.
void RemovalUndo::takeFailure(const FilmstripModel::Removal &removal, const Error &error)
{
    if (error.kind != Error::Kind::NotFound) {
        m_removals.append(removal);
        m_dismissed = m_removals.size();
        Q_EMIT changed();
    }
    Q_EMIT failed(error);
}

void RemovalUndo::putBack(const FilmstripModel::Removal &removal)
{
    Q_EMIT broughtBack(m_strip.putBack(removal));
}

void RemovalUndo::dismiss()
{
    m_dismissed = m_removals.size();
    Q_EMIT changed();
}

} // namespace pictor::ui
