// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A short word on what the parent is.
ToolTip {
    id: root

    property bool shown: false

    visible: shown && text !== ""
    delay: 600
    margins: Theme.unit
    padding: Theme.unit
    font.pixelSize: Theme.small

    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.window
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.text
    }
}
