// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What can be done with a finished picture, by menu or by key.
PopupMenu {
    id: root

    required property CreateViewModel viewModel
    property int row: -1 // of the picture that it was opened for; -1: gone since
    property string path // empty: not saved
    property bool hasSettings: false
    property bool atCanvas: false // whose Return key zooms

    signal similarWanted(path: string)

    // No child: a menu takes each of those for an item.
    property LazyDialog dialog: LazyDialog {
        objectName: "savedPicture"
        file: "SavePictureDialog.qml"
        onAccepted: file => root.viewModel.filmstrip.saveAs(root.row, file)
    }

    // A picture that is finished meanwhile must not put another one into the place of the one that is meant.
    property Connections moves: Connections {
        target: root.viewModel.filmstrip
        function onRowsInserted(parent, first, last) {
            if (root.row >= first)
                root.row += last - first + 1;
        }
        function onRowsRemoved(parent, first, last) {
            if (root.row > last)
                root.row -= last - first + 1;
            else if (root.row >= first)
                root.row = -1;
        }
        function onModelReset() {
            root.row = -1;
        }
    }

    function aim(row: int, view: Item) {
        root.row = row;
        root.path = root.viewModel.filmstrip.pathAt(row);
        root.hasSettings = root.viewModel.filmstrip.hasSettingsAt(row);
        root.atCanvas = view instanceof PictureStage;
    }
    function openFor(row: int, view: Item) {
        root.aim(row, view);
        root.parent = view;
        root.popup();
    }
    // The keys of a picture that `view` shows at `place`; accepts the event if it was one of them.
    function handleKey(event: KeyEvent, row: int, place: Item, view: Item) {
        if (row < 0 || !place)
            return;
        root.aim(row, view);
        event.accepted = true;
        if (Shortcuts.matches(event, "copyPicture"))
            root.viewModel.filmstrip.copy(root.row);
        else if (Shortcuts.matches(event, "savePicture"))
            root.saveAs();
        else if (Shortcuts.matches(event, "useAsStartImage"))
            root.viewModel.startFromPicture(root.row);
        else if (Shortcuts.matches(event, "reuseSettings") && root.hasSettings)
            root.viewModel.reuseSettings(root.row);
        else if (Shortcuts.matches(event, "trash"))
            root.viewModel.filmstrip.moveToTrash(root.row);
        else if (Shortcuts.matches(event, "menu"))
            root.popupAt(place, view);
        else
            event.accepted = root.path !== "" && root.handleFileKey(event);
    }
    function handleFileKey(event: KeyEvent): bool {
        if (Shortcuts.matches(event, "openFile"))
            FileActions.open(root.path);
        else if (Shortcuts.matches(event, "findSimilar"))
            root.similarWanted(root.path);
        else if (Shortcuts.matches(event, "reveal"))
            FileActions.reveal(root.path);
        else
            return false;
        return true;
    }
    function saveAs() {
        root.dialog.properties = {
            folder: root.viewModel.galleryFolder,
            name: root.viewModel.filmstrip.fileNameAt(root.row)
        };
        root.dialog.open();
    }

    PopupMenuItem {
        iconName: "similar"
        text: qsTr("Find similar")
        keys: Shortcuts.told("findSimilar")
        enabled: root.path !== ""
        onTriggered: root.similarWanted(root.path)
    }
    PopupMenuItem {
        iconName: "refresh"
        text: qsTr("Reuse its settings")
        keys: Shortcuts.told("reuseSettings")
        enabled: root.hasSettings
        onTriggered: root.viewModel.reuseSettings(root.row)
    }
    PopupMenuItem {
        iconName: "image"
        text: qsTr("Use as start image")
        keys: Shortcuts.told("useAsStartImage")
        onTriggered: root.viewModel.startFromPicture(root.row)
    }
    PopupMenuItem {
        iconName: "copy"
        text: qsTr("Copy")
        keys: Shortcuts.told("copyPicture")
        onTriggered: root.viewModel.filmstrip.copy(root.row)
    }
    PopupMenuItem {
        iconName: "download"
        text: qsTr("Save as…")
        keys: Shortcuts.told("savePicture")
        onTriggered: root.saveAs()
    }
    PopupMenuItem {
        iconName: "open"
        text: qsTr("Open")
        keys: root.atCanvas ? "" : Shortcuts.told("openFile")
        enabled: root.path !== ""
        onTriggered: FileActions.open(root.path)
    }
    PopupMenuItem {
        iconName: "folder"
        text: qsTr("Show in the file manager")
        keys: Shortcuts.told("reveal")
        enabled: root.path !== ""
        onTriggered: FileActions.reveal(root.path)
    }
    PopupMenuItem {
        iconName: "trash"
        text: root.path === "" ? qsTr("Discard") : qsTr("Move to the trash")
        keys: Shortcuts.told("trash")
        onTriggered: root.viewModel.filmstrip.moveToTrash(root.row)
    }
}
