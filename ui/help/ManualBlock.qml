// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// A piece of a chapter, as its kind looks.
Loader {
    id: root

    required property var modelData
    readonly property var files: ({ heading: "ManualHeading.qml", picture: "ManualPicture.qml", link: "ManualLink.qml" })

    signal followed(string target)

    Component.onCompleted: setSource(root.files[root.modelData.kind] ?? "ManualText.qml", { block: root.modelData })

    Connections {
        target: root.item as ManualLink
        function onClicked() {
            root.followed(root.modelData.target);
        }
    }
}
