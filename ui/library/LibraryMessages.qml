// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What has to be said about the library, where it happened and with what mends it.
ColumnLayout {
    id: root

    required property LibraryViewModel viewModel
    readonly property bool searchFailed: viewModel.search.state === LibrarySearch.Failed

    signal modelsWanted()

    spacing: Theme.unit

    Banner {
        visible: root.viewModel.phase === LibraryViewModel.Failed
        alarming: true
        dismissable: false
        message: root.viewModel.errorMessage
        action: qsTr("Try again")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onActed: root.viewModel.open()
    }
    Banner {
        visible: root.searchFailed
        alarming: true
        message: root.viewModel.search.errorMessage
        action: root.viewModel.model.failed ? qsTr("Choose a model") : qsTr("Try again")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onActed: root.viewModel.model.failed ? root.modelsWanted() : root.viewModel.search.tryAgain()
        onDismissed: root.viewModel.search.clear()
    }
    Banner {
        // A model that cannot load fails the search too: say it once.
        visible: root.viewModel.indexing.errorMessage !== "" && !root.searchFailed
        alarming: true
        message: root.viewModel.indexing.errorMessage
        action: root.viewModel.model.failed ? qsTr("Choose a model") : qsTr("Try again")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onActed: root.viewModel.model.failed ? root.modelsWanted() : root.viewModel.readFolders()
        onDismissed: root.viewModel.indexing.dismissError()
    }
    Banner {
        visible: root.viewModel.notice !== ""
        message: root.viewModel.notice
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onDismissed: root.viewModel.dismissNotice()
    }
}
