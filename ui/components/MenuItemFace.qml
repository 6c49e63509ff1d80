// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A menu item's icon, words and, at the right, keys.
Item {
    id: root

    required property string text
    required property string iconName
    required property string keys

    implicitWidth: icon.width + label.implicitWidth + keysLabel.implicitWidth + Theme.unit * 5

    Icon {
        id: icon
        x: Theme.unit
        width: 20
        height: 20
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: Theme.text
    }
    Text {
        id: label
        anchors.left: icon.right
        anchors.leftMargin: Theme.unit
        anchors.right: keysLabel.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.text
        font.pixelSize: Theme.body
        elide: Text.ElideRight
    }
    Text {
        id: keysLabel
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.keys
        color: Theme.textDim
        font.pixelSize: Theme.small
    }
}
