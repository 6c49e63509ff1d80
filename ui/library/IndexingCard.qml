// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pictor

// How far the reading of the folders has come.
Card {
    id: root

    required property IndexingViewModel indexing
    property bool failuresShown: false

    implicitHeight: column.implicitHeight + Theme.unit * 2

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit
        spacing: Theme.unit

        RowLayout {
            visible: root.indexing.active
            spacing: 0

            ColumnLayout {
                spacing: 2

                Body {
                    text: root.indexing.text
                    Layout.fillWidth: true
                    Accessible.role: Accessible.StatusBar
                    Accessible.name: text
                }
                Caption {
                    text: root.indexing.rate
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }
            IconButton {
                side: 32
                iconName: root.indexing.paused ? "play" : "pause"
                tip: root.indexing.paused ? qsTr("Go on") : qsTr("Pause")
                Layout.alignment: Qt.AlignTop
                onClicked: root.indexing.paused ? root.indexing.resume() : root.indexing.pause()
            }
            IconButton {
                side: 32
                iconName: "close"
                tip: qsTr("Cancel; what has been read stays")
                Layout.alignment: Qt.AlignTop
                onClicked: root.indexing.cancel()
            }
        }
        ProgressLine {
            visible: root.indexing.active
            indeterminate: root.indexing.value === 0
            value: root.indexing.value
            Accessible.name: qsTr("Pictures read")
            Layout.fillWidth: true
        }
        PushButton {
            visible: root.indexing.failures.count > 0
            quiet: true
            iconName: "alert"
            text: qsTr("%n file(s) not readable", "", root.indexing.failures.count)
            Accessible.description: root.failuresShown ? qsTr("Hides the files") : qsTr("Lists the files")
            Layout.fillWidth: true
            onClicked: root.failuresShown = !root.failuresShown
        }
        FailureList {
            visible: root.failuresShown && root.indexing.failures.count > 0
            failures: root.indexing.failures
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 200)
        }
    }
}
