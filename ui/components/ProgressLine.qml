// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// How far something has come; a wandering piece where nobody knows.
ProgressBar {
    id: root

    implicitHeight: 6

    background: Rectangle {
        radius: height / 2
        color: Theme.hovered
    }
    contentItem: Item {
        clip: true

        Rectangle {
            readonly property bool wandering: root.indeterminate && Theme.motion > 0

            width: root.indeterminate ? parent.width * 0.3 : parent.width * root.visualPosition
            height: parent.height
            radius: height / 2
            color: Theme.accent

            // Ten steps a second: a bar that moves with every frame would keep machines without a GPU busy.
            Timer {
                interval: 100
                repeat: true
                running: parent.wandering && root.visible
                onTriggered: parent.x = (parent.x + root.width * 0.04) % Math.max(1, root.width)
                onRunningChanged: if (!running) parent.x = 0
            }
        }
    }
}
