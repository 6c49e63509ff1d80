// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FileDialog {
    id: root

    signal picked(url file)

    title: qsTr("Save the picture as")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "png"
    nameFilters: [qsTr("PNG, with its settings (%1)").arg("*.png"), qsTr("JPEG (%1)").arg("*.jpg *.jpeg"),
        qsTr("WebP (%1)").arg("*.webp")]
    onAccepted: root.picked(root.selectedFile)
}
