// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// Words that lead somewhere.
AbstractButton {
    id: root

    implicitWidth: Math.ceil(implicitContentWidth)
    implicitHeight: Math.max(28, implicitContentHeight)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: Theme.small
    Accessible.name: text
    Accessible.role: Accessible.Link

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Text {
        text: root.text
        font.pixelSize: root.font.pixelSize
        font.underline: root.hovered || root.visualFocus
        color: root.hovered ? Theme.accentHovered : Theme.accent
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    background: Item {
        FocusRing { shown: root.visualFocus }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
