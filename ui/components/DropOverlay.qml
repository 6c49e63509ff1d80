// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Covers the window while something that can be dropped is over it.
Rectangle {
    id: root

    property string title: qsTr("Drop a picture to find its like")
    property string text: qsTr("or a folder to add it to the library")

    color: Theme.scrim

    DashedFrame {
        anchors.fill: parent
        anchors.margins: Theme.unit * 2
        color: Theme.accent
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.unit * 8
        spacing: Theme.unit * 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 48
            height: 48
            name: "drop"
            color: Theme.accent
        }
        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.text
        }
    }
}
