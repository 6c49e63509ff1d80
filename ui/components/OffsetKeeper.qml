// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Brings a page back to where it was scrolled to the last time, and notes where it is.
Item {
    id: root

    required property Flickable view
    required property PagePlaces places
    required property string name
    property real wanted: -1 // until the page is as long; -1: nothing is
    readonly property real furthest: view.contentHeight - view.height

    function bringBack() {
        if (root.wanted < 0 || root.view.height <= 0 || root.furthest < root.wanted)
            return;
        root.view.contentY = root.view.originY + root.wanted;
        root.wanted = -1;
    }

    objectName: "offsetKeeper"
    visible: false
    onFurthestChanged: root.bringBack()
    Component.onCompleted: {
        root.wanted = root.places.of(root.name);
        root.bringBack();
    }

    Connections {
        target: root.view
        function onContentYChanged() {
            if (root.view.contentY > root.view.originY)
                root.wanted = -1; // somebody was quicker
            rest.restart();
        }
    }
    Timer {
        id: rest
        interval: 200 // not at every frame of a scroll
        onTriggered: {
            if (root.wanted < 0)
                root.places.note(root.name, Math.max(0, root.view.contentY - root.view.originY));
        }
    }
}
