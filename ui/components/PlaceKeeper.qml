// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// Brings a list back to where it was the last time, and notes where it is scrolled to.
Item {
    id: root

    required property var view // a GridView or a ListView: no type that they share knows indexAt()
    required property ScrollPlace place

    // The first row that is seen; where a gap between two comes first, the one after it.
    function firstRow(): int {
        const x = root.view.contentX + 1;
        const y = root.view.contentY + 1;
        const row = root.view.indexAt(x, y);
        const gap = root.view.spacing ?? 0; // a GridView has none
        return row >= 0 ? row : root.view.indexAt(x + gap, y + gap);
    }
    function bringBack() {
        const row = root.place.take();
        if (row < 0)
            return;
        root.view.forceLayout();
        root.view.positionViewAtIndex(row, GridView.Beginning); // the same number as ListView's
    }

    visible: false
    Component.onCompleted: soon.start()

    Connections {
        target: root.place
        function onReady() {
            soon.start(); // the view first hears of its rows
        }
    }
    Connections {
        target: root.view
        function onContentXChanged() {
            rest.restart();
        }
        function onContentYChanged() {
            rest.restart();
        }
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: root.bringBack()
    }
    Timer {
        id: rest
        interval: 200 // not at every frame of a scroll
        onTriggered: root.place.note(root.firstRow())
    }
}
