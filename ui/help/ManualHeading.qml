// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

Heading {
    required property var block

    text: block.text
    topPadding: Theme.unit
}
