// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// A picture was dropped that tells how it was made.
Rectangle {
    id: root

    required property RestoreOffer offer

    visible: offer.open
    implicitHeight: column.implicitHeight + Theme.unit * 2
    radius: Theme.radius
    color: Theme.accentWash
    Accessible.role: Accessible.AlertMessage
    Accessible.name: lead.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.unit

            Icon {
                name: "info"
                color: Theme.accent
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 6
            }
            ColumnLayout {
                spacing: 2
                Layout.topMargin: 6

                NameText {
                    id: lead
                    text: root.offer.prompt === "" ? qsTr("%1 tells how it was made.").arg(root.offer.name)
                                                   : Texts.filled(qsTr("%1 tells how it was made: “%2”"),
                                                                  [root.offer.name, root.offer.prompt])
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Caption {
                    text: root.offer.details
                    Layout.fillWidth: true
                }
            }
            IconButton {
                iconName: "close"
                tip: qsTr("Dismiss")
                Layout.alignment: Qt.AlignTop
                onClicked: root.offer.dismiss()
            }
        }
        Flow {
            spacing: Theme.unit
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit + 20

            PushButton {
                objectName: "RestoreButton"
                primary: true
                text: qsTr("Restore the settings")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.offer.accept()
            }
            PushButton {
                text: qsTr("Use as start image")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.offer.useAsStartImage()
            }
        }
    }
}
