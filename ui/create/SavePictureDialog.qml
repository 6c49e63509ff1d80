// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Pictor

FileDialog {
    id: root

    property string folder // for the first one
    property string name // to suggest; empty: none

    signal picked(url file)

    title: qsTr("Save the picture as")
    acceptLabel: qsTr("Save")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("PNG, with its settings (%1)").arg("*.png"), qsTr("JPEG (%1)").arg("*.jpg *.jpeg"),
        qsTr("WebP (%1)").arg("*.webp")]
    currentFolder: FilePlaces.begin(FilePlaces.Saving, root.folder)
    // Only now: Qt takes no file that is not there unless it knows that it is to be saved.
    Component.onCompleted: {
        if (root.name !== "")
            root.selectedFile = FilePlaces.freeFile(FilePlaces.begin(FilePlaces.Saving, root.folder), root.name);
    }
    // Qt 6.8's own leaves the field empty where there is no file of that name.
    onVisibleChanged: {
        if (root.visible)
            FilePlaces.showName(root.parentWindow, root.selectedFile);
    }
    onAccepted: {
        const file = FilePlaces.savedFile(root, root.selectedFile, root.selectedNameFilter.extensions[0]);
        FilePlaces.end(FilePlaces.Saving, file);
        root.picked(file);
    }
}
