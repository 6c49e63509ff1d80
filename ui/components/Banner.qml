// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Says in place what happened and what to do next, with the button that does it.
Rectangle {
    id: root

    required property string message
    property string action
    property string otherAction
    readonly property bool oneLine: otherAction === "" && width >= 560
    property bool alarming: false
    property bool dismissable: true

    signal acted()
    signal otherActed()
    signal dismissed()

    implicitHeight: column.implicitHeight + Theme.unit * 2
    radius: Theme.radius
    color: alarming ? Theme.alarmWash : Theme.accentWash
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.unit
        spacing: Theme.unit / 2

        RowLayout {
            spacing: Theme.unit

            Icon {
                name: root.alarming ? "alert" : "info"
                color: root.alarming ? Theme.alarm : Theme.accent
                Layout.preferredWidth: 20
                Layout.preferredHeight: 20
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 6
            }
            Body {
                text: root.message
                Layout.fillWidth: true
                Layout.topMargin: 6
                Layout.bottomMargin: 6
            }
            PushButton {
                text: root.action
                visible: root.action !== "" && root.oneLine
                Layout.maximumWidth: root.width * 0.4
                Layout.alignment: Qt.AlignTop
                onClicked: root.acted()
            }
            IconButton {
                iconName: "close"
                tip: qsTr("Dismiss")
                visible: root.dismissable
                Layout.alignment: Qt.AlignTop
                onClicked: root.dismissed()
            }
        }
        Flow {
            visible: root.action !== "" && !root.oneLine
            spacing: Theme.unit
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit + 20

            PushButton {
                text: root.action
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.acted()
            }
            PushButton {
                objectName: "OtherAction"
                text: root.otherAction
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.otherActed()
            }
        }
    }
}
