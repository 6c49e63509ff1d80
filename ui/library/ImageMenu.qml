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
    function handleKey(event: KeyEvent, path: string) {
        if (path === "")
            return;
        root.path = path;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            FileActions.open(path);
        else if (event.key === Qt.Key_F && event.modifiers === Qt.NoModifier)
            root.similarWanted(path);
        else if (event.key === Qt.Key_I && event.modifiers === Qt.NoModifier)
            root.startImageWanted(path);
        else if (event.key === Qt.Key_R && event.modifiers === Qt.NoModifier)
            FileActions.reveal(path);
        else if (event.matches(StandardKey.Copy))
            FileActions.copy(path);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier))
            root.popup();
        else
            event.accepted = false;
    }

    PopupMenuItem {
        iconName: "similar"
        text: qsTr("Find similar")
        keys: qsTr("F")
        onTriggered: root.similarWanted(root.path)
    }
    PopupMenuItem {
        iconName: "create"
        text: qsTr("Use as start image")
        keys: qsTr("I")
        onTriggered: root.startImageWanted(root.path)
    }
    PopupMenuItem {
        iconName: "open"
        text: qsTr("Open")
        keys: qsTr("Enter")
        onTriggered: FileActions.open(root.path)
    }
    PopupMenuItem {
        iconName: "folder"
        text: qsTr("Show in the file manager")
        keys: qsTr("R")
        onTriggered: FileActions.reveal(root.path)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        keys: qsTr("Ctrl+C")
        onTriggered: FileActions.copy(root.path)
    }
}
