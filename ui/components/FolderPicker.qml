// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import Pictor

// Chooses a folder.
FolderDialog {
    id: root

    property int kind: FilePlaces.Pictures
    property string usual // that the first one is for; empty: none is

    signal picked(url folder)

    acceptLabel: qsTr("Choose")
    currentFolder: FilePlaces.beginAround(root.kind, root.usual)
    onAccepted: {
        FilePlaces.end(root.kind, root.selectedFolder);
        root.picked(root.selectedFolder);
    }
}
