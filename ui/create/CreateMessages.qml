// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What has to be said about the page, with what mends it.
ColumnLayout {
    id: root

    required property CreateViewModel viewModel
    readonly property FilmstripModel filmstrip: viewModel.filmstrip
    readonly property RemovalUndo removal: filmstrip.undo

    spacing: Theme.unit

    Connections {
        target: FileActions
        enabled: root.visible
        function onFailed(sentence) {
            root.viewModel.say(sentence);
        }
    }
    Banner {
        objectName: "InterruptedBanner"
        // Nothing starts by itself: a picture takes all there is of memory and cores, and may be why the last time ended.
        visible: root.viewModel.interrupted.count > 0
        message: qsTr("%n picture(s) from last time were not finished.", "", root.viewModel.interrupted.count)
        action: qsTr("Continue")
        otherAction: qsTr("Discard")
        Layout.fillWidth: true
        onActed: root.viewModel.interrupted.goOn()
        onOtherActed: root.viewModel.interrupted.discard()
        onDismissed: root.viewModel.interrupted.postpone()
    }
    Banner {
        objectName: "StoppedBanner"
        visible: root.viewModel.stopped.count > 0
        message: qsTr("The picture was stopped. %n more that you asked for with it can still be made.", "",
                      root.viewModel.stopped.count)
        action: qsTr("Continue")
        otherAction: qsTr("Discard")
        Layout.fillWidth: true
        onActed: root.viewModel.stopped.goOn()
        onOtherActed: root.viewModel.stopped.discard()
        onDismissed: root.viewModel.stopped.postpone()
    }
    Banner {
        objectName: "UnsavedBanner"
        visible: root.filmstrip.unsavedCount > 0
        alarming: true
        dismissable: false
        message: root.filmstrip.unsafeCount > 0
                 ? qsTr("%n picture(s) could not be saved, and stay here as long as this window is open. %1", "",
                        root.filmstrip.unsavedCount).arg(root.filmstrip.saveError)
                 : qsTr("%n picture(s) could not be saved to the gallery. Pictor keeps them until they can be. %1", "",
                        root.filmstrip.unsavedCount).arg(root.filmstrip.saveError)
        action: qsTr("Another folder…")
        otherAction: qsTr("Try to save again")
        Layout.fillWidth: true
        onActed: dialog.open()
        onOtherActed: root.filmstrip.saveUnsaved()
    }
    Banner {
        objectName: "CloseBanner"
        visible: root.viewModel.closeGuard.held
        alarming: true
        message: qsTr("The window stays open: %n picture(s) are on no disk yet, and would be lost with it.", "",
                      root.filmstrip.unsafeCount)
        action: qsTr("Close it anyway")
        Layout.fillWidth: true
        onActed: root.viewModel.closeGuard.closeAnyway()
        onDismissed: root.viewModel.closeGuard.stay()
    }
    RestoreBanner {
        offer: root.viewModel.offer
        Layout.fillWidth: true
    }
    Banner {
        objectName: "RemovalBanner"
        visible: root.removal.offered
        message: Texts.filled(root.removal.inTrash ? qsTr("“%1” is in the trash.") : qsTr("“%1” was discarded."),
                              [root.removal.name])
        action: qsTr("Undo")
        Layout.fillWidth: true
        onActed: root.removal.undo()
        onDismissed: root.removal.dismiss()
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
        properties: ({ usual: root.viewModel.galleryFolder })
        onAccepted: folder => root.viewModel.setGalleryFolder(folder)
    }
}
