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
    Accessible.name: scoreText === "" ? name : qsTr("%1, %2 alike").arg(name).arg(scoreText)
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
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: mount.border.width
            height: label.implicitHeight + Theme.unit
            visible: root.telling
            color: Theme.dark ? "#d9141414" : "#e6ffffff"

            Text {
                id: label
                anchors.left: parent.left
                anchors.right: score.left
                anchors.margins: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                color: Theme.text
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
            }
            Text {
                id: score
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: root.scoreText
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
        }
    }

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: root.picked()
        onDoubleTapped: root.opened()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            root.picked();
            root.menuWanted();
        }
    }
}
