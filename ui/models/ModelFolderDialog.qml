// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FolderDialog {
    id: root

    signal picked(url folder)

    title: qsTr("A CLIP model in the Hugging Face layout")
    onAccepted: root.picked(root.selectedFolder)
}
