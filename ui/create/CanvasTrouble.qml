// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What went wrong with a picture, and what helps.
Card {
    id: root

    required property CreateViewModel viewModel
    required property SignIn signIn
    readonly property DownloadViewModel download: viewModel.trouble.download
    readonly property bool downloading: download !== null && download.underWay

    signal modelsWanted()

    // What helps, as words for a button.
    function actionFor(mend: int): string {
        switch (mend) {
        case CanvasViewModel.FreeMemory:
            return qsTr("Free memory");
        case CanvasViewModel.GoOnline:
            return qsTr("Go online");
        case CanvasViewModel.EnterToken:
            return qsTr("Enter token");
        case CanvasViewModel.AcceptLicence:
            return qsTr("See the licence");
        case CanvasViewModel.RemoveModels:
            return qsTr("Remove models");
        case CanvasViewModel.ChooseModel:
            return qsTr("Show the models");
        default:
            return qsTr("Try again");
        }
    }

    implicitHeight: column.implicitHeight + Theme.unit * 4

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 2
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.unit

            Icon {
                name: "alert"
                color: Theme.alarm
                Layout.alignment: Qt.AlignTop
            }
            Heading {
                text: qsTr("The picture was not made")
                Layout.fillWidth: true
            }
        }
        Body {
            objectName: "TroubleText"
            visible: !root.downloading
            text: root.viewModel.canvas.errorMessage
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        DownloadPlace {
            download: root.download
            signIn: root.signIn
            wanted: root.visible && root.downloading
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.unit
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit

            PushButton {
                objectName: "MendButton"
                visible: !root.downloading
                primary: true
                text: root.actionFor(root.viewModel.canvas.mend)
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.viewModel.trouble.mend()
            }
            PushButton {
                visible: !root.downloading && root.viewModel.canvas.mend !== CanvasViewModel.TryAgain
                text: qsTr("Try again")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.viewModel.trouble.tryAgain()
            }
            PushButton {
                text: qsTr("Give it up")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.viewModel.trouble.dismiss()
            }
        }
    }
}
