// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A ground for things that belong together.
Rectangle {
    property bool highlighted: false

    color: Theme.surface
    radius: Theme.radius + 2
    border.width: highlighted ? Theme.ringWidth : Theme.outlineWidth
    border.color: highlighted ? Theme.accent : Theme.line
}
