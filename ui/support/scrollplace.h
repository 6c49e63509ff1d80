// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The first row that a long list shows. Rows come and go between two starts: its picture tells more than its
/// number, which counts where the picture is gone.
struct ListPlace {
    QString path{}; ///< empty: not known
    int row = 0;

    bool operator==(const ListPlace &) const = default;
};

/// Where a list of pictures is scrolled to, and where it was the last time until it has been brought back.
class ScrollPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a page's view model")
public:
    /// @param list  outlives this; its `pathRole` gives a picture's file
    ScrollPlace(const QAbstractItemModel &list, int pathRole, QObject *parent = nullptr);

    const ListPlace &place() const { return m_place; }
    /// Of the last time: waits for setReady().
    void remember(const ListPlace &place);
    /// The rows that the remembered place was among are here.
    void setReady();
    /// The list shows something else from now on.
    void forget();

    /// The row to scroll to; -1: none, or not yet. Only once.
    Q_INVOKABLE int take();
    /// The list begins with `row` now. Passed over while a remembered place waits.
    Q_INVOKABLE void note(int row);

Q_SIGNALS:
    void ready(); ///< take() may give a row
    void changed();

private:
    int rowNow() const;

    const QAbstractItemModel &m_list;
    const int m_pathRole;
    ListPlace m_place;
    bool m_waiting = false;
    bool m_ready = false;
};

} // namespace pictor::ui
