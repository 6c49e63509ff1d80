// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// A setting that is on or off, with what it means.
RowLayout {
    id: root

    required property string label
    property string explanation
    required property bool on

    signal switched(bool on)

    spacing: Theme.unit * 2
    Layout.fillWidth: true

    Column {
        id: texts
        spacing: 2
        Layout.fillWidth: true

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
        enabled: root.enabled
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
