// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Settings that belong together, under a heading, each as wide as the card. Columns: heights follow from widths here,
// which nested layouts of Qt 6.4 lose count of.
Column {
    id: root

    required property string title
    default property alias content: inner.data

    spacing: Theme.unit

    Heading {
        text: root.title
        width: root.width
    }
    Card {
        width: root.width
        height: inner.implicitHeight + Theme.unit * 4

        Column {
            id: inner
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.unit * 2
            spacing: Theme.unit * 1.5
        }
    }
}
