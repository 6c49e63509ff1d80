// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pictor

// The places of the window, at its left.
Rectangle {
    id: root

    required property string page
    property bool narrow: false

    signal chosen(string page)

    implicitWidth: narrow ? 56 : 88
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.unit / 2
        anchors.topMargin: Theme.unit
        anchors.bottomMargin: Theme.unit
        spacing: Theme.unit / 2

        RailButton {
            iconName: "create"
            text: qsTr("Create")
            narrow: root.narrow
            current: root.page === "create"
            Layout.fillWidth: true
            onClicked: root.chosen("create")
        }
        RailButton {
            iconName: "library"
            text: qsTr("Library")
            narrow: root.narrow
            current: root.page === "library"
            Layout.fillWidth: true
            onClicked: root.chosen("library")
        }
        RailButton {
            iconName: "models"
            text: qsTr("Models")
            narrow: root.narrow
            current: root.page === "models"
            Layout.fillWidth: true
            onClicked: root.chosen("models")
        }
        Item {
            Layout.fillHeight: true
        }
        RailButton {
            iconName: "help"
            text: qsTr("Help")
            narrow: root.narrow
            current: root.page === "help"
            Layout.fillWidth: true
            onClicked: root.chosen("help")
        }
        RailButton {
            iconName: "settings"
            text: qsTr("Settings")
            narrow: root.narrow
            current: root.page === "settings"
            Layout.fillWidth: true
            onClicked: root.chosen("settings")
        }
    }
}
