// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// One model: what it does, on what terms, and what is true of it now.
Card {
    id: root

    required property string key
    required property string name
    required property string summary
    required property string licence
    required property string licenceUrl
    required property bool gated
    required property int standing
    required property string stateText
    required property string detail
    required property string folder
    required property bool chosen
    required property bool usable
    required property bool loaded

    signal choiceWanted()
    signal unloadWanted()

    highlighted: chosen
    implicitHeight: column.implicitHeight + Theme.unit * 4
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: summary

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 2
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.unit

            Heading {
                text: root.name
                Layout.fillWidth: true
            }
            StandingMark {
                standing: root.standing
                text: root.stateText
                Layout.maximumWidth: root.width * 0.55
            }
        }
        Body {
            text: root.summary
            Layout.fillWidth: true
        }
        Caption {
            text: root.key
            visible: text !== root.folder
            Layout.fillWidth: true
        }
        Caption {
            text: root.detail
            visible: text !== ""
            color: root.standing === ModelListModel.Failed ? Theme.alarm : Theme.textDim
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.gated
            spacing: Theme.unit

            Icon {
                name: "lock"
                color: Theme.textDim
                Layout.preferredWidth: 16
                Layout.preferredHeight: 16
            }
            Caption {
                text: qsTr("Gated: its makers ask you to accept the licence on the model's page before it can be downloaded.")
                Layout.fillWidth: true
            }
        }
        TextLink {
            visible: root.licence !== "" && root.licenceUrl !== ""
            text: qsTr("Licence: %1").arg(root.licence)
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            onClicked: Qt.openUrlExternally(root.licenceUrl)
        }
        Caption {
            visible: root.licence !== "" && root.licenceUrl === ""
            text: qsTr("Licence: %1").arg(root.licence)
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.unit
            visible: (root.usable && !root.chosen) || root.loaded || root.folder !== ""
            Layout.fillWidth: true

            PushButton {
                visible: root.usable && !root.chosen
                primary: true
                text: qsTr("Use for the library")
                width: Math.min(implicitWidth, parent.width)
                Accessible.description: root.name
                onClicked: root.choiceWanted()
            }
            PushButton {
                visible: root.loaded
                text: qsTr("Unload")
                width: Math.min(implicitWidth, parent.width)
                Accessible.description: qsTr("Frees the memory %1 takes").arg(root.name)
                onClicked: root.unloadWanted()
            }
            PushButton {
                visible: root.folder !== ""
                iconName: "folder"
                text: qsTr("Show the files")
                width: Math.min(implicitWidth, parent.width)
                onClicked: FileActions.openFolder(root.folder)
            }
        }
    }
}
