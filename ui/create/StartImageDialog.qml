// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import Pictor

FileDialog {
    id: root

    signal picked(url file)

    title: qsTr("Start from this picture")
    nameFilters: [
        qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp"),
        qsTr("All files (%1)").arg("*")
    ]
    currentFolder: FilePlaces.begin(FilePlaces.Pictures)
    onAccepted: {
        FilePlaces.end(FilePlaces.Pictures, root.selectedFile);
        root.picked(root.selectedFile);
    }
}
