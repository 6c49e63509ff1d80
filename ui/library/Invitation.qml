// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The library before it has a folder.
Item {
    id: root

    signal folderWanted()
    signal pictureWanted()

    DashedFrame {
        anchors.fill: parent
        anchors.margins: Theme.unit * 2
        anchors.topMargin: 0
        color: Theme.outline
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 8, 480)
        spacing: Theme.unit * 2

        Icon {
            name: "library"
            color: Theme.textDim
            visible: root.height > 320
            Layout.preferredWidth: 56
            Layout.preferredHeight: 56
            Layout.alignment: Qt.AlignHCenter
        }
        Heading {
            text: qsTr("Add a folder of pictures")
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Body {
            text: qsTr("Pictor looks at each of them once. Then drop a picture anywhere on this window to find its like. Nothing leaves this machine.")
            color: Theme.textDim
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.unit
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            Layout.preferredWidth: Math.min(parent.width, first.implicitWidth + second.implicitWidth + spacing + 1)

            PushButton {
                id: first
                primary: true
                iconName: "folder-add"
                text: qsTr("Add a folder…")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.folderWanted()
            }
            PushButton {
                id: second
                iconName: "image"
                text: qsTr("Open picture…")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.pictureWanted()
            }
        }
    }
}
