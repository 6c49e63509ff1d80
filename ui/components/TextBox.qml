// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// One line of text to be typed.
TextField {
    id: root

    property string iconName

    implicitHeight: Theme.control
    leftPadding: iconName === "" ? Theme.unit * 1.5 : Theme.unit * 2 + 20
    rightPadding: Theme.unit * 1.5
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.textDim
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? Theme.ringWidth : Theme.outlineWidth
        border.color: root.activeFocus ? Theme.accent : Theme.outline

        Icon {
            x: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            visible: root.iconName !== ""
            width: 20
            height: 20
            color: Theme.textDim
        }
    }
}
