// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// One picture of the grid. Whole, never cropped: its composition counts.
Item {
    id: root

    required property int index
    required property string path
    required property string name
    required property url thumbnail
    required property string scoreText
    required property string details
    required property int pictureSide // pixels of the thumbnail asked for
    property bool current: false
    readonly property bool telling: current || hover.hovered

    signal picked()
    signal opened()
    signal menuWanted()

    Accessible.role: Accessible.ListItem
    Accessible.name: scoreText === "" ? name : Texts.filled(qsTr("%1, %2 alike"), [name, scoreText])
    Accessible.description: details
    Accessible.onPressAction: opened()

    Rectangle {
        id: mount
        anchors.fill: parent
        anchors.margins: 4
        color: root.telling ? Theme.hovered : Theme.surface
        border.width: root.current ? Theme.ringWidth : 0
        border.color: Theme.accent

        Image {
            id: picture
            anchors.fill: parent
            anchors.margins: Theme.unit / 2
            source: root.thumbnail
            sourceSize.width: root.pictureSide
            sourceSize.height: root.pictureSide
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            cache: true
        }
        Icon {
            anchors.centerIn: parent
            visible: picture.status === Image.Error
            name: "alert"
            color: Theme.textDim
        }
        // Made when it is first told: hundreds of tiles come at once, and one is looked at.
        Loader {
            id: label

            readonly property bool wanted: root.telling

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: mount.border.width
            visible: root.telling
            onWantedChanged: if (wanted && status === Loader.Null) setSource("TileLabel.qml", { tile: root })
        }
    }

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: (point, button) => {
            root.picked();
            if (button === Qt.RightButton)
                root.menuWanted();
        }
        onDoubleTapped: (point, button) => {
            if (button === Qt.LeftButton)
                root.opened();
        }
    }
}
