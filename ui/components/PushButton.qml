// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A button with words, and an icon where it helps.
Button {
    id: root

    property string iconName
    property real iconTurn: 0 // degrees
    property bool primary: false // the one thing to do here
    property bool quiet: false // no ground until it is pointed at
    property bool alarming: false // what it does cannot be undone
    readonly property color ink: primary ? Theme.accentText : alarming ? Theme.alarm : enabled ? Theme.text
                                                                                              : Theme.textDim

    Accessible.name: text
    implicitHeight: Theme.control
    leftPadding: Theme.unit * 1.5
    rightPadding: Theme.unit * 1.5
    topPadding: 0
    bottomPadding: 0
    opacity: enabled ? 1 : 0.6
    font.pixelSize: Theme.body

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        iconTurn: root.iconTurn
        ink: root.ink
        font: root.font
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.primary)
                return root.hovered || root.down ? Theme.accentHovered : Theme.accent;
            if (root.down)
                return Theme.pressed;
            if (root.hovered)
                return Theme.hovered;
            return root.quiet ? "transparent" : Theme.raised;
        }
        border.width: root.primary || root.quiet ? 0 : Theme.outlineWidth
        border.color: Theme.outline

        Behavior on color {
            ColorAnimation { duration: Theme.motion }
        }
        FocusRing { shown: root.visualFocus }
    }

    Tip {
        text: root.text
        shown: root.hovered && root.contentItem.implicitWidth > root.availableWidth + 1
    }
}
