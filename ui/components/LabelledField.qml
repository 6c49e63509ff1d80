// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A control, or a few, below what they are for.
Column {
    id: root

    required property string label

    spacing: Theme.unit / 2

    Caption {
        text: root.label
        width: root.width
        Accessible.ignored: true // the control says it
    }
}
