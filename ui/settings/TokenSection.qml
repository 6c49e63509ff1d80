// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pictor

// The access token: which one is used, and a field for another.
Column {
    id: root

    required property TokenViewModel token

    spacing: Theme.unit
    width: parent.width
    Component.onCompleted: token.look()

    Body {
        text: root.token.account === "" ? root.token.place : root.token.place + " " + root.token.account
        width: root.width
    }
    Flow {
        spacing: Theme.unit
        visible: root.token.inUse || root.token.own
        width: root.width

        PushButton {
            objectName: "checkToken"
            text: qsTr("Check")
            enabled: !root.token.busy && root.token.inUse
            onClicked: root.token.check()
        }
        PushButton {
            text: qsTr("Forget")
            visible: root.token.own
            enabled: !root.token.busy
            onClicked: root.token.forget()
        }
    }
    RowLayout {
        spacing: Theme.unit
        width: root.width

        TextBox {
            id: field
            objectName: "tokenField"
            placeholderText: root.token.inUse ? qsTr("Another token") : qsTr("Paste a token: hf_…")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            enabled: !root.token.busy
            Accessible.name: qsTr("Access token")
            Layout.fillWidth: true
            onAccepted: keep.clicked()
        }
        BusyDots {
            visible: root.token.busy
        }
        PushButton {
            id: keep
            objectName: "keepToken"
            text: qsTr("Check and keep")
            enabled: !root.token.busy && field.text.trim() !== ""
            onClicked: if (enabled) root.token.enter(field.text)
        }
    }
    TextLink {
        text: qsTr("Make a token on the web (role “read”)")
        width: Math.min(implicitWidth, root.width)
        onClicked: Qt.openUrlExternally(root.token.tokensPage)
    }
    Banner {
        message: root.token.problem
        alarming: true
        dismissable: false
        visible: message !== ""
        width: root.width
    }
    Connections {
        target: root.token
        function onEntered() {
            field.clear();
        }
    }
}
