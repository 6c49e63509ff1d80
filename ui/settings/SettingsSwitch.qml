// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A setting that is on or off, with what it means.
Item {
    id: root

    required property string label
    property string explanation
    required property bool on

    signal switched(bool on)

    implicitHeight: Math.max(texts.height, toggle.height)
    width: parent.width

    Column {
        id: texts
        anchors.left: parent.left
        anchors.right: toggle.left
        anchors.rightMargin: Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Body {
            text: root.label
            width: texts.width
        }
        Caption {
            text: root.explanation
            visible: text !== ""
            width: texts.width
        }
    }
    ToggleSwitch {
        id: toggle
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.name: root.label
        Accessible.description: root.explanation
        onToggled: root.switched(checked)

        // The view model has the last word.
        Binding on checked {
            value: root.on
            delayed: true
        }
    }
}
