// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A number between two others, by feel.
Slider {
    id: root

    required property string label // for screen readers

    implicitHeight: Theme.control
    implicitWidth: 200
    padding: 0
    snapMode: Slider.SnapAlways
    Accessible.name: label

    background: Rectangle {
        y: (root.height - height) / 2
        width: root.width
        height: 4
        radius: 2
        color: Theme.outline

        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        implicitWidth: 18
        implicitHeight: 18
        radius: 9
        color: root.pressed ? Theme.accentHovered : Theme.accent

        FocusRing {
            radius: 12
            shown: root.visualFocus
        }
    }
}
