// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The model that the search or the folders wait for is on its way.
Rectangle {
    id: root

    required property DownloadViewModel download
    required property SignIn signIn
    required property bool searching // else the folders wait

    implicitHeight: column.implicitHeight + Theme.unit * 3
    radius: Theme.radius
    color: Theme.accentWash

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 1.5
        spacing: Theme.unit

        Body {
            text: root.searching ? qsTr("The search needs %1 and goes on by itself when it is here.").arg(root.download.name)
                                 : qsTr("Your pictures are read as soon as %1 is here.").arg(root.download.name)
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        DownloadPanel {
            download: root.download
            signIn: root.signIn
            Layout.fillWidth: true
        }
    }
}
