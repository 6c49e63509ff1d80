// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// Where a download is shown while there is one to be shown. Stays once it is made: what ends a download is in it.
Loader {
    id: root

    property DownloadViewModel download: null
    required property SignIn signIn
    property bool wanted: false

    function show() {
        if (!root.wanted || !root.download)
            return;
        // No variable for the panel: Qt 6.4's compiler of QML crashes over a cast one.
        if (root.item)
            (root.item as DownloadPanel).download = root.download;
        else
            root.setSource("DownloadPanel.qml", { download: root.download, signIn: root.signIn });
    }

    visible: wanted
    onWantedChanged: show()
    onDownloadChanged: show()
    Component.onCompleted: show()
}
