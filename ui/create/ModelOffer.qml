// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// A model that could be fetched: what it is, weighs and asks.
Card {
    id: root

    required property var modelData

    signal wanted()

    implicitHeight: row.implicitHeight + Theme.unit * 2

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.unit * 1.5
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit
        columns: root.width < 440 ? 1 : 2

        ColumnLayout {
            spacing: 2

            Body {
                text: Texts.filled(qsTr("%1, %2"), [root.modelData.name, root.modelData.size])
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Caption {
                text: root.modelData.summary
                Layout.fillWidth: true
            }
            Caption {
                text: root.modelData.gated ? qsTr("Licence: %1. Asks for a free account.").arg(root.modelData.licence)
                                           : qsTr("Licence: %1").arg(root.modelData.licence)
                Layout.fillWidth: true
            }
        }
        PushButton {
            iconName: "download"
            text: qsTr("Download")
            Accessible.description: root.modelData.name
            Layout.maximumWidth: row.width
            onClicked: root.wanted()
        }
    }
}
