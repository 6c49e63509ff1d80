// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FolderDialog {
    id: root

    signal picked(url folder)

    title: qsTr("A folder where another program keeps models")
    onAccepted: root.picked(root.selectedFolder)
}
