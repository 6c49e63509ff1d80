// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace pictor::ui::test {

enum class Transparent { LeftOut, Included };

/// `root` and what is visible in it, in painting order.
inline void collectVisible(QQuickItem *root, Transparent transparent, QList<QQuickItem *> &found)
{
    if (!root->isVisible() || (transparent == Transparent::LeftOut && root->opacity() <= 0))
        return;
    found.append(root);
    for (QQuickItem *child : root->childItems())
        collectVisible(child, transparent, found);
}

/// What a window shows, in painting order: neither hidden nor transparent.
inline QList<QQuickItem *> shownItems(QQuickWindow *window)
{
    QList<QQuickItem *> found;
    collectVisible(window->contentItem(), Transparent::LeftOut, found);
    return found;
}

/// What takes room in `root`, itself too: also what fades in once it is read.
inline QList<QQuickItem *> visibleItems(QQuickItem *root)
{
    QList<QQuickItem *> found;
    collectVisible(root, Transparent::Included, found);
    return found;
}

/// Its QML type, without what the engine appends; and the text or name by which one finds it.
inline QString told(const QQuickItem *item)
{
    const QString type =
        QString::fromLatin1(item->metaObject()->className()).section(QStringLiteral("_QML"), 0, 0);
    QString name = item->property("text").toString();
    for (const char *other : {"tip", "label", "placeholderText", "objectName"}) {
        if (name.isEmpty())
            name = item->property(other).toString();
    }
    return QStringLiteral("%1 “%2”").arg(type, name);
}

inline bool isOf(const QQuickItem *item, const char *type)
{
    return QByteArray(item->metaObject()->className()).startsWith(type);
}

/// Above everything, and meant to cover it.
inline bool isInOverlay(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickOverlay") && !isOf(item, "DropOverlay"))
        item = item->parentItem();
    return item != nullptr;
}

inline QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(QPointF(), item->size()));
}

/// What of `rect` (of the scene) in the item is neither scrolled away nor cut off by the window.
inline QRectF seenPart(const QQuickItem *item, QRectF rect)
{
    for (const QQuickItem *holder = item->parentItem(); holder; holder = holder->parentItem()) {
        if (holder->clip() || !holder->parentItem())
            rect = rect.intersected(sceneRect(holder));
    }
    return rect;
}

} // namespace pictor::ui::test
