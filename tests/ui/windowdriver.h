// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

class QMimeData;

namespace pictor::ui::test {

/// Uses a window as a person does: by drops and keys; and looks at what it shows.
class WindowDriver {
public:
    /// Waits until the window is exposed and active.
    explicit WindowDriver(QQuickWindow *window);

    /// Drags `mime` in, over the middle and drops it.
    void drop(const QMimeData &mime);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses the keys so quickly that nothing else happens between them: no page is made.
    void strike(const QList<QKeyCombination> &keys);

    QString page() const { return m_window->property("page").toString(); }
    /// The first item of this objectName; nullptr if there is none.
    QQuickItem *item(const QString &name) const;
    /// The grid's delegate at `row`; nullptr if it is not made.
    QQuickItem *tile(int row) const;
    /// Whether a visible item has this `text`.
    bool shows(const QString &text) const;
    /// Whether a visible item's `text` has `part` in it.
    bool tells(const QString &part) const;
    /// The first visible button with this `text`; nullptr if there is none.
    QQuickItem *button(const QString &text) const;
    /// Clicks it. @return false if there is none, or it is disabled
    bool click(const QString &text);
    /// The first visible item of this QML type.
    QQuickItem *itemOfType(const QString &type) const;
    /// Visible items that Tab stops at.
    QList<QQuickItem *> focusable() const;

private:
    void waitForPage();
    QQuickItem *firstVisible(const std::function<bool(const QQuickItem &)> &fits) const;

    QQuickWindow *m_window;
};

} // namespace pictor::ui::test
