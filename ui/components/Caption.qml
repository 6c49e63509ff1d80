// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What is said beside the point.
Text {
    color: Theme.textDim
    font.pixelSize: Theme.small
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
