// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

Page {
    id: root

    required property SettingsViewModel viewModel
    readonly property var themes: ["system", "light", "dark"]

    padding: 0
    background: null
    Component.onCompleted: viewModel.lookForDevices()

    Flickable {
        id: flickable

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.unit * 4
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column
            x: Theme.unit * 2
            y: Theme.unit * 2
            width: Math.min(flickable.width - Theme.unit * 4, 720)
            spacing: Theme.unit * 2

            Heading {
                text: qsTr("Settings")
                font.pixelSize: Theme.title
            }
            SettingsSection {
                title: qsTr("Appearance")
                Layout.fillWidth: true

                SettingsChoice {
                    label: qsTr("Theme")
                    options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                    chosen: root.themes.indexOf(root.viewModel.theme)
                    onPicked: index => root.viewModel.theme = root.themes[index]
                }
            }
            SettingsSection {
                title: qsTr("Computing")
                Layout.fillWidth: true

                SettingsChoice {
                    label: qsTr("Device")
                    options: root.viewModel.devices
                    chosen: root.viewModel.device
                    onPicked: index => root.viewModel.device = index
                }
                SettingsChoice {
                    label: qsTr("Precision")
                    options: root.viewModel.precisions
                    chosen: root.viewModel.precision
                    onPicked: index => root.viewModel.precision = index
                }
                SettingsChoice {
                    label: qsTr("Memory for models")
                    options: root.viewModel.memoryBudgets
                    chosen: root.viewModel.memoryBudget
                    onPicked: index => root.viewModel.memoryBudget = index
                }
            }
            SettingsSection {
                title: qsTr("Where files live")
                Layout.fillWidth: true

                Repeater {
                    model: root.viewModel.places
                    delegate: SettingsPlace {}
                }
            }
            SettingsSection {
                title: qsTr("Versions")
                Layout.fillWidth: true

                Repeater {
                    model: root.viewModel.versions
                    delegate: SettingsFact {}
                }
                Caption {
                    text: qsTr("This version never connects to the network: nothing leaves this machine.")
                    Layout.fillWidth: true
                }
            }
        }
    }
}
