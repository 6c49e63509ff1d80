// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What has to be said about the page, with what mends it.
ColumnLayout {
    id: root

    required property CreateViewModel viewModel
    readonly property FilmstripModel filmstrip: viewModel.filmstrip

    spacing: Theme.unit

    Banner {
        objectName: "InterruptedBanner"
        visible: root.viewModel.interrupted > 0
        message: qsTr("%n picture(s) of the last time were not made yet. Go on?", "", root.viewModel.interrupted)
        action: qsTr("Go on")
        Layout.fillWidth: true
        onActed: root.viewModel.goOn()
        onDismissed: root.viewModel.dismissInterrupted()
    }
    Banner {
        objectName: "UnsavedBanner"
        visible: root.filmstrip.unsavedCount > 0
        alarming: true
        dismissable: false
        message: qsTr("%n picture(s) could not be saved, and stay here as long as this window is open. %1", "",
                      root.filmstrip.unsavedCount).arg(root.filmstrip.saveError)
        action: qsTr("Another folder…")
        Layout.fillWidth: true
        onActed: dialog.open()
    }
    PushButton {
        objectName: "SaveAgain"
        visible: root.filmstrip.unsavedCount > 0
        text: qsTr("Try to save again")
        Layout.alignment: Qt.AlignRight
        Layout.maximumWidth: root.width
        onClicked: root.filmstrip.saveUnsaved()
    }
    RestoreBanner {
        offer: root.viewModel.offer
        Layout.fillWidth: true
    }
    Banner {
        visible: root.viewModel.notice !== ""
        message: root.viewModel.notice
        Layout.fillWidth: true
        onDismissed: root.viewModel.dismissNotice()
    }
    LazyDialog {
        id: dialog
        file: "GalleryFolderDialog.qml"
        onAccepted: folder => root.viewModel.setGalleryFolder(folder)
    }
}
