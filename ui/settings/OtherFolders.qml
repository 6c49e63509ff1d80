// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// Folders where other programs keep models: a file that is there needs not be downloaded.
Column {
    id: root

    required property NetworkViewModel network

    spacing: Theme.unit
    width: parent.width

    Body {
        text: qsTr("ComfyUI, Forge and others: a file that is already there is linked, not downloaded again.")
        width: root.width
    }
    Repeater {
        model: root.network.otherFolders

        delegate: Item {
            id: row

            required property int index
            required property string modelData

            implicitHeight: Math.max(path.height, remove.height)
            width: root.width

            Icon {
                id: icon
                name: "folder"
                color: Theme.textDim
                anchors.verticalCenter: parent.verticalCenter
            }
            Caption {
                id: path
                text: row.modelData
                wrapMode: Text.WrapAnywhere
                anchors.left: icon.right
                anchors.leftMargin: Theme.unit
                anchors.right: remove.left
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
            }
            IconButton {
                id: remove
                iconName: "close"
                tip: qsTr("Look there no more: %1").arg(row.modelData)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.network.removeOtherFolder(row.index)
            }
        }
    }
    PushButton {
        objectName: "addOtherFolder"
        text: qsTr("Add a folder…")
        iconName: "folder-add"
        width: Math.min(implicitWidth, root.width)
        onClicked: dialog.open()
    }
    LazyDialog {
        id: dialog
        file: "OtherFolderDialog.qml"
        onAccepted: folder => root.network.addOtherFolder(folder)
    }
}
