// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Running text.
Text {
    color: Theme.text
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    linkColor: Theme.accent
}
