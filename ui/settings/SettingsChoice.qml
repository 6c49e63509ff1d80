// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A setting with a few values: its name beside them, or above where it is narrow.
Item {
    id: root

    required property string label
    required property var options
    required property int chosen
    readonly property bool stacked: width < 480
    readonly property int shown: box.currentIndex // follows `chosen` once a new list is there

    signal picked(int index)

    // The list and the choice come from the view model, one after the other.
    function follow() {
        box.currentIndex = root.chosen;
    }

    onChosenChanged: root.follow()
    Component.onCompleted: root.follow()

    implicitHeight: stacked ? name.height + 4 + box.height : Math.max(name.height, box.height)
    width: parent.width

    Body {
        id: name
        text: root.label
        width: root.stacked ? root.width : root.width - box.width - Theme.unit * 2
        y: root.stacked ? 0 : (root.height - height) / 2
    }
    ChoiceBox {
        id: box
        model: root.options
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.stacked ? root.width : Math.max(260, root.width * 0.6)
        Accessible.name: root.label
        onActivated: index => {
            root.picked(index);
            root.follow();
        }
        onModelChanged: root.follow() // a box with a new list shows its first
    }
}
