// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The window: the rail, and the places it leads to. A page is made when it is first gone to.
ApplicationWindow {
    id: window

    required property CreateViewModel create
    required property LibraryViewModel library
    required property ModelListModel models
    required property DownloadDesk downloads
    required property SettingsViewModel settings
    required property PagePlaces places
    property string page: "create"
    readonly property var pages: ["create", "library", "models", "help", "settings"]
    property string pageBefore: "create" // that the help leads back to
    property bool keysWanted: false // of a help that is still being made
    readonly property bool narrow: width < 720

    minimumWidth: 480
    minimumHeight: 400
    width: 1200
    height: 800
    title: page === "library" && library.search.active ? qsTr("%1 – Pictor").arg(library.search.heading) : qsTr("Pictor")
    color: Theme.window
    font.pixelSize: Theme.body
    onPageChanged: {
        if (window.page !== "help")
            window.keysWanted = false; // who left does not come back for them
    }
    onClosing: close => {
        close.accepted = window.create.closeGuard.mayClose();
    }

    function goTo(page: string) {
        if (window.page !== "help")
            window.pageBefore = window.page;
        window.page = page;
    }
    function showKeys() {
        window.goTo("help");
        const help = helpPage.item as HelpPage;
        window.keysWanted = help === null;
        if (help)
            help.showKeys();
    }
    function startFrom(path: string) {
        window.create.startFromPath(path);
        window.goTo("create");
    }

    // For who starts Pictor with a wish and no file.
    function askForPictures() {
        window.goTo("library");
        pictureDialog.open();
    }
    function askForStartImage() {
        window.goTo("create");
        startImageDialog.open();
    }

    LazyDialog {
        id: pictureDialog
        objectName: "askedPictures"
        file: "PictureDialog.qml"
        onAccepted: files => window.library.lookFor(files)
    }
    LazyDialog {
        id: startImageDialog
        objectName: "askedStartImage"
        file: "StartImageDialog.qml"
        onAccepted: file => window.create.startFromFile(file)
    }
    LazyDialog {
        id: openDialog
        objectName: "openedPicture"
        file: "StartImageDialog.qml"
        onAccepted: file => window.create.takeFile(file)
    }
    Binding {
        target: Theme
        property: "scheme"
        value: window.settings.theme
    }
    Binding {
        target: Theme
        property: "movement"
        value: window.settings.motion
    }
    Connections {
        target: window.library
        function onTaken() {
            window.goTo("library");
        }
    }
    Connections {
        target: window.create
        function onModelsWanted() {
            window.goTo("models");
        }
        function onFoldersDropped(content) {
            window.library.take(content);
        }
    }

    Connections {
        target: window.create.closeGuard
        function onClosable() {
            window.close();
        }
        function onChanged() {
            if (window.create.closeGuard.held)
                window.goTo("create"); // which says why
        }
    }

    // Below the pages: a place on one of them may take a drop for itself.
    PictureDropArea {
        id: dropArea
        anchors.fill: parent
        onDropped: content => {
            if (window.page === "create")
                window.create.take(content);
            else
                window.library.take(content);
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
                currentIndex: Math.max(0, window.pages.indexOf(window.page))
                Layout.fillWidth: true
                Layout.fillHeight: true

                PageLoader {
                    id: createPage
                    current: window.page === "create"
                    page: "CreatePage.qml"
                    properties: ({ viewModel: window.create, downloads: window.downloads })
                }
                PageLoader {
                    id: libraryPage
                    current: window.page === "library"
                    page: "LibraryPage.qml"
                    properties: ({ viewModel: window.library, downloads: window.downloads })
                }
                PageLoader {
                    id: modelsPage
                    current: window.page === "models"
                    page: "ModelsPage.qml"
                    properties: ({ models: window.models, choice: window.library.model, places: window.places })
                }
                PageLoader {
                    id: helpPage
                    current: window.page === "help"
                    page: "HelpPage.qml"
                    properties: ({ places: window.places })
                    onLoaded: {
                        if (window.keysWanted)
                            (item as HelpPage).showKeys();
                    }
                }
                PageLoader {
                    current: window.page === "settings"
                    page: "SettingsPage.qml"
                    properties: ({ viewModel: window.settings, places: window.places })
                }
            }
        }
    }
    Connections {
        target: libraryPage.item as LibraryPage
        function onModelsWanted() {
            window.goTo("models");
        }
        function onStartImageWanted(path) {
            window.startFrom(path);
        }
    }
    Connections {
        target: createPage.item as CreatePage
        function onModelsWanted() {
            window.goTo("models");
        }
        function onSimilarWanted(path) {
            window.library.lookForFile(path);
        }
    }
    Connections {
        target: modelsPage.item as ModelsPage
        function onMakerChosen(key) {
            window.create.maker.choose(key);
            window.goTo("create");
        }
    }
    Connections {
        target: helpPage.item as HelpPage
        function onLeaving() {
            window.goTo(window.pageBefore);
        }
        function onPlaceWanted(place) {
            window.goTo(place);
        }
    }
    Binding {
        target: createPage.item
        property: "dropHovered"
        value: dropArea.hovered
        when: createPage.item !== null
    }
    DropOverlay {
        anchors.fill: parent
        visible: dropArea.hovered && window.page !== "create"
    }

    Shortcut {
        sequences: Shortcuts.of("help")
        onActivated: window.goTo("help")
    }
    Shortcut {
        sequences: Shortcuts.of("showKeys")
        onActivated: window.showKeys()
    }
    Shortcut {
        sequences: Shortcuts.of("paste")
        onActivated: {
            if (window.page === "create")
                window.create.paste();
            else
                window.library.paste();
        }
    }
    Shortcut {
        sequences: Shortcuts.of("openPicture")
        onActivated: {
            if (window.page === "create")
                openDialog.open();
            else
                pictureDialog.open();
        }
    }
    Shortcut {
        sequences: Shortcuts.of("quit")
        onActivated: window.close()
    }
    Shortcut {
        sequences: Shortcuts.of("goToCreate")
        onActivated: window.goTo("create")
    }
    Shortcut {
        sequences: Shortcuts.of("goToLibrary")
        onActivated: window.goTo("library")
    }
    Shortcut {
        sequences: Shortcuts.of("goToModels")
        onActivated: window.goTo("models")
    }
    Shortcut {
        sequences: Shortcuts.of("goToSettings")
        onActivated: window.goTo("settings")
    }
}
