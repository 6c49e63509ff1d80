// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What can be done with a finished picture, by menu or by key.
PopupMenu {
    id: root

    required property CreateViewModel viewModel
    property int row: -1
    property string path // empty: not saved
    property bool hasSettings: false

    signal similarWanted(path: string)

    // No child: a menu takes each of those for an item.
    property LazyDialog dialog: LazyDialog {
        file: "SavePictureDialog.qml"
        onAccepted: file => root.viewModel.saveAs(root.row, file)
    }

    function aim(tile: FilmstripTile) {
        root.row = tile.index;
        root.path = tile.path;
        root.hasSettings = tile.hasSettings;
    }
    function openFor(tile: FilmstripTile) {
        root.aim(tile);
        root.popup();
    }
    // The strip's keys; accepts the event if it was one of them.
    function handleKey(event: KeyEvent, tile: FilmstripTile) {
        if (!tile)
            return;
        root.aim(tile);
        const plain = event.modifiers === Qt.NoModifier;
        event.accepted = true;
        if (event.matches(StandardKey.Copy))
            root.viewModel.copy(root.row);
        else if (event.key === Qt.Key_S && (event.modifiers & Qt.ControlModifier))
            root.saveAs();
        else if (event.key === Qt.Key_I && plain)
            root.viewModel.startFromPicture(root.row);
        else if (event.key === Qt.Key_U && plain && root.hasSettings)
            root.viewModel.reuseSettings(root.row);
        else if (event.key === Qt.Key_Delete && plain)
            root.viewModel.filmstrip.moveToTrash(root.row);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier))
            root.popup(tile, 0, 0);
        else
            event.accepted = root.path !== "" && root.handleFileKey(event, plain);
    }
    function handleFileKey(event: KeyEvent, plain: bool): bool {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            FileActions.open(root.path);
        else if (event.key === Qt.Key_F && plain)
            root.similarWanted(root.path);
        else if (event.key === Qt.Key_R && plain)
            FileActions.reveal(root.path);
        else
            return false;
        return true;
    }
    function saveAs() {
        root.dialog.open();
    }

    PopupMenuItem {
        iconName: "similar"
        text: qsTr("Find similar")
        keys: qsTr("F")
        enabled: root.path !== ""
        onTriggered: root.similarWanted(root.path)
    }
    PopupMenuItem {
        iconName: "refresh"
        text: qsTr("Reuse its settings")
        keys: qsTr("U")
        enabled: root.hasSettings
        onTriggered: root.viewModel.reuseSettings(root.row)
    }
    PopupMenuItem {
        iconName: "image"
        text: qsTr("Use as start image")
        keys: qsTr("I")
        onTriggered: root.viewModel.startFromPicture(root.row)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        keys: qsTr("Ctrl+C")
        onTriggered: root.viewModel.copy(root.row)
    }
    PopupMenuItem {
        iconName: "download"
        text: qsTr("Save as…")
        keys: qsTr("Ctrl+S")
        onTriggered: root.saveAs()
    }
    PopupMenuItem {
        iconName: "open"
        text: qsTr("Open")
        keys: qsTr("Enter")
        enabled: root.path !== ""
        onTriggered: FileActions.open(root.path)
    }
    PopupMenuItem {
        iconName: "folder"
        text: qsTr("Show in the file manager")
        keys: qsTr("R")
        enabled: root.path !== ""
        onTriggered: FileActions.reveal(root.path)
    }
    PopupMenuItem {
        iconName: "trash"
        text: root.path === "" ? qsTr("Discard") : qsTr("Move to the trash")
        keys: qsTr("Del")
        onTriggered: root.viewModel.filmstrip.moveToTrash(root.row)
    }
}
