// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pictor

// What came of looking after a model's files: how far the check is, what it found, whether to remove them.
ColumnLayout {
    id: root

    required property ModelUpkeep upkeep
    property string name // of the model
    readonly property bool told: upkeep.state === ModelUpkeep.Sound || upkeep.state === ModelUpkeep.Faulty
                                 || upkeep.state === ModelUpkeep.Failed || upkeep.state === ModelUpkeep.Removed
    property bool asked: false // the question was shown already
    readonly property bool bad: upkeep.state === ModelUpkeep.Faulty || upkeep.state === ModelUpkeep.Failed

    signal closed() // the focus has to go elsewhere

    function close() {
        root.upkeep.dismiss();
        root.closed();
    }

    visible: told || upkeep.state === ModelUpkeep.Verifying || upkeep.state === ModelUpkeep.Asking
    spacing: Theme.unit

    Connections {
        target: root.upkeep
        function onStateChanged() {
            const asking = root.upkeep.state === ModelUpkeep.Asking;
            if (asking && !root.asked) // and not told again in another language
                onceShown.start();
            root.asked = asking;
        }
    }
    Component.onCompleted: root.asked = root.upkeep.state === ModelUpkeep.Asking

    Timer {
        id: onceShown
        interval: 0
        onTriggered: question.takeFocus(Qt.TabFocusReason)
    }

    ProgressLine {
        visible: root.upkeep.state === ModelUpkeep.Verifying
        indeterminate: root.upkeep.value === 0
        value: root.upkeep.value
        Accessible.name: qsTr("Check of %1").arg(root.name)
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.upkeep.text !== "" && root.upkeep.state !== ModelUpkeep.Asking
        spacing: Theme.unit

        Icon {
            visible: root.told
            name: root.bad ? "alert" : "check"
            color: root.bad ? Theme.alarm : Theme.accent
            Layout.preferredWidth: 18
            Layout.preferredHeight: 18
            Layout.alignment: Qt.AlignVCenter
        }
        Body {
            text: root.upkeep.text
            color: root.bad ? Theme.alarm : Theme.text
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true // a second line makes the row no higher than its button, and would find no room
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        PushButton {
            visible: root.upkeep.state === ModelUpkeep.Verifying
            text: qsTr("Stop")
            Layout.maximumWidth: root.width * 0.4
            onClicked: {
                root.upkeep.stopVerifying();
                root.closed();
            }
        }
        IconButton {
            visible: root.told
            iconName: "close"
            tip: qsTr("Dismiss")
            Layout.alignment: Qt.AlignTop
            onClicked: root.close()
        }
    }
    Repeater {
        model: root.upkeep.faults

        Caption {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }
    Flow {
        visible: root.upkeep.state === ModelUpkeep.Faulty
        Layout.fillWidth: true

        PushButton {
            primary: true
            iconName: "refresh"
            text: qsTr("Download them again")
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.upkeep.repair()
        }
    }
    Question {
        id: question
        visible: root.upkeep.state === ModelUpkeep.Asking
        text: root.upkeep.text
        action: qsTr("Remove")
        Layout.fillWidth: true
        onRefused: root.close()
        onAccepted: {
            root.upkeep.remove();
            root.closed();
        }
    }
}
