// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Pictor

// Scrolls to what the keyboard has come to.
Item {
    id: root

    required property Flickable view

    function isInside(item: Item): bool {
        let parent = item;
        while (parent && parent !== root.view.contentItem)
            parent = parent.parent;
        return parent !== null;
    }
    function follow(item: Item) {
        if (!item || !root.isInside(item))
            return;
        const top = item.mapToItem(root.view.contentItem, 0, 0).y - Theme.unit * 2;
        const bottom = top + item.height + Theme.unit * 4;
        if (top < root.view.contentY)
            root.view.contentY = Math.max(root.view.originY, top);
        else if (bottom > root.view.contentY + root.view.height)
            root.view.contentY = Math.min(top, bottom - root.view.height);
    }

    Window.onActiveFocusItemChanged: root.follow(Window.activeFocusItem)
}
