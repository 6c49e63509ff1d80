// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Pictor

// One finished picture. Dragged out of the window, its file goes along.
Item {
    id: root

    required property int index
    required property string path
    required property string name
    required property url thumbnail
    required property var pixels
    required property bool unsaved
    required property string details
    required property bool hasSettings
    property bool shown: false // on the canvas
    property bool current: false

    signal picked()
    signal menuWanted()

    Accessible.role: Accessible.ListItem
    Accessible.name: unsaved ? qsTr("%1, not saved").arg(name) : name
    Accessible.description: details
    Accessible.selected: shown
    Accessible.onPressAction: picked()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered ? Theme.hovered : Theme.surface
        border.width: root.current ? Theme.ringWidth * 2 : root.shown ? Theme.ringWidth : 0
        border.color: root.current || root.shown ? Theme.accent : "transparent"

        PixelView {
            anchors.fill: parent
            anchors.margins: 4
            picture: root.pixels
        }
        Image {
            id: file
            anchors.fill: parent
            anchors.margins: 4
            source: root.thumbnail
            sourceSize.width: 96 * Screen.devicePixelRatio
            sourceSize.height: 96 * Screen.devicePixelRatio
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }
        Icon {
            anchors.centerIn: parent
            visible: file.status === Image.Error
            name: "alert"
            color: Theme.textDim
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 4
            visible: root.unsaved
            width: 22
            height: 22
            radius: 11
            color: Theme.alarmWash

            Icon {
                anchors.centerIn: parent
                width: 16
                height: 16
                name: "alert"
                color: Theme.alarm
            }
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: root.picked()
        onDoubleTapped: if (root.path !== "") FileActions.open(root.path)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuWanted()
    }
    DragHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse
        // The wheel scrolls the strip; dragging takes the picture along.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: if (active && root.path !== "") FileActions.drag(root, root.path)
    }
    Tip {
        text: root.details === "" ? root.name : Texts.filled(qsTr("%1\n%2"), [root.name.slice(0, 200), root.details])
        shown: hover.hovered
    }
}
