// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

Menu {
    id: root

    padding: 4
    implicitWidth: Math.max(220, contentItem.implicitWidth + 8)

    delegate: PopupMenuItem {}
    background: Rectangle {
        implicitWidth: 220
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.outlineWidth
        border.color: Theme.outline
    }
}
