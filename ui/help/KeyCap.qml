// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A key, or keys that are held together.
Rectangle {
    id: root

    required property string modelData

    implicitWidth: label.implicitWidth + Theme.unit * 1.5
    implicitHeight: label.implicitHeight + Theme.unit
    radius: Theme.radius - 2
    color: Theme.raised
    border.width: Theme.outlineWidth
    border.color: Theme.outline

    Text {
        id: label
        anchors.centerIn: parent
        text: root.modelData
        color: Theme.text
        font.pixelSize: Theme.small
        Accessible.ignored: true // the line says it
    }
}
