// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Window
import Pictor

// The pictures, best first, under a line that says what they are.
ColumnLayout {
    id: root

    required property LibraryViewModel viewModel
    readonly property LibrarySearch search: viewModel.search
    readonly property bool embedding: search.state === LibrarySearch.Embedding

    signal startImageWanted(path: string)

    function takeFocus() {
        grid.forceActiveFocus(Qt.TabFocusReason);
    }
    // Rows that are seen whole, at least one.
    function page(): int {
        return Math.max(1, Math.floor(grid.height / grid.cellHeight)) * grid.columns;
    }
    function go(index: int) {
        grid.currentIndex = Math.max(0, Math.min(grid.count - 1, index));
    }
    function handleKey(event: KeyEvent) {
        event.accepted = true;
        if (Shortcuts.matches(event, "toStart"))
            root.go(0);
        else if (Shortcuts.matches(event, "toEnd"))
            root.go(grid.count - 1);
        else if (Shortcuts.matches(event, "pageUp"))
            root.go(grid.currentIndex - root.page());
        else if (Shortcuts.matches(event, "pageDown"))
            root.go(grid.currentIndex + root.page());
        else
            event.accepted = false;
        if (!event.accepted)
            menu.handleKey(event, grid.currentItem as ImageTile);
    }
    function findSimilar(path: string) {
        viewModel.lookForFile(path);
    }

    spacing: Theme.unit

    RowLayout {
        spacing: Theme.unit
        Layout.fillWidth: true
        Layout.leftMargin: Theme.unit * 2
        Layout.rightMargin: Theme.unit * 2
        Layout.minimumHeight: Theme.control

        NameText {
            text: root.search.heading
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        BusyDots {
            visible: root.embedding || root.viewModel.phase === LibraryViewModel.Opening
        }
        Caption {
            visible: root.embedding && root.viewModel.model.loading
            text: qsTr("Loading %1").arg(root.viewModel.model.name)
            Layout.maximumWidth: root.width / 2
        }
    }
    GridView {
        id: grid
        objectName: "ImageGridView"

        readonly property int columns: Math.max(2, Math.floor(width / 208))
        // In steps, so that resizing the window does not ask for every thumbnail again.
        readonly property int pictureSide: Math.ceil(cellWidth * Screen.devicePixelRatio / 64) * 64

        model: root.search.images
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round(cellWidth * 0.75)
        clip: true
        focus: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        keyNavigationWraps: false
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: cellHeight * 2
        Accessible.role: Accessible.List
        Accessible.name: root.search.heading
        ScrollBar.vertical: SlimScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.unit * 2 - 4
        Layout.rightMargin: Theme.unit * 2 - 4

        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        Keys.onPressed: event => root.handleKey(event)

        delegate: ImageTile {
            width: grid.cellWidth
            height: grid.cellHeight
            pictureSide: grid.pictureSide
            current: GridView.isCurrentItem && grid.activeFocus
            onPicked: {
                grid.currentIndex = index;
                grid.forceActiveFocus(Qt.MouseFocusReason);
            }
            onOpened: FileActions.open(path)
            onMenuWanted: menu.openFor(path)
        }

        Caption {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.unit * 4, 420)
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.body
            visible: grid.count === 0 && !root.embedding && text !== ""
            text: {
                if (root.viewModel.phase !== LibraryViewModel.Open || root.search.state === LibrarySearch.Failed)
                    return "";
                if (root.viewModel.indexing.active)
                    return qsTr("Pictures appear here as they are read.");
                if (!root.viewModel.folders.holdImages)
                    return qsTr("There are no pictures in the watched folders.");
                return qsTr("Nothing was found.");
            }
        }
    }
    PlaceKeeper {
        view: grid
        place: root.viewModel.place
    }
    ImageMenu {
        id: menu
        onSimilarWanted: path => root.findSimilar(path)
        onStartImageWanted: path => root.startImageWanted(path)
    }
}
