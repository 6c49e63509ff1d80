// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FolderDialog {
    id: root

    signal picked(url folder)

    title: qsTr("Add a folder to the library")
    onAccepted: root.picked(root.selectedFolder)
}
