// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Icon and words of a button, in its middle; the words give way where it is narrow.
Item {
    id: root

    required property string text
    required property string iconName
    required property color ink
    required property font font
    property real iconTurn: 0 // degrees
    readonly property real iconSpace: iconName !== "" ? icon.width + row.spacing : 0 // also while nobody sees it

    implicitWidth: label.implicitWidth + iconSpace
    implicitHeight: Math.max(label.implicitHeight, 20)

    Row {
        id: row
        anchors.centerIn: parent
        spacing: root.text === "" ? 0 : Theme.unit

        Icon {
            id: icon
            name: root.iconName
            visible: root.iconName !== ""
            color: root.ink
            width: 20
            height: 20
            rotation: root.iconTurn
            anchors.verticalCenter: parent.verticalCenter

            Behavior on rotation {
                NumberAnimation { duration: Theme.motion }
            }
        }
        Text {
            id: label
            text: root.text
            color: root.ink
            font: root.font
            elide: Text.ElideRight
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, Math.max(0, root.width - root.iconSpace))
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
