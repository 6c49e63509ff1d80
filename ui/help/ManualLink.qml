// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Leads to another chapter, or to a place of the program.
Item {
    id: root

    required property var block

    signal clicked()

    implicitHeight: link.implicitHeight

    TextLink {
        id: link
        objectName: "manualLink"
        width: Math.min(implicitWidth, root.width)
        text: root.block.text
        font.pixelSize: Theme.body
        onClicked: root.clicked()
    }
}
