// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Where the pictures go that are made, with the way to another folder.
Column {
    id: root

    required property SettingsViewModel viewModel

    spacing: Theme.unit
    width: parent.width

    SettingsPlace {
        modelData: ({ label: qsTr("Pictures that are made"), path: root.viewModel.galleryFolder })
    }
    PushButton {
        objectName: "chooseGalleryFolder"
        text: qsTr("Another folder…")
        iconName: "folder"
        width: Math.min(implicitWidth, root.width)
        Accessible.description: qsTr("For pictures that are made from now on; the others stay where they are")
        onClicked: dialog.open()
    }
    LazyDialog {
        id: dialog
        file: "GalleryFolderDialog.qml"
        properties: ({ usual: root.viewModel.galleryFolder })
        onAccepted: folder => root.viewModel.setGalleryFolder(folder)
    }
}
