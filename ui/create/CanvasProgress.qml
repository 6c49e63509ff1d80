// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// How far the picture is, and the way to stop it.
ColumnLayout {
    id: root

    required property LiveGeneration live

    signal cancelled()

    spacing: Theme.unit / 2

    Caption {
        visible: text !== ""
        text: root.live.notes
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.unit * 2

        ColumnLayout {
            spacing: Theme.unit / 2

            Flow {
                spacing: Theme.unit * 2
                Layout.fillWidth: true

                Body {
                    objectName: "StageText"
                    text: root.live.stageText
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.role: Accessible.StatusBar
                    Accessible.name: text
                }
                Caption {
                    visible: text !== ""
                    text: root.live.pictureText
                    topPadding: Theme.body - Theme.small
                    width: Math.min(implicitWidth, parent.width)
                }
                Caption {
                    visible: text !== ""
                    text: root.live.timeLeft
                    topPadding: Theme.body - Theme.small
                    width: Math.min(implicitWidth, parent.width)
                }
            }
            ProgressLine {
                indeterminate: root.live.indeterminate
                value: root.live.progress
                Accessible.name: qsTr("Picture being made")
                Accessible.description: root.live.stageText
                Layout.fillWidth: true
            }
        }
        PushButton {
            objectName: "CancelButton"
            text: qsTr("Cancel")
            enabled: !root.live.stopping
            Layout.alignment: Qt.AlignBottom
            Layout.maximumWidth: root.width * 0.4
            onClicked: root.cancelled()
        }
    }
}
