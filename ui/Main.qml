// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The window: the rail, and the places it leads to. A page is made when it is first gone to.
ApplicationWindow {
    id: window

    required property LibraryViewModel library
    required property ModelListModel models
    required property DownloadDesk downloads
    required property SettingsViewModel settings
    property string page: "library"
    readonly property bool narrow: width < 720

    minimumWidth: 480
    minimumHeight: 400
    width: 1200
    height: 800
    title: library.search.active ? qsTr("%1 – Pictor").arg(library.search.heading) : qsTr("Pictor")
    color: Theme.window
    font.pixelSize: Theme.body

    function goTo(page: string) {
        window.page = page;
    }

    Binding {
        target: Theme
        property: "scheme"
        value: window.settings.theme
    }
    Connections {
        target: window.library
        function onTaken() {
            window.goTo("library");
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            narrow: window.narrow
            page: window.page
            onChosen: page => window.goTo(page)
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0

            InterruptedDownloads {
                downloads: window.downloads
                Layout.fillWidth: true
                Layout.margins: Theme.unit * 2
                Layout.bottomMargin: 0
            }
            StackLayout {
                currentIndex: window.page === "settings" ? 2 : window.page === "models" ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                PageLoader {
                    id: libraryPage
                    current: window.page === "library"
                    page: "LibraryPage.qml"
                    properties: ({ viewModel: window.library, downloads: window.downloads })
                }
                PageLoader {
                    current: window.page === "models"
                    page: "ModelsPage.qml"
                    properties: ({ models: window.models, choice: window.library.model })
                }
                PageLoader {
                    current: window.page === "settings"
                    page: "SettingsPage.qml"
                    properties: ({ viewModel: window.settings })
                }
            }
        }
    }
    Connections {
        target: libraryPage.item as LibraryPage
        function onModelsWanted() {
            window.goTo("models");
        }
    }

    PictureDropArea {
        id: dropArea
        anchors.fill: parent
        onDropped: content => window.library.take(content)

        DropOverlay {
            anchors.fill: parent
            visible: dropArea.hovered
        }
    }

    Shortcut {
        sequences: ["Ctrl+V", "Shift+Ins"]
        onActivated: window.library.paste()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: window.close()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: window.goTo("library")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: window.goTo("models")
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: window.goTo("settings")
    }
}
