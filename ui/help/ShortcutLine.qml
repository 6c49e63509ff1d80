// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// One action, and its keys beside it.
Item {
    id: root

    required property var modelData
    readonly property var keys: modelData.keys.map(keys => KeyNames.told(keys))

    implicitHeight: Math.max(words.height, caps.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(modelData.text).arg(keys.join(", "))

    Body {
        id: words
        text: root.modelData.text
        width: root.width - caps.width - Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true // the line says it
    }
    Flow {
        id: caps
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.width * 0.5, sum.implicitWidth)
        spacing: Theme.unit / 2
        layoutDirection: Qt.RightToLeft

        Repeater {
            model: root.keys.slice().reverse()

            delegate: KeyCap {}
        }
    }
    // As wide as all the keys in one row.
    Row {
        id: sum
        visible: false
        spacing: Theme.unit / 2

        Repeater {
            model: root.keys

            delegate: KeyCap {}
        }
    }
}
