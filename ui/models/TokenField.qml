// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Takes an access token of the hub; the downloads that wait for one go on when it is good.
ColumnLayout {
    id: root

    required property SignIn signIn

    function submit() {
        root.signIn.submit(field.text);
    }

    spacing: Theme.unit / 2

    GridLayout {
        columns: root.width < 420 ? 1 : 2
        Layout.fillWidth: true
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit

        TextBox {
            id: field
            iconName: "lock"
            echoMode: TextInput.Password
            placeholderText: qsTr("Access token (hf_…)")
            readOnly: root.signIn.checking
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Layout.fillWidth: true
            onAccepted: root.submit()
        }
        PushButton {
            text: root.signIn.checking ? qsTr("Checking…") : qsTr("Check and go on")
            enabled: !root.signIn.checking && field.text.trim() !== ""
            onClicked: root.submit()
        }
    }
    Caption {
        visible: root.signIn.errorMessage !== ""
        text: root.signIn.errorMessage
        color: Theme.alarm
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Caption {
        visible: root.signIn.account !== ""
        text: qsTr("Signed in as %1.").arg(root.signIn.account)
        Layout.fillWidth: true
    }
    TextLink {
        text: qsTr("Make a token that may read")
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        onClicked: Qt.openUrlExternally(root.signIn.tokensPage)
    }
}
