// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// Every request that the program ever made, newest first.
FocusScope {
    id: root

    required property RequestListModel requests

    signal leaving()

    focus: true
    Component.onCompleted: requests.load()
    Keys.onPressed: event => {
        event.accepted = Shortcuts.matches(event, "leave");
        if (event.accepted)
            root.leaving();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.unit * 2
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.unit
            Layout.fillWidth: true

            IconButton {
                objectName: "leaveRequests"
                iconName: "chevron"
                rotation: 90
                focus: true
                tip: qsTr("Back to the settings (%1)").arg(Shortcuts.told("leave"))
                onClicked: root.leaving()
            }
            Heading {
                text: qsTr("Requests")
                font.pixelSize: Theme.title
                Layout.fillWidth: true
            }
        }
        Caption {
            text: qsTr("Everything that Pictor ever asked of another machine: when, whom, what for, and how much came.")
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "requestList"
            model: root.requests
            clip: true
            reuseItems: true
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Requests")
            ScrollBar.vertical: SlimScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            Keys.onPressed: event => {
                const row = currentItem ? currentItem.height : 1;
                const page = Math.max(1, Math.floor(height / row) - 1);
                event.accepted = true;
                if (Shortcuts.matches(event, "pageDown"))
                    currentIndex = Math.min(count - 1, currentIndex + page);
                else if (Shortcuts.matches(event, "pageUp"))
                    currentIndex = Math.max(0, currentIndex - page);
                else if (Shortcuts.matches(event, "toStart"))
                    currentIndex = 0;
                else if (Shortcuts.matches(event, "toEnd"))
                    currentIndex = count - 1;
                else
                    event.accepted = false;
            }

            delegate: RequestRow {
                width: ListView.view.width
                current: ListView.isCurrentItem && list.activeFocus
            }

            Caption {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, list.width)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("None so far: nothing has left this machine.")
                font.pixelSize: Theme.body
                visible: list.count === 0 && !root.requests.loading
            }
        }
    }
}
