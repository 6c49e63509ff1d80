// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/filmstripmodel.h"

namespace pictor::ui {

/// What was taken out of the filmstrip and can come back: the last one first.
class RemovalUndo : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by FilmstripModel")
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool inTrash READ isInTrash NOTIFY changed)
public:
    /// Those without a file are held with their pixels.
    static constexpr qsizetype mostKept = 20;

    /// Both outlive this.
    RemovalUndo(FilmstripModel &strip, PictureShelf &shelf, QObject *parent = nullptr);

    void add(const FilmstripModel::Removal &removal);

    bool isPossible() const { return !m_removals.isEmpty(); }
    bool isOffered() const { return m_removals.size() > m_dismissed; } ///< in the page, too
    QString name() const; ///< of the picture that undo() brings back, shortened; empty: none
    bool isInTrash() const; ///< it has a file

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss(); ///< offers no more what has been taken out so far

Q_SIGNALS:
    void changed();
    void broughtBack(int row);
    void failed(const pictor::Error &error); ///< a picture that is gone is given up

private:
    void putBack(const FilmstripModel::Removal &removal);
    void takeFailure(const FilmstripModel::Removal &removal, const Error &error);

    FilmstripModel &m_strip;
    PictureShelf &m_shelf;
    QList<FilmstripModel::Removal> m_removals; ///< the last one at the end
    qsizetype m_dismissed = 0; ///< of them, the first ones
};

} // namespace pictor::ui
