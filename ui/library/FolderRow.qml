// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pictor

// One watched folder.
Rectangle {
    id: root

    required property int index
    required property string path
    required property string name
    required property string countText
    required property bool complete
    required property string spokenText
    property bool current: false

    signal removalWanted()

    implicitHeight: Theme.control + 4
    radius: Theme.radius
    color: hover.hovered ? Theme.hovered : "transparent"
    border.width: current ? Theme.ringWidth : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: spokenText
    Accessible.description: path

    HoverHandler {
        id: hover
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit
        spacing: Theme.unit

        Icon {
            name: "folder"
            color: Theme.textDim
        }
        NameText {
            text: root.name
            tipShown: false // the row's has the whole path
            Accessible.ignored: true // the row says it
            Layout.fillWidth: true
        }
        Text {
            text: root.countText
            color: Theme.textDim
            font.pixelSize: Theme.small
            visible: !hover.hovered && !root.current
            Layout.rightMargin: Theme.unit
        }
        IconButton {
            visible: hover.hovered || root.current
            side: 32
            focusPolicy: Qt.NoFocus // the list's Delete key does it
            iconName: "close"
            tip: qsTr("Stop watching this folder; its files stay")
            onClicked: root.removalWanted()
        }
    }
    Tip {
        text: root.path
        shown: hover.hovered
    }
}
