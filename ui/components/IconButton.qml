// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A button that is only an icon; `tip` names it, for eyes and for screen readers.
AbstractButton {
    id: root

    required property string iconName
    required property string tip
    property int side: Theme.control

    implicitWidth: side
    implicitHeight: side
    opacity: enabled ? 1 : 0.4
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: tip
    Accessible.role: Accessible.Button

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: 20
            height: 20
            name: root.iconName
            color: root.checked ? Theme.accent : Theme.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusRing { shown: root.visualFocus }
    }

    Tip {
        text: root.tip
        shown: root.hovered || root.visualFocus
    }
}
