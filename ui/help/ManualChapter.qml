// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A chapter of the manual: texts and pictures below each other, never wider than one reads with ease.
Flickable {
    id: root

    required property var chapter
    required property PagePlaces places
    readonly property string name: chapter.name
    readonly property string title: chapter.title

    signal followed(string target)

    contentHeight: column.height + Theme.unit * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Document
    Accessible.name: title
    onNameChanged: contentY = 0 // the same one in another language stays where it is
    ScrollBar.vertical: SlimScrollBar {}
    Keys.forwardTo: [scrollKeys]

    ScrollKeys {
        id: scrollKeys
        flickable: root
    }
    FocusFollower {
        view: root
    }
    OffsetKeeper {
        view: root
        places: root.places
        name: "help"
    }
    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }
    Column {
        id: column
        x: Theme.unit * 2
        y: Theme.unit * 2
        width: Math.min(root.width - Theme.unit * 4, 680)
        spacing: Theme.unit * 1.5

        Heading {
            text: root.title
            width: column.width
            font.pixelSize: Theme.title
        }
        Repeater {
            model: root.chapter.blocks

            delegate: ManualBlock {
                width: column.width
                onFollowed: target => root.followed(target)
            }
        }
    }
}
