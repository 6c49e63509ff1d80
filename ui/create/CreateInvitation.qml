// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The canvas before there is a picture: what to do first.
Item {
    id: root

    required property CreateViewModel viewModel
    required property DownloadDesk downloads
    readonly property MakerChoice maker: viewModel.maker
    readonly property DownloadViewModel download: maker.download
    readonly property bool arriving: download !== null && download.underWay
    readonly property bool wanting: maker.nonePresent && !arriving
    readonly property bool trying: maker.shipped && !wanting && !arriving
    readonly property string example: "a red sunset over the sea" // the shipped model reads English

    signal modelsWanted()
    signal promptWanted()

    DashedFrame {
        anchors.fill: parent
        color: Theme.outline
    }
    FocusFollower {
        view: flickable
    }
    Flickable {
        id: flickable
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 4, 560)
        height: Math.min(parent.height - Theme.unit * 4, contentHeight)
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.unit * 1.5

            Icon {
                name: "create"
                color: Theme.textDim
                visible: root.height > 360
                Layout.preferredWidth: 56
                Layout.preferredHeight: 56
                Layout.alignment: Qt.AlignHCenter
            }
            Heading {
                text: root.wanting ? qsTr("Choose a model")
                    : root.arriving ? qsTr("%1 is on its way").arg(root.maker.name)
                    : root.trying ? qsTr("Describe a landscape")
                    : qsTr("Describe a picture")
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Body {
                text: {
                    if (root.wanting)
                        return qsTr("Making pictures needs a model on this machine. It is downloaded once; after that, everything is made here and nothing leaves this machine.");
                    if (root.arriving)
                        return qsTr("Write the prompt meanwhile: pictures that you ask for now are made as soon as it is here.");
                    if (root.trying)
                        return qsTr("“%1” comes with Pictor to try it at once: it is small, and paints little landscapes and nothing else. It reads English. For everything else, fetch a large model.").arg(root.maker.name);
                    return qsTr("Write below what it should show. Drop a picture here to start from it, or one that was made before to have its settings again.");
                }
                color: Theme.textDim
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            DownloadPlace {
                download: root.download
                signIn: root.downloads.signIn
                wanted: root.visible && root.arriving
                Layout.fillWidth: true
            }
            Repeater {
                model: root.wanting ? root.maker.offers : []
                delegate: ModelOffer {
                    Layout.fillWidth: true
                    onWanted: root.maker.fetch(modelData.key)
                }
            }
            Flow {
                visible: root.wanting || root.trying
                spacing: Theme.unit
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                Layout.preferredWidth: Math.min(parent.width, all.implicitWidth + spacing + 1
                    + (root.wanting ? own.implicitWidth : tried.implicitWidth))

                PushButton {
                    id: tried
                    objectName: "TryExample"
                    visible: root.trying
                    iconName: "create"
                    text: qsTr("Try “%1”").arg(root.example)
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: {
                        root.viewModel.form.prompt = root.example;
                        root.promptWanted();
                    }
                }
                PushButton {
                    id: all
                    objectName: "ShowModels"
                    iconName: "models"
                    text: qsTr("Show the models")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.modelsWanted()
                }
                PushButton {
                    id: own
                    visible: root.wanting
                    iconName: "folder"
                    text: qsTr("Use a folder…")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: dialog.open()
                }
            }
            PushButton {
                visible: !root.wanting && !root.arriving && !root.trying
                text: qsTr("Write a prompt")
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                onClicked: root.promptWanted()
            }
        }
    }
    LazyDialog {
        id: dialog
        file: "MakerFolderDialog.qml"
        onAccepted: folder => root.maker.chooseFile(folder)
    }
}
