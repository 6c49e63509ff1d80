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
    Keys.onEscapePressed: root.leaving()

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
                tip: qsTr("Back to the settings (Esc)")
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
                if (event.key === Qt.Key_PageDown)
                    list.turn(1);
                else if (event.key === Qt.Key_PageUp)
                    list.turn(-1);
                else
                    return;
                event.accepted = true;
            }

            function turn(direction: int) {
                list.contentY = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height,
                    list.contentY + direction * list.height));
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
