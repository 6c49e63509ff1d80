// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A dialog to choose files, made when it is opened: its module is slow to load. Made anew each time: where one begins,
// Qt asks only once.
QtObject {
    id: root

    required property url file
    property var properties: ({}) // of the dialog
    property var dialog: null

    signal accepted(var chosen)

    function open() {
        if (root.dialog !== null && root.dialog.visible)
            return;
        if (root.dialog !== null)
            root.dialog.destroy();
        root.dialog = Qt.createComponent(root.file).createObject(root, root.properties);
        root.dialog.picked.connect(chosen => root.accepted(chosen));
        root.dialog.open();
    }
}
