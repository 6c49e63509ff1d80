// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// The files that could not be read, each with the reason.
ListView {
    id: root

    required property FailureListModel failures

    model: failures
    clip: true
    spacing: Theme.unit
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files that could not be read")
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

    delegate: Column {
        id: failure

        required property string path
        required property string name
        required property string message

        width: ListView.view.width - Theme.unit
        Accessible.role: Accessible.ListItem
        Accessible.name: name
        Accessible.description: message

        NameText {
            width: parent.width
            text: failure.name
            font.pixelSize: Theme.small
            Accessible.ignored: true // the row says it
        }
        Caption {
            width: parent.width
            text: failure.message
        }
    }
}
