// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import Pictor

FileDialog {
    id: root

    signal picked(var files)

    title: qsTr("Find pictures like this one")
    fileMode: FileDialog.OpenFiles
    nameFilters: [
        qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp"),
        qsTr("All files (%1)").arg("*")
    ]
    currentFolder: FilePlaces.begin(FilePlaces.Pictures)
    onAccepted: {
        FilePlaces.end(FilePlaces.Pictures, root.selectedFiles[0]);
        root.picked(root.selectedFiles);
    }
}
