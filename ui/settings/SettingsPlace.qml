// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Where a kind of file lives.
Item {
    id: root

    required property var modelData
    readonly property string path: modelData.path

    implicitHeight: Math.max(texts.height, button.height)
    width: parent ? parent.width : 0 // a Repeater takes its delegates out before they go

    Column {
        id: texts
        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Body {
            text: root.modelData.label
            width: texts.width
        }
        Caption {
            text: root.path
            wrapMode: Text.WrapAnywhere
            width: texts.width
        }
    }
    IconButton {
        id: button
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "open"
        tip: qsTr("Open %1").arg(root.path)
        onClicked: FileActions.openFolder(root.path)
    }
}
