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
    required property string origin
    required property bool chosen
    required property bool embeds
    required property bool present
    required property bool loaded
    required property bool removable
    required property DownloadViewModel download
    required property ModelUpkeep upkeep
    required property SignIn signIn

    signal choiceWanted()
    signal unloadWanted()
    signal makerWanted() // to make pictures with it

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
            text: root.origin
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        Caption {
            text: root.detail
            visible: text !== ""
            color: root.standing === Standing.Failed ? Theme.alarm : Theme.textDim
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.gated && !root.present && !root.download.underWay
            spacing: Theme.unit

            Icon {
                name: "lock"
                color: Theme.textDim
                Layout.preferredWidth: 16
                Layout.preferredHeight: 16
            }
            Caption {
                text: qsTr("Gated: its makers want you to accept the licence on the model's page, with a free account, first.")
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
        DownloadPanel {
            id: panel
            visible: root.download.underWay
            download: root.download
            signIn: root.signIn
            Layout.fillWidth: true
            onClosed: actions.takeFocus()
        }
        UpkeepPanel {
            upkeep: root.upkeep
            name: root.name
            Layout.fillWidth: true
            onClosed: actions.takeFocus()
        }
        ModelActions {
            id: actions
            name: root.name
            folder: root.folder
            embeds: root.embeds
            chosen: root.chosen
            present: root.present
            loaded: root.loaded
            removable: root.removable
            download: root.download
            upkeep: root.upkeep
            Layout.fillWidth: true
            onChoiceWanted: root.choiceWanted()
            onUnloadWanted: root.unloadWanted()
            onMakerWanted: root.makerWanted()
            onDownloadWanted: byKey => {
                root.upkeep.dismiss();
                root.download.start();
                if (byKey) // where the button was, there is now none
                    panel.takeFocus();
            }
        }
    }
}
