// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

MenuItem {
    id: root

    property string iconName
    property string keys // shown, not handled

    implicitHeight: Theme.control
    implicitWidth: Math.ceil(implicitContentWidth)
    padding: 0
    Accessible.name: text

    contentItem: MenuItemFace {
        text: root.text
        iconName: root.iconName
        keys: root.keys
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted ? Theme.hovered : "transparent"
        border.width: root.visualFocus ? Theme.ringWidth : 0
        border.color: Theme.accent
    }
}
