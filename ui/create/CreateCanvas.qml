// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// The picture that is being made, or was; else what to do, or what went wrong.
Item {
    id: root

    required property CreateViewModel viewModel
    required property DownloadDesk downloads
    required property PictureMenu menu
    readonly property CanvasViewModel canvas: viewModel.canvas
    readonly property bool live: canvas.shown === CanvasViewModel.Live
    // In the filmstrip: the picture that is shown; -1: none, or not finished.
    readonly property int row: canvas.shown === CanvasViewModel.Finished ? viewModel.selected : -1
    readonly property bool hasPicture: canvas.pictureSize.width > 0 && canvas.pictureSize.height > 0
                                       && (live || canvas.shown === CanvasViewModel.Finished)

    signal modelsWanted()
    signal promptWanted()

    onLiveChanged: if (live) stage.zoom = 0 // a new picture begins with all of it
    Keys.onPressed: event => {
        if (stage.activeFocus)
            root.menu.handleKey(event, root.row, stage, stage); // what the stage has no use for
    }

    PictureStage {
        id: stage
        objectName: "PictureStage"
        anchors.fill: parent
        anchors.bottomMargin: progress.visible ? progress.height + Theme.unit : 0
        visible: root.hasPicture && !root.viewModel.live.downloading
        picture: root.canvas.picture
        pictureSize: root.canvas.pictureSize
        description: root.canvas.description === "" ? qsTr("Picture without words") : root.canvas.description
        onMenuWanted: if (root.row >= 0) root.menu.openFor(root.row, stage)

        Rectangle {
            // Where the picture will be, until its first preview.
            visible: root.live && !root.viewModel.live.previewed
            anchors.centerIn: parent
            width: root.canvas.pictureSize.width * stage.fitScale
            height: root.canvas.pictureSize.height * stage.fitScale
            color: Theme.surface
            border.width: 1
            border.color: Theme.line

            BusyDots {
                anchors.centerIn: parent
            }
        }
    }
    CreateInvitation {
        anchors.fill: parent
        visible: root.canvas.shown === CanvasViewModel.Nothing
        viewModel: root.viewModel
        downloads: root.downloads
        onModelsWanted: root.modelsWanted()
        onPromptWanted: root.promptWanted()
    }
    CanvasDownload {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 4, 560)
        visible: root.live && root.viewModel.live.downloading
        download: root.viewModel.liveDownload
        signIn: root.downloads.signIn
        lead: download ? qsTr("The picture is made as soon as %1 is here.").arg(download.name) : ""
    }
    CanvasTrouble {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 4, 560)
        visible: root.canvas.shown === CanvasViewModel.Trouble
        viewModel: root.viewModel
        signIn: root.downloads.signIn
        onModelsWanted: root.modelsWanted()
    }
    CanvasProgress {
        id: progress
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.live && root.viewModel.live.active && !root.viewModel.live.downloading
        live: root.viewModel.live
        onCancelled: root.viewModel.cancel()
    }
    Caption {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        horizontalAlignment: Text.AlignHCenter
        visible: text !== "" && !progress.visible && root.canvas.shown === CanvasViewModel.Finished
                 && root.viewModel.newestSelected
        text: root.viewModel.live.notes
    }
}
