// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

ScrollBar {
    id: root

    padding: 2
    minimumSize: 0.06

    contentItem: Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: root.pressed || root.hovered ? Theme.textDim : Theme.outline
        opacity: root.policy === ScrollBar.AlwaysOn || (root.active && root.size < 1.0) ? 1 : 0.35
        visible: root.size < 1.0
    }
}
