// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// How far a download is, with what can be done about it.
ColumnLayout {
    id: root

    required property DownloadViewModel download
    required property SignIn signIn
    property bool filesShown: false
    property bool asking: false // whether to cancel
    property bool leaving: false // cancelled: the focus goes with the panel
    readonly property bool failed: download.state === DownloadViewModel.Failed

    signal closed() // the focus has to go elsewhere

    function takeFocus() {
        main.forceActiveFocus(Qt.TabFocusReason);
    }
    function act() {
        if (root.download.active)
            root.download.pause();
        else if (root.download.remedy === Remedy.GoOnline)
            root.download.goOnline();
        else
            root.download.start();
    }
    function cancel() {
        root.asking = root.download.kept !== "";
        if (root.asking)
            question.takeFocus(Qt.TabFocusReason);
        else
            root.leave();
    }
    function leave() {
        root.asking = false;
        root.leaving = true;
        root.download.cancel();
    }
    function endQuestion() {
        root.asking = false;
        if (root.visible)
            cancelButton.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.unit
    onVisibleChanged: {
        if (!visible && leaving)
            afterLeaving.start();
        leaving = false;
    }

    // Who closes the panel may take it apart: not while it hides.
    Timer {
        id: afterLeaving
        interval: 0
        onTriggered: root.closed()
    }

    ProgressLine {
        visible: !root.failed || root.download.kept !== ""
        indeterminate: root.download.indeterminate
        value: root.download.value
        Accessible.name: qsTr("Download of %1").arg(root.download.name)
        Accessible.description: root.download.amount
        Layout.fillWidth: true
    }
    Flow {
        visible: !root.failed || root.download.kept !== ""
        spacing: Theme.unit * 2
        Layout.fillWidth: true

        Body {
            text: root.download.amount
            width: Math.min(implicitWidth, parent.width)
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
        }
        Caption {
            text: root.download.pace !== "" ? root.download.pace : root.download.phase
            visible: text !== ""
            topPadding: Theme.body - Theme.small
            width: Math.min(implicitWidth, parent.width)
        }
    }
    DownloadTrouble {
        visible: root.failed
        download: root.download
        signIn: root.signIn
        Layout.fillWidth: true
    }
    Flow {
        visible: !root.asking
        spacing: Theme.unit
        Layout.fillWidth: true

        PushButton {
            id: main
            visible: !root.download.gated
            primary: root.failed
            iconName: root.failed ? "refresh" : root.download.active ? "pause" : "play"
            text: {
                if (root.download.active)
                    return qsTr("Pause");
                if (!root.failed)
                    return qsTr("Go on");
                return root.download.remedy === Remedy.GoOnline ? qsTr("Go online") : qsTr("Try again");
            }
            width: Math.min(implicitWidth, parent.width)
            Accessible.description: qsTr("Download of %1").arg(root.download.name)
            onClicked: root.act()
        }
        PushButton {
            id: cancelButton
            text: qsTr("Cancel")
            width: Math.min(implicitWidth, parent.width)
            Accessible.description: qsTr("Download of %1").arg(root.download.name)
            onClicked: root.cancel()
        }
        PushButton {
            visible: root.download.files.count > 0
            quiet: true
            text: root.filesShown ? qsTr("Hide the files") : qsTr("Show %n file(s)", "", root.download.files.count)
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.filesShown = !root.filesShown
        }
    }
    Question {
        id: question
        visible: root.asking
        text: qsTr("Cancelling deletes the %1 that are here. A pause keeps them.").arg(root.download.kept)
        action: qsTr("Delete them")
        Layout.fillWidth: true
        onRefused: root.endQuestion()
        onAccepted: root.leave()
    }
    FileProgressList {
        visible: root.filesShown && count > 0
        files: root.download.files
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 220)
    }
}
