// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// On or off.
Switch {
    id: root

    implicitWidth: 44
    implicitHeight: 24
    padding: 0
    spacing: 0
    opacity: enabled ? 1 : 0.6

    Keys.onReturnPressed: flip()
    Keys.onEnterPressed: flip()

    function flip() {
        root.toggle();
        root.toggled();
    }

    contentItem: null
    indicator: Rectangle {
        width: root.width
        height: root.height
        radius: height / 2
        color: root.checked ? Theme.accent : root.hovered ? Theme.hovered : Theme.raised
        border.width: root.checked ? 0 : Theme.outlineWidth
        border.color: Theme.outline

        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 8
            color: root.checked ? Theme.accentText : Theme.outline

            Behavior on x {
                NumberAnimation { duration: Theme.motion }
            }
        }
        FocusRing {
            radius: parent.radius
            shown: root.visualFocus
        }
    }
}
