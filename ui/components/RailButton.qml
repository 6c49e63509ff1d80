// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// One place of the rail. Narrow windows show the icon alone.
AbstractButton {
    id: root

    required property string iconName
    property bool narrow: false
    property bool current: false

    implicitHeight: narrow ? 48 : 64
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.role: Accessible.PageTab
    Accessible.selected: current

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: 4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 24
                height: 24
                name: root.iconName
                color: root.current ? Theme.accent : Theme.textDim
            }
            Text {
                visible: !root.narrow
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                color: root.current ? Theme.text : Theme.textDim
                font.pixelSize: Theme.small
                elide: Text.ElideRight
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.raised : root.hovered ? Theme.hovered : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: root.visualFocus
        }
    }

    Tip {
        text: root.text
        shown: root.narrow && (root.hovered || root.visualFocus)
    }
}
