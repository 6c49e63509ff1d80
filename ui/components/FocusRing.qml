// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Shows which control the keyboard speaks to.
Rectangle {
    property Item target: parent
    property bool shown: false

    anchors.fill: target
    anchors.margins: -Theme.ringWidth - 1
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.ringWidth + 1
    border.width: Theme.ringWidth
    border.color: Theme.accent
}
