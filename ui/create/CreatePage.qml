// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The canvas, the prompt below it, and beside them how the picture is to be made.
Page {
    id: root

    required property CreateViewModel viewModel
    required property DownloadDesk downloads
    readonly property bool narrow: width < 720
    readonly property bool low: height < 640
    property bool panelShown: false // where there is room, the panel is always shown
    property bool dropHovered: false
    readonly property bool panelOpened: narrow && panelShown // in place of the strips
    readonly property bool queueShown: viewModel.queue.count > 0 && !panelOpened
    readonly property bool stripShown: viewModel.filmstrip.count > 0 && !panelOpened && !(narrow && low && queueShown)

    signal modelsWanted()
    signal similarWanted(path: string)

    padding: 0
    background: null
    Component.onCompleted: prompt.takeFocus(Qt.OtherFocusReason)
    onVisibleChanged: if (visible) prompt.takeFocus(Qt.OtherFocusReason)

    GridLayout {
        anchors.fill: parent
        columns: root.narrow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            spacing: Theme.unit
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.unit * 2

            CreateMessages {
                viewModel: root.viewModel
                Layout.fillWidth: true
            }
            CreateCanvas {
                visible: !(root.low && root.panelOpened)
                viewModel: root.viewModel
                downloads: root.downloads
                menu: pictureMenu
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 80
                onModelsWanted: root.modelsWanted()
                onPromptWanted: prompt.takeFocus(Qt.OtherFocusReason)

                DropOverlay {
                    anchors.fill: parent
                    visible: root.dropHovered
                    title: qsTr("Drop a picture to start from it")
                    text: qsTr("or one that tells how it was made, to have its settings")
                }
            }
            GridLayout {
                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.unit * 2
                rowSpacing: Theme.unit
                visible: root.queueShown || root.stripShown
                Layout.fillHeight: false

                QueueStrip {
                    id: queue
                    objectName: "QueueStrip"
                    viewModel: root.viewModel
                    visible: root.queueShown
                    Layout.fillWidth: root.narrow || !root.stripShown
                    Layout.preferredWidth: Math.min(contentWidth, root.width * 0.4)
                    Layout.preferredHeight: root.low ? 64 : 80
                }
                Filmstrip {
                    id: strip
                    objectName: "Filmstrip"
                    viewModel: root.viewModel
                    menu: pictureMenu
                    visible: root.stripShown
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.low ? 64 : 80
                }
            }
            PromptBar {
                id: prompt
                viewModel: root.viewModel
                narrow: root.narrow
                panelShown: root.panelShown
                Layout.fillWidth: true
                onPanelToggled: root.panelShown = !root.panelShown
            }
        }
        Rectangle {
            visible: !root.narrow || root.panelShown
            color: Theme.surface
            Layout.preferredWidth: root.narrow ? root.width : 304
            Layout.fillWidth: root.narrow
            Layout.fillHeight: true
            Layout.preferredHeight: root.narrow ? root.height * 0.5 : -1

            Rectangle {
                width: root.narrow ? parent.width : 1
                height: root.narrow ? 1 : parent.height
                color: Theme.line
            }
            GenerationPanel {
                objectName: "GenerationPanel"
                anchors.fill: parent
                viewModel: root.viewModel
                onModelsWanted: root.modelsWanted()
            }
        }
    }

    PictureMenu {
        id: pictureMenu
        viewModel: root.viewModel
        onSimilarWanted: path => root.similarWanted(path)
    }
    Shortcut {
        sequences: Shortcuts.of("generate")
        enabled: root.visible
        onActivated: root.viewModel.generate()
    }
    Shortcut {
        sequences: Shortcuts.of("cancelPicture")
        enabled: root.visible && root.viewModel.queue.running && !root.panelOpened
        onActivated: root.viewModel.cancel()
    }
    // A text field that has the focus takes its keys for itself.
    Shortcut {
        sequences: Shortcuts.of("undoRemoval")
        enabled: root.visible && root.viewModel.filmstrip.undo.possible
        onActivated: root.viewModel.filmstrip.undo.undo()
    }
    Connections {
        function onBroughtBack(row) {
            strip.show(row);
            if (strip.visible) // else its keys would be heard where nobody sees it
                strip.forceActiveFocus(Qt.OtherFocusReason);
        }
        target: root.viewModel.filmstrip.undo
    }
    Shortcut {
        sequences: Shortcuts.of("leave")
        enabled: root.visible && root.panelOpened
        onActivated: {
            root.panelShown = false;
            prompt.takePanelFocus(Qt.ShortcutFocusReason); // it was opened there
        }
    }
    Shortcut {
        sequences: Shortcuts.of("toPrompt")
        enabled: root.visible
        onActivated: prompt.takeFocus(Qt.ShortcutFocusReason)
    }
}
