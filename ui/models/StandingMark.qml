// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A model's state, as a mark and in words: colour alone tells nothing.
Item {
    id: root

    required property int standing
    required property string text
    readonly property bool good: standing === Standing.Here || standing === Standing.Loaded
    readonly property bool failed: standing === Standing.Failed
    readonly property bool wanting: standing === Standing.Wanting
    readonly property bool marked: good || failed || wanting
    readonly property bool busy: standing === Standing.Loading || standing === Standing.Unknown

    implicitWidth: label.implicitWidth + (marked ? mark.width + 4 : busy ? dots.width + 8 : 0)
    implicitHeight: label.height

    Caption {
        id: label
        text: root.text
        anchors.right: parent.right
        width: Math.min(implicitWidth, root.width - (root.implicitWidth - implicitWidth))
        horizontalAlignment: Text.AlignRight
        color: root.good || root.wanting ? Theme.text : root.failed ? Theme.alarm : Theme.textDim
    }
    Icon {
        id: mark
        x: root.width - label.contentWidth - width - 4
        y: (label.implicitHeight / label.lineCount - height) / 2
        visible: root.marked
        name: root.good ? "check" : root.wanting ? "lock" : "alert"
        color: root.failed ? Theme.alarm : Theme.accent
        width: 18
        height: 18
    }
    BusyDots {
        id: dots
        anchors.right: label.left
        anchors.rightMargin: 8
        anchors.verticalCenter: label.verticalCenter
        visible: root.busy
    }
}
