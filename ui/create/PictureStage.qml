// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Pictor

// A picture to be looked at: whole, or as near as one likes. A click goes to 100 % and back, the wheel zooms about
// the pointer, dragging pans.
Item {
    id: root

    required property var picture
    required property size pictureSize
    required property string description
    readonly property real fullScale: 1 / Screen.devicePixelRatio
    readonly property real fitScale: pictureSize.width > 0 && pictureSize.height > 0
        ? Math.min(width / pictureSize.width, height / pictureSize.height, fullScale * 2) : fullScale
    property real zoom: 0 // 0: fitted
    readonly property real shownScale: zoom > 0 ? zoom : fitScale
    readonly property bool zoomed: zoom > 0
    readonly property point middle: Qt.point(width / 2, height / 2)
    property bool pointed: false // the focus came by the mouse: no ring is needed

    signal menuWanted()

    // Keeps what is below `point` (of this item) where it is.
    function zoomTo(scale: real, point: point) {
        const target = Math.min(Math.max(scale, 0), fullScale * 8);
        const x = (flickable.contentX + point.x - view.x) / root.shownScale;
        const y = (flickable.contentY + point.y - view.y) / root.shownScale;
        root.zoom = target <= root.fitScale ? 0 : target;
        if (!root.zoomed)
            return;
        flickable.contentX = clampedTo(x * root.shownScale + view.x - point.x, flickable.contentWidth - flickable.width);
        flickable.contentY = clampedTo(y * root.shownScale + view.y - point.y, flickable.contentHeight - flickable.height);
    }
    function clampedTo(value: real, most: real): real {
        return Math.max(0, Math.min(value, Math.max(0, most)));
    }
    function toggle(point: point) {
        if (root.zoomed)
            root.zoom = 0;
        else if (root.fitScale < root.fullScale)
            zoomTo(root.fullScale, point);
        else
            zoomTo(root.fullScale * 4, point);
    }
    function pan(dx: real, dy: real) {
        flickable.contentX = clampedTo(flickable.contentX + dx, flickable.contentWidth - flickable.width);
        flickable.contentY = clampedTo(flickable.contentY + dy, flickable.contentHeight - flickable.height);
    }

    activeFocusOnTab: true
    onActiveFocusChanged: if (!activeFocus) pointed = false
    onPictureSizeChanged: zoom = 0
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.description: qsTr("%1 × %2, shown at %3 %").arg(pictureSize.width).arg(pictureSize.height)
        .arg(Math.round(shownScale / fullScale * 100))

    Keys.onPressed: event => {
        event.accepted = true;
        if (Shortcuts.matches(event, "zoomIn"))
            root.zoomTo(root.shownScale * 1.25, root.middle);
        else if (Shortcuts.matches(event, "zoomOut"))
            root.zoomTo(root.shownScale / 1.25, root.middle);
        else if (Shortcuts.matches(event, "zoomToFit"))
            root.zoom = 0;
        else if (Shortcuts.matches(event, "zoomToFull"))
            root.zoomTo(root.fullScale, root.middle);
        else if (Shortcuts.matches(event, "toggleZoom"))
            root.toggle(root.middle);
        else if (root.zoomed && Shortcuts.matches(event, "panLeft"))
            root.pan(-64, 0);
        else if (root.zoomed && Shortcuts.matches(event, "panRight"))
            root.pan(64, 0);
        else if (root.zoomed && Shortcuts.matches(event, "panUp"))
            root.pan(0, -64);
        else if (root.zoomed && Shortcuts.matches(event, "panDown"))
            root.pan(0, 64);
        else
            event.accepted = false;
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        clip: true
        interactive: root.zoomed
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, view.width)
        contentHeight: Math.max(height, view.height)
        ScrollBar.vertical: SlimScrollBar {}
        ScrollBar.horizontal: SlimScrollBar {}

        PixelView {
            id: view

            objectName: "CanvasPicture"
            width: root.pictureSize.width * root.shownScale
            height: root.pictureSize.height * root.shownScale
            x: Math.max(0, (flickable.width - width) / 2)
            y: Math.max(0, (flickable.height - height) / 2)
            picture: root.picture
            sharp: root.shownScale >= root.fullScale * 3
        }
        // On what is scrolled: beside it, a zoomed picture's scrolling would take the press.
        TapHandler {
            onTapped: point => {
                root.pointed = true;
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.toggle(flickable.contentItem.mapToItem(root, point.position));
            }
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: {
                root.pointed = true;
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.menuWanted();
            }
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomTo(root.shownScale * Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit
        visible: root.zoomed
        width: percent.implicitWidth + Theme.unit * 2
        height: percent.implicitHeight + Theme.unit
        radius: Theme.radius
        color: Theme.scrim

        Text {
            id: percent
            anchors.centerIn: parent
            text: qsTr("%1 %").arg(Math.round(root.shownScale / root.fullScale * 100))
            color: Theme.text
            font.pixelSize: Theme.small
        }
    }
    FocusRing {
        anchors.margins: 0
        shown: root.activeFocus && !root.pointed
    }
}
