// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// The keys, and what they do: all that there are.
Flickable {
    id: root

    contentHeight: column.implicitHeight + Theme.unit * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Keys")
    ScrollBar.vertical: SlimScrollBar {}
    Keys.forwardTo: [scrollKeys]

    ScrollKeys {
        id: scrollKeys
        flickable: root
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
        width: Math.min(root.width - Theme.unit * 4, 720)
        spacing: Theme.unit * 2

        Heading {
            text: qsTr("Keys")
            width: column.width
            font.pixelSize: Theme.title
        }
        Repeater {
            model: Shortcuts.places

            delegate: Column {
                id: place

                required property var modelData

                width: column.width
                spacing: Theme.unit

                Heading {
                    text: place.modelData.title
                    width: place.width
                }
                Repeater {
                    model: place.modelData.actions

                    delegate: ShortcutLine {
                        width: place.width
                    }
                }
            }
        }
    }
}
