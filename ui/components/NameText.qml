// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A name that somebody gave (a file's, a folder's, a prompt), which may be longer than there is room: cut in the middle,
// and told whole to the pointer and to screen readers.
Text {
    id: root

    property bool tipShown: true // else the place that it stands in tells it

    color: Theme.text
    font.pixelSize: Theme.body
    elide: Text.ElideMiddle
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    HoverHandler {
        id: hover
        enabled: root.tipShown
    }
    Tip {
        text: root.text
        shown: hover.hovered && root.truncated
    }
}
