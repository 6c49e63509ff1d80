// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What a tile of the grid says of its picture.
Rectangle {
    id: root

    required property ImageTile tile

    implicitHeight: name.implicitHeight + Theme.unit
    color: Theme.veil

    NameText {
        id: name
        anchors.left: parent.left
        anchors.right: score.left
        anchors.margins: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.tile.name
        font.pixelSize: Theme.small
        Accessible.ignored: true // the tile says it
    }
    Text {
        id: score
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.tile.scoreText
        color: Theme.text
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
