// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The picture, or pictures, that are looked for.
Rectangle {
    id: root

    required property LibrarySearch search
    property bool labelShown: true

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 4
    radius: Theme.radius
    color: Theme.accentWash
    border.width: Theme.outlineWidth
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Looking for pictures like %1").arg(search.pictureName)

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 4
        spacing: Theme.unit

        Item {
            implicitWidth: 40
            implicitHeight: root.height - 8

            PictureView {
                anchors.fill: parent
                picture: root.search.preview
            }
            Rectangle {
                visible: root.search.pictureCount > 1
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: count.implicitWidth + 6
                height: count.implicitHeight
                radius: 3
                color: Theme.accent

                Text {
                    id: count
                    anchors.centerIn: parent
                    text: root.search.pictureCount
                    color: Theme.accentText
                    font.pixelSize: Theme.small
                }
            }
        }
        NameText {
            visible: root.labelShown
            text: root.search.pictureName
            Layout.fillWidth: true
            Layout.maximumWidth: 220
        }
        IconButton {
            side: Theme.control - 4
            iconName: "close"
            tip: qsTr("Look for no picture")
            onClicked: root.search.clearPictures()
        }
    }
}
