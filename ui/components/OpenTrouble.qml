// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Why a file or a folder could not be shown, near to where that was asked for.
Banner {
    id: root

    property string sentence

    visible: sentence !== ""
    message: sentence
    onDismissed: sentence = ""

    Connections {
        target: FileActions
        enabled: root.parent !== null && root.parent.visible
        function onFailed(sentence) {
            root.sentence = sentence;
        }
    }
}
