// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A paragraph of the manual, or an item of a list.
Item {
    id: root

    required property var block
    readonly property bool listed: block.kind === "item"

    implicitHeight: words.implicitHeight

    Body {
        visible: root.listed
        x: Theme.unit / 2
        text: "•"
        color: Theme.textDim
        Accessible.ignored: true
    }
    Body {
        id: words
        x: root.listed ? Theme.unit * 2.5 : 0
        width: root.width - x
        textFormat: Text.RichText
        text: root.block.markup
        Accessible.role: root.listed ? Accessible.ListItem : Accessible.Paragraph
        Accessible.name: root.block.text
    }
}
