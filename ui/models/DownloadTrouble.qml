// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Why a download ended, and for a gated model what the user has to do about it.
ColumnLayout {
    id: root

    required property DownloadViewModel download
    required property SignIn signIn

    spacing: Theme.unit

    Body {
        text: root.download.errorMessage
        color: root.download.gated ? Theme.text : Theme.alarm
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Flow {
        visible: root.download.gated
        spacing: Theme.unit
        Layout.fillWidth: true

        PushButton {
            primary: true
            iconName: "open"
            text: qsTr("Open the licence page")
            width: Math.min(implicitWidth, parent.width)
            Accessible.description: root.download.licencePage
            onClicked: Qt.openUrlExternally(root.download.licencePage)
        }
        PushButton {
            visible: root.download.remedy === Remedy.AcceptLicence
            iconName: "refresh"
            text: qsTr("Check again")
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.download.start()
        }
    }
    TokenField {
        visible: root.download.gated
        signIn: root.signIn
        Layout.fillWidth: true
    }
    TextLink {
        visible: root.download.gated && root.download.mirror !== ""
        text: qsTr("Or download the same files from %1, without an account").arg(root.download.mirror)
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: root.download.startFromMirror()
    }
}
