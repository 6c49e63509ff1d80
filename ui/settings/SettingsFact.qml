// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

RowLayout {
    id: root

    required property var modelData

    spacing: Theme.unit * 2
    width: parent ? parent.width : 0 // a Repeater takes its delegates out before they go

    Body {
        text: root.modelData.label
        Layout.preferredWidth: 120
    }
    Caption {
        text: root.modelData.value
        font.pixelSize: Theme.body
        Layout.fillWidth: true
    }
}
