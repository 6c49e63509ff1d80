// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// One request: what for and how much, when and to whom.
Rectangle {
    id: root

    required property string time
    required property string purpose
    required property string host
    required property string bytes
    required property string outcome
    required property bool troubled
    property bool current: false

    implicitHeight: texts.implicitHeight + Theme.unit * 2
    radius: Theme.radius
    color: "transparent"
    border.width: current ? Theme.ringWidth : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: Texts.filled(qsTr("%1, %2, %3, %4, %5"), [time, purpose, host, bytes, outcome])

    ColumnLayout {
        id: texts
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.unit
        anchors.rightMargin: Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        RowLayout {
            spacing: Theme.unit * 2

            NameText {
                text: root.purpose
                Accessible.ignored: true // the row says it
                Layout.fillWidth: true
            }
            Body {
                text: root.bytes
                wrapMode: Text.NoWrap
            }
        }
        RowLayout {
            spacing: Theme.unit * 2

            NameText {
                text: Texts.filled(qsTr("%1, %2"), [root.time, root.host])
                color: Theme.textDim
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true // the row says it
                Layout.fillWidth: true
            }
            Caption {
                text: root.outcome
                wrapMode: Text.NoWrap
                color: root.troubled ? Theme.alarm : Theme.textDim
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
        visible: !root.current
    }
}
