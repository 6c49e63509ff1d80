// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// One entry of the queue.
Rectangle {
    id: root

    required property int index
    required property string prompt
    required property string details
    required property int entryState
    required property string stateText
    required property double progress
    required property var picture
    required property bool movable
    property bool current: false
    readonly property bool failed: entryState === GenerationQueue.Failed
    readonly property bool running: entryState === GenerationQueue.Running || entryState === GenerationQueue.Stopping
    readonly property string title: prompt.trim() === "" ? qsTr("Without words") : prompt

    signal picked()
    signal cancelled()
    signal draggedTo(x: real) // of the list

    width: 224
    radius: Theme.radius
    color: drag.active ? Theme.hovered : hover.hovered ? Theme.hovered : Theme.surface
    border.width: current ? Theme.ringWidth : Theme.outlineWidth
    border.color: current ? Theme.accent : failed ? Theme.alarm : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: Texts.filled(qsTr("%1, %2"), [title, stateText])
    Accessible.description: details
    Accessible.onPressAction: picked()

    HoverHandler {
        id: hover
    }
    Item {
        id: image
        x: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 48
        height: 48

        PictureView {
            anchors.fill: parent
            picture: root.picture
        }
        Icon {
            anchors.centerIn: parent
            visible: root.failed
            name: "alert"
            color: Theme.alarm
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 1
            border.color: Theme.line
        }
    }
    Column {
        anchors.left: image.right
        anchors.leftMargin: Theme.unit
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        NameText {
            width: parent.width
            text: root.title.replace(/\s+/g, " ")
            font.pixelSize: Theme.small
            elide: Text.ElideRight
            Accessible.ignored: true // the card says it
        }
        Caption {
            width: parent.width
            text: root.stateText
            color: root.failed ? Theme.alarm : Theme.textDim
            maximumLineCount: 2
        }
        ProgressLine {
            visible: root.running
            width: parent.width
            implicitHeight: 4
            value: root.progress
            Accessible.ignored: true
        }
    }
    TapHandler {
        onTapped: root.picked()
    }
    DragHandler {
        id: drag
        enabled: root.movable
        target: null
        yAxis.enabled: false
        onCentroidChanged: {
            const list = root.ListView.view;
            if (active && list)
                root.draggedTo(root.mapToItem(list, centroid.position.x, 0).x);
        }
    }
    IconButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        side: 32
        focusPolicy: Qt.NoFocus // the list's Delete key does it
        enabled: root.entryState !== GenerationQueue.Stopping
        iconName: "close"
        tip: root.running ? qsTr("Cancel") : qsTr("Take it out of the queue")
        onClicked: root.cancelled()
    }
}
