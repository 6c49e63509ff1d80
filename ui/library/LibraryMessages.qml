// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What has to be said about the library, where it happened and with what mends it.
ColumnLayout {
    id: root

    required property LibraryViewModel viewModel
    required property DownloadDesk downloads
    readonly property DownloadViewModel download: downloads.of(viewModel.model.key)
    readonly property bool searchFailed: viewModel.search.state === LibrarySearch.Failed

    signal modelsWanted()

    // What helps against an error, as words for a button.
    function actionFor(remedy: int): string {
        switch (remedy) {
        case Remedy.GoOnline:
            return qsTr("Go online");
        case Remedy.EnterToken:
            return qsTr("Enter token");
        case Remedy.AcceptLicence:
            return qsTr("See the licence");
        case Remedy.FreeSpace:
            return qsTr("Remove models");
        case Remedy.TryAgain:
            return qsTr("Try again");
        default:
            return root.viewModel.model.failed ? qsTr("Choose a model") : qsTr("Try again");
        }
    }
    // And does it. @return whether the failed thing is to be tried again now
    function mend(remedy: int): bool {
        if (remedy === Remedy.GoOnline)
            root.download.goOnline();
        if (remedy === Remedy.GoOnline || remedy === Remedy.TryAgain)
            return true;
        if (remedy !== Remedy.None || root.viewModel.model.failed) {
            root.modelsWanted();
            return false;
        }
        return true;
    }

    spacing: Theme.unit

    Connections {
        target: FileActions
        enabled: root.visible
        function onFailed(sentence) {
            root.viewModel.say(sentence);
        }
    }
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
    AwaitedModel {
        visible: root.viewModel.model.downloading
        download: root.download
        signIn: root.downloads.signIn
        searching: root.viewModel.search.state === LibrarySearch.Embedding
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
    }
    Banner {
        visible: root.searchFailed
        alarming: true
        message: root.viewModel.search.errorMessage
        action: root.actionFor(root.viewModel.search.remedy)
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onActed: if (root.mend(root.viewModel.search.remedy)) root.viewModel.search.tryAgain()
        onDismissed: root.viewModel.search.clear()
    }
    Banner {
        // A model that cannot load fails the search too: say it once.
        visible: root.viewModel.indexing.errorMessage !== "" && !root.searchFailed
        alarming: true
        message: root.viewModel.indexing.errorMessage
        action: root.actionFor(root.viewModel.indexing.remedy)
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        onActed: if (root.mend(root.viewModel.indexing.remedy)) root.viewModel.readFolders()
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
