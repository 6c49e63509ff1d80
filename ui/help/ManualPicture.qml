// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A picture of the window, as it looks in the theme that is chosen.
Item {
    id: root

    required property var block
    readonly property real shownWidth: Math.min(width, block.width)

    implicitHeight: block.width > 0 ? shownWidth * block.height / block.width : 0

    Image {
        id: image
        objectName: "manualPicture"
        width: root.shownWidth
        height: root.implicitHeight
        source: Theme.dark ? root.block.dark : root.block.light
        asynchronous: true
        mipmap: true
        opacity: status === Image.Ready ? 1 : 0
        Accessible.role: Accessible.Graphic
        Accessible.name: root.block.text

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
    }
    Rectangle {
        width: image.width
        height: image.height
        color: "transparent"
        border.width: Theme.outlineWidth
        border.color: Theme.line
    }
}
