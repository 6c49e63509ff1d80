// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Asks in place before something that cannot be undone. The harmless answer has the focus.
ColumnLayout {
    id: root

    required property string text
    required property string action
    property string refusal: qsTr("Keep")

    signal accepted()
    signal refused()

    function takeFocus(reason: int) {
        keep.forceActiveFocus(reason);
    }

    spacing: Theme.unit
    Keys.onPressed: event => {
        event.accepted = Shortcuts.matches(event, "leave");
        if (event.accepted)
            root.refused();
    }

    Body {
        text: root.text
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Flow {
        spacing: Theme.unit
        Layout.fillWidth: true

        PushButton {
            id: keep
            text: root.refusal
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.refused()
        }
        PushButton {
            text: root.action
            alarming: true
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.accepted()
        }
    }
}
