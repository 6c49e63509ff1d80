// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The watched folders, and the run that reads them.
Item {
    id: root

    required property LibraryViewModel viewModel

    signal folderWanted()

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 2
        anchors.rightMargin: Theme.unit
        anchors.bottomMargin: Theme.unit * 2
        spacing: Theme.unit

        RowLayout {
            Heading {
                text: qsTr("Folders")
                Layout.fillWidth: true
            }
            IconButton {
                iconName: "refresh"
                tip: qsTr("Look for new pictures (%1)").arg(Shortcuts.told("readFolders"))
                enabled: !root.viewModel.indexing.active
                onClicked: root.viewModel.readFolders()
            }
            IconButton {
                iconName: "folder-add"
                tip: qsTr("Add a folder…")
                onClicked: root.folderWanted()
            }
        }
        ListView {
            id: list

            model: root.viewModel.folders
            clip: true
            spacing: 2
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Watched folders")
            ScrollBar.vertical: SlimScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0

            Keys.onPressed: event => {
                event.accepted = currentIndex >= 0 && Shortcuts.matches(event, "removeFolder");
                if (event.accepted)
                    root.viewModel.removeFolder(currentIndex);
            }

            delegate: FolderRow {
                width: ListView.view.width
                current: ListView.isCurrentItem && list.activeFocus
                onRemovalWanted: root.viewModel.removeFolder(index)
            }
        }
        IndexingCard {
            indexing: root.viewModel.indexing
            visible: root.viewModel.indexing.active || root.viewModel.indexing.failures.count > 0
            Layout.fillWidth: true
        }
    }
}
