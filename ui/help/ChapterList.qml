// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// The chapters of the help; the keyboard's up and down turn to another.
ListView {
    id: root

    required property var titles
    required property int chapter

    signal picked(int chapter)
    signal entered() // its text is wanted

    function turn(by: int) {
        root.picked(Math.max(0, Math.min(root.count - 1, root.chapter + by)));
    }
    // A view with a new list goes to its first row.
    function follow() {
        root.currentIndex = root.chapter;
    }

    objectName: "chapterList"
    model: titles
    activeFocusOnTab: true
    clip: true
    spacing: Theme.unit / 2
    topMargin: Theme.unit * 2
    bottomMargin: Theme.unit * 2
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.motion
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Chapters")
    ScrollBar.vertical: SlimScrollBar {}

    onModelChanged: root.follow()
    onChapterChanged: root.follow()

    Keys.onPressed: event => {
        event.accepted = true;
        if (Shortcuts.matches(event, "previousChapter"))
            root.turn(-1);
        else if (Shortcuts.matches(event, "nextChapter"))
            root.turn(1);
        else if (Shortcuts.matches(event, "toStart"))
            root.turn(-root.count);
        else if (Shortcuts.matches(event, "toEnd"))
            root.turn(root.count);
        else if (Shortcuts.matches(event, "readChapter"))
            root.entered();
        else
            event.accepted = false;
    }

    delegate: Rectangle {
        id: row

        required property int index
        required property string modelData
        readonly property bool current: index === root.chapter

        x: Theme.unit
        width: root.width - Theme.unit * 2
        implicitHeight: Math.max(Theme.control, title.implicitHeight + Theme.unit)
        radius: Theme.radius
        color: current ? Theme.raised : hover.hovered ? Theme.hovered : "transparent"
        Accessible.role: Accessible.PageTab
        Accessible.name: modelData
        Accessible.selected: current
        Accessible.onPressAction: root.picked(index)

        Behavior on color {
            ColorAnimation { duration: Theme.motion }
        }
        Body {
            id: title
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.unit
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData
            font.weight: row.current ? Font.DemiBold : Font.Normal
            Accessible.ignored: true // the row says it
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: row.current && root.activeFocus
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.picked(row.index)
        }
    }
}
