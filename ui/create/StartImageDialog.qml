// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FileDialog {
    id: root

    signal picked(url file)

    title: qsTr("Start from this picture")
    nameFilters: [
        qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp"),
        qsTr("All files (%1)").arg("*")
    ]
    onAccepted: root.picked(root.selectedFile)
}
