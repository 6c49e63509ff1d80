// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Settings that belong together, under a heading.
ColumnLayout {
    id: root

    required property string title
    default property alias content: inner.data

    spacing: Theme.unit

    Heading {
        text: root.title
        Layout.fillWidth: true
    }
    Card {
        implicitHeight: inner.implicitHeight + Theme.unit * 4
        Layout.fillWidth: true

        ColumnLayout {
            id: inner
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.unit * 2
            spacing: Theme.unit * 1.5
        }
    }
}
