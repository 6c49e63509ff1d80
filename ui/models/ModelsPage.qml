// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// A card for each model.
Page {
    id: root

    required property ModelListModel models
    required property ModelChoice choice
    required property PagePlaces places

    signal makerChosen(key: string) // pictures are to be made with it

    padding: 0
    background: null
    Component.onCompleted: models.refresh()

    header: Item {
        implicitHeight: head.implicitHeight + Theme.unit * 3

        ColumnLayout {
            id: head
            anchors.fill: parent
            anchors.margins: Theme.unit * 2
            anchors.bottomMargin: Theme.unit
            spacing: Theme.unit

            RowLayout {
                spacing: Theme.unit

                Heading {
                    text: qsTr("Models")
                    font.pixelSize: Theme.title
                    Layout.fillWidth: true
                }
                PushButton {
                    iconName: "folder"
                    text: qsTr("Use a folder…")
                    Layout.maximumWidth: root.width * 0.5
                    onClicked: dialog.open()
                }
                IconButton {
                    iconName: "refresh"
                    tip: qsTr("Look again which models are here")
                    onClicked: root.models.refresh()
                }
            }
            RowLayout {
                spacing: Theme.unit

                Caption {
                    text: root.choice.automatic
                          ? qsTr("The library uses %1, chosen automatically.").arg(root.choice.name)
                          : qsTr("The library uses %1, as you chose.").arg(root.choice.name)
                    visible: root.choice.key !== ""
                    Layout.fillWidth: true
                }
                TextLink {
                    visible: !root.choice.automatic && root.choice.key !== ""
                    text: qsTr("Choose automatically")
                    Layout.maximumWidth: root.width * 0.5
                    onClicked: root.choice.chooseAutomatically()
                }
            }
            OpenTrouble {
                Layout.fillWidth: true
            }
        }
    }

    ListView {
        id: list

        objectName: "ModelList"
        anchors.fill: parent
        model: root.models
        clip: true
        spacing: Theme.unit
        leftMargin: Theme.unit * 2
        rightMargin: Theme.unit * 2
        bottomMargin: Theme.unit * 2
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000 // few cards, and Tab must reach all
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Models")
        ScrollBar.vertical: SlimScrollBar {}

        delegate: ModelCard {
            width: list.width - list.leftMargin - list.rightMargin
            signIn: root.models.downloads.signIn
            onChoiceWanted: root.choice.choose(key)
            onUnloadWanted: root.models.unload(key)
            onMakerWanted: root.makerChosen(key)
        }
    }

    FocusFollower {
        view: list
    }
    OffsetKeeper {
        view: list
        places: root.places
        name: "models"
    }
    LazyDialog {
        id: dialog
        file: "ModelFolderDialog.qml"
        onAccepted: folder => root.models.useFolder(folder)
    }
}
