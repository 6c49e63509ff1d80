// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FolderDialog {
    id: root

    signal picked(url folder)

    title: qsTr("A folder for the pictures that Pictor makes")
    onAccepted: root.picked(root.selectedFolder)
}
