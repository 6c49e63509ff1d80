// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

FolderDialog {
    id: root

    signal picked(url folder)

    title: qsTr("A folder with a model that makes pictures")
    onAccepted: root.picked(root.selectedFolder)
}
