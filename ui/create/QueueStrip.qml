// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// What is being made and what waits, as cards: drag one to another place, or move it with Ctrl and the arrows.
ListView {
    id: root

    required property CreateViewModel viewModel
    readonly property GenerationQueue queue: viewModel.queue

    function handleKey(event: KeyEvent) {
        event.accepted = true;
        if (Shortcuts.matches(event, "queueEarlier"))
            root.shift(root.currentIndex, root.currentIndex - 1);
        else if (Shortcuts.matches(event, "queueLater"))
            root.shift(root.currentIndex, root.currentIndex + 1);
        else if (Shortcuts.matches(event, "unqueue"))
            root.queue.cancel(root.currentIndex);
        else if (Shortcuts.matches(event, "showQueued"))
            root.viewModel.selectQueued(root.currentIndex);
        else
            event.accepted = false;
    }
    function shift(from: int, to: int) {
        if (root.queue.move(from, to))
            root.currentIndex = to;
    }

    model: queue
    orientation: ListView.Horizontal
    spacing: Theme.unit
    clip: true
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    implicitHeight: 80
    implicitWidth: contentWidth
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Queue")
    ScrollBar.horizontal: SlimScrollBar {}

    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    Keys.onPressed: event => root.handleKey(event)

    displaced: Transition {
        NumberAnimation { properties: "x"; duration: Theme.motion }
    }
    delegate: QueueCard {
        height: root.height
        current: ListView.isCurrentItem && root.activeFocus
        onPicked: {
            root.currentIndex = index;
            root.viewModel.selectQueued(index);
        }
        onCancelled: root.queue.cancel(index)
        onDraggedTo: x => {
            const target = root.indexAt(x + root.contentX, 1);
            if (target >= 0 && target !== index)
                root.shift(index, target);
        }
    }
}
