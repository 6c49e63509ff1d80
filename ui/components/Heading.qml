// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

Text {
    color: Theme.text
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
