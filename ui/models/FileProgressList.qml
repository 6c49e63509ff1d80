// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// The files of a download, each with how far it is.
ListView {
    id: root

    required property FileProgressModel files

    model: files
    clip: true
    spacing: 4
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files of the download")
    ScrollBar.vertical: SlimScrollBar {}
    Keys.forwardTo: [scrollKeys]

    ScrollKeys {
        id: scrollKeys
        flickable: root
    }
    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }

    delegate: RowLayout {
        id: file

        required property string path
        required property string amount
        required property double value
        required property bool done

        width: ListView.view.width - Theme.unit * 2
        spacing: Theme.unit
        Accessible.role: Accessible.ListItem
        Accessible.name: path
        Accessible.description: done ? qsTr("%1, verified").arg(amount) : amount

        Icon {
            name: "check"
            opacity: file.done ? 1 : 0
            color: Theme.accent
            Layout.preferredWidth: 16
            Layout.preferredHeight: 16
        }
        NameText {
            text: file.path
            font.pixelSize: Theme.small
            Accessible.ignored: true // the row says it
            Layout.fillWidth: true
            Layout.minimumWidth: 60
        }
        ProgressLine {
            visible: file.value > 0 && !file.done
            value: file.value
            implicitHeight: 4
            Layout.preferredWidth: 64
            Accessible.ignored: true
        }
        Caption {
            text: file.amount
            wrapMode: Text.NoWrap
        }
    }
}
