// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// The finished pictures, newest first.
ListView {
    id: root

    required property CreateViewModel viewModel
    required property PictureMenu menu
    readonly property FilmstripModel pictures: viewModel.filmstrip

    function show(row: int) {
        if (row < 0 || row >= count)
            return;
        root.currentIndex = row;
        root.viewModel.select(row);
    }
    function handleKey(event: KeyEvent) {
        event.accepted = true;
        if (Shortcuts.matches(event, "previousPicture"))
            root.show(root.currentIndex - 1);
        else if (Shortcuts.matches(event, "nextPicture"))
            root.show(root.currentIndex + 1);
        else if (Shortcuts.matches(event, "toStart"))
            root.show(0);
        else if (Shortcuts.matches(event, "toEnd"))
            root.show(root.count - 1);
        else
            event.accepted = false;
        if (event.accepted)
            return;
        root.forceLayout(); // just after a deletion there is no current item yet
        root.menu.handleKey(event, root.currentIndex, root.currentItem, root);
    }

    model: pictures
    orientation: ListView.Horizontal
    spacing: 4
    clip: true
    currentIndex: -1
    activeFocusOnTab: count > 0
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    implicitHeight: 80
    highlightMoveDuration: Theme.motion
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Finished pictures")
    ScrollBar.horizontal: SlimScrollBar {}

    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = Math.max(0, viewModel.selected)
    Keys.onPressed: event => root.handleKey(event)

    WheelHandler {
        // A wheel has only one direction, and so has the strip.
        onWheel: event => {
            const most = Math.max(0, root.contentWidth - root.width);
            root.contentX = Math.max(root.originX, Math.min(root.originX + most, root.contentX - event.angleDelta.y));
        }
    }
    delegate: FilmstripTile {
        height: root.height
        width: height
        shown: root.viewModel.selected === index
        current: ListView.isCurrentItem && root.activeFocus
        onPicked: {
            root.show(index);
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onMenuWanted: root.menu.openFor(index, root)
    }
    PlaceKeeper {
        view: root
        place: root.viewModel.stripPlace
    }
}
