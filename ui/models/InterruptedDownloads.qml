// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Offers to go on with what the end of an earlier session interrupted.
Banner {
    id: root

    required property DownloadDesk downloads

    visible: downloads.interruptedCount > 0
    message: downloads.interruptedText
    action: qsTr("Go on")
    onActed: root.downloads.goOn()
    onDismissed: root.downloads.dismissInterrupted()
}
