// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// As wide as its widest entry, where the window is.
Menu {
    id: root

    function widestEntry(): real {
        let widest = 212;
        for (let i = 0; i < root.count; ++i)
            widest = Math.max(widest, root.itemAt(i).implicitWidth);
        return widest;
    }

    // At a tile of `view`, which outlives the tile: a menu whose parent is gone opens no more.
    function popupAt(tile: Item, view: Item) {
        root.popup(view, tile.mapToItem(view, 0, 0));
    }

    padding: 4
    implicitWidth: Math.min(widestEntry() + leftPadding + rightPadding, parent ? parent.Window.width : Infinity)

    delegate: PopupMenuItem {}
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.outlineWidth
        border.color: Theme.outline
    }
}
