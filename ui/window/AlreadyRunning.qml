// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// Instead of the window, where another one has the same folder and does not answer.
ApplicationWindow {
    id: window

    required property string message
    property bool again: false // what the user chose

    width: Math.min(560, Screen.width)
    height: column.implicitHeight + Theme.unit * 4
    visible: true
    title: qsTr("Pictor")
    color: Theme.window
    font.pixelSize: Theme.body

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.unit * 2
        spacing: Theme.unit * 2

        Heading {
            text: qsTr("Pictor is running already")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Body {
            text: window.message
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.unit
            Layout.alignment: Qt.AlignRight

            PushButton {
                text: qsTr("Close")
                onClicked: window.close()
            }
            PushButton {
                text: qsTr("Try again")
                focus: true
                onClicked: {
                    window.again = true;
                    window.close();
                }
            }
        }
    }
    Shortcut {
        sequences: Shortcuts.of("leave")
        onActivated: window.close()
    }
}
