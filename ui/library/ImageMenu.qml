// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What can be done with a picture, by menu or by key.
PopupMenu {
    id: root

    property string path

    signal similarWanted(string path)
    signal startImageWanted(string path)

    function openFor(path: string) {
        root.path = path;
        root.popup();
    }
    // The grid's keys; accepts the event if it was one of them.
    function handleKey(event: KeyEvent, tile: ImageTile) {
        if (!tile || tile.path === "")
            return;
        const path = tile.path;
        root.path = path;
        event.accepted = true;
        if (Shortcuts.matches(event, "openFile"))
            FileActions.open(path);
        else if (Shortcuts.matches(event, "findSimilar"))
            root.similarWanted(path);
        else if (Shortcuts.matches(event, "useAsStartImage"))
            root.startImageWanted(path);
        else if (Shortcuts.matches(event, "reveal"))
            FileActions.reveal(path);
        else if (Shortcuts.matches(event, "copyPicture"))
            FileActions.copy(path);
        else if (Shortcuts.matches(event, "menu"))
            root.popupAt(tile, tile.GridView.view);
        else
            event.accepted = false;
    }

    PopupMenuItem {
        iconName: "similar"
        text: qsTr("Find similar")
        keys: Shortcuts.told("findSimilar")
        onTriggered: root.similarWanted(root.path)
    }
    PopupMenuItem {
        iconName: "create"
        text: qsTr("Use as start image")
        keys: Shortcuts.told("useAsStartImage")
        onTriggered: root.startImageWanted(root.path)
    }
    PopupMenuItem {
        iconName: "open"
        text: qsTr("Open")
        keys: Shortcuts.told("openFile")
        onTriggered: FileActions.open(root.path)
    }
    PopupMenuItem {
        iconName: "folder"
        text: qsTr("Show in the file manager")
        keys: Shortcuts.told("reveal")
        onTriggered: FileActions.reveal(root.path)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        keys: Shortcuts.told("copyPicture")
        onTriggered: FileActions.copy(root.path)
    }
}
