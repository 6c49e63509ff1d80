// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// Something is going on. Three dots, one step every third of a second.
Row {
    id: root

    property int step: 0

    spacing: 4
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Busy")

    Timer {
        interval: 330
        repeat: true
        running: root.visible && Theme.motion > 0
        onTriggered: root.step = (root.step + 1) % 3
    }
    Repeater {
        model: 3
        Rectangle {
            required property int index
            width: 6
            height: 6
            radius: 3
            color: Theme.accent
            opacity: Theme.motion === 0 || index === root.step ? 1 : 0.3
        }
    }
}
