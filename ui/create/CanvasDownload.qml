// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The model that the picture waits for is on its way.
Card {
    id: root

    property DownloadViewModel download
    required property SignIn signIn
    required property string lead

    implicitHeight: column.implicitHeight + Theme.unit * 4

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 2
        spacing: Theme.unit

        Body {
            text: root.lead
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        DownloadPlace {
            download: root.download
            signIn: root.signIn
            wanted: root.visible && root.download !== null
            Layout.fillWidth: true
        }
    }
}
