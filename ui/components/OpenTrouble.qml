// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Why a file or a folder could not be shown, on the page where that was asked for, until one leaves it.
Banner {
    id: root

    property string sentence

    visible: sentence !== ""
    message: sentence
    onDismissed: sentence = ""

    Connections {
        target: root.parent
        function onVisibleChanged() {
            root.sentence = "";
        }
    }
    Connections {
        target: FileActions
        enabled: root.parent !== null && root.parent.visible
        function onFailed(sentence) {
            root.sentence = sentence;
        }
    }
}
