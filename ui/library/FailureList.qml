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

    delegate: Column {
        id: failure

        required property string path
        required property string name
        required property string message

        width: ListView.view.width - Theme.unit
        Accessible.role: Accessible.ListItem
        Accessible.name: name
        Accessible.description: message

        Text {
            width: parent.width
            text: failure.name
            color: Theme.text
            font.pixelSize: Theme.small
            elide: Text.ElideMiddle
        }
        Caption {
            width: parent.width
            text: failure.message
        }
    }
}
