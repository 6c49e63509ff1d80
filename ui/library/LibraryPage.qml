// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// Search above, watched folders at the left, pictures in the middle.
Page {
    id: root

    required property LibraryViewModel viewModel
    required property DownloadDesk downloads
    readonly property bool narrow: width < 640
    // Also for who asked for a picture's like before there was anything to look at.
    readonly property bool inviting: viewModel.phase === LibraryViewModel.NoFolders
        && (!viewModel.search.active || viewModel.search.state === LibrarySearch.Shown && viewModel.search.images.count === 0)
    property bool sideShown: false // where there is room, the side is always shown

    signal modelsWanted()
    signal startImageWanted(path: string)

    padding: 0
    background: null

    header: SearchBar {
        viewModel: root.viewModel
        narrow: root.narrow
        sideButtonShown: root.narrow && root.viewModel.phase === LibraryViewModel.Open
        sideShown: root.sideShown
        onSideToggled: root.sideShown = !root.sideShown
        onPictureWanted: pictureDialog.open()
        onModelsWanted: root.modelsWanted()
        onGridWanted: grid.takeFocus()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        FolderPane {
            viewModel: root.viewModel
            visible: root.viewModel.phase === LibraryViewModel.Open && (!root.narrow || root.sideShown)
            Layout.preferredWidth: root.narrow ? root.width : 256
            Layout.fillHeight: true
            onFolderWanted: folderDialog.open()
        }
        ColumnLayout {
            visible: !root.narrow || !root.sideShown
            spacing: 0

            LibraryMessages {
                viewModel: root.viewModel
                downloads: root.downloads
                Layout.fillHeight: false
                onModelsWanted: root.modelsWanted()
                Layout.fillWidth: true
                Layout.leftMargin: Theme.unit * 2
                Layout.rightMargin: Theme.unit * 2
            }
            Invitation {
                visible: root.inviting
                Layout.fillWidth: true
                Layout.fillHeight: true
                onFolderWanted: folderDialog.open()
                onPictureWanted: pictureDialog.open()
            }
            ImageGrid {
                id: grid
                viewModel: root.viewModel
                visible: !root.inviting && root.viewModel.phase !== LibraryViewModel.Failed
                onStartImageWanted: path => root.startImageWanted(path)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Item {
                visible: !root.inviting && !grid.visible
                Layout.fillHeight: true
            }
        }
    }

    LazyDialog {
        id: pictureDialog
        file: "PictureDialog.qml"
        onAccepted: files => root.viewModel.lookFor(files)
    }
    LazyDialog {
        id: folderDialog
        file: "WatchFolderDialog.qml"
        onAccepted: folder => root.viewModel.addFolder(folder)
    }

    Shortcut {
        sequences: Shortcuts.of("endSearch")
        enabled: root.visible && root.viewModel.search.active
        onActivated: root.viewModel.search.clear()
    }
    Shortcut {
        sequences: Shortcuts.of("readFolders")
        enabled: root.visible
        onActivated: root.viewModel.readFolders()
    }
    Shortcut {
        sequences: Shortcuts.of("addFolder")
        enabled: root.visible
        onActivated: folderDialog.open()
    }
}
