// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// Where a kind of file lives.
RowLayout {
    id: root

    required property var modelData
    readonly property string path: modelData.path

    spacing: Theme.unit
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 2

        Body {
            text: root.modelData.label
            Layout.fillWidth: true
        }
        Caption {
            text: root.path
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
    IconButton {
        iconName: "open"
        tip: qsTr("Open %1").arg(root.path)
        onClicked: FileActions.openFolder(root.path)
    }
}
