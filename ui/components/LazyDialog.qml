// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A dialog to choose files, made when it is first opened: its module is slow to load.
QtObject {
    id: root

    required property url file
    property var dialog: null

    signal accepted(var chosen)

    function open() {
        if (root.dialog === null) {
            root.dialog = Qt.createComponent(root.file).createObject(root);
            root.dialog.picked.connect(chosen => root.accepted(chosen));
        }
        root.dialog.open();
    }
}
