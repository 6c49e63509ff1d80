// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

Page {
    id: root

    required property SettingsViewModel viewModel
    required property PagePlaces places
    readonly property var themes: ["system", "light", "dark"]
    readonly property var movements: ["system", "off"]
    property bool requestsShown: false

    padding: 0
    background: null
    Component.onCompleted: viewModel.lookForDevices()

    // The keyboard goes on where it left.
    function leaveRequests() {
        root.requestsShown = false;
        requestsLink.forceActiveFocus();
    }

    Loader {
        id: requestsLoader

        anchors.fill: parent
        active: root.requestsShown
        Component.onCompleted: setSource("RequestsPage.qml", { requests: root.viewModel.network.requests })
        onLoaded: forceActiveFocus()
    }
    Connections {
        target: requestsLoader.item as RequestsPage
        function onLeaving() {
            root.leaveRequests();
        }
    }
    FocusFollower {
        view: flickable
    }
    OffsetKeeper {
        view: flickable
        places: root.places
        name: "settings"
    }
    Flickable {
        id: flickable

        objectName: "settingsFlickable"
        visible: !root.requestsShown
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.unit * 4
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: SlimScrollBar {}

        Column {
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
                width: column.width

                SettingsChoice {
                    label: qsTr("Theme")
                    options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                    chosen: root.themes.indexOf(root.viewModel.theme)
                    onPicked: index => root.viewModel.theme = root.themes[index]
                }
                SettingsChoice {
                    objectName: "motionChoice"
                    label: qsTr("Motion")
                    options: [qsTr("As the system"), qsTr("Always off")]
                    chosen: root.movements.indexOf(root.viewModel.motion)
                    onPicked: index => root.viewModel.motion = root.movements[index]
                }
                SettingsChoice {
                    objectName: "languageChoice"
                    label: qsTr("Language")
                    options: root.viewModel.languages
                    chosen: root.viewModel.language
                    onPicked: index => root.viewModel.language = index
                }
            }
            SettingsSection {
                title: qsTr("Notifications")
                width: column.width

                SettingsSwitch {
                    objectName: "notificationsSwitch"
                    label: qsTr("Tell when long work ends")
                    explanation: qsTr("The desktop says so while the window is not in front: what ended, and how many. Never your words.")
                    on: root.viewModel.notifications
                    onSwitched: on => root.viewModel.notifications = on
                }
            }
            SettingsSection {
                title: qsTr("Computing")
                width: column.width

                SettingsChoice {
                    label: qsTr("Device")
                    options: root.viewModel.devices
                    chosen: root.viewModel.device
                    onPicked: index => root.viewModel.device = index
                }
                SettingsChoice {
                    objectName: "precisionChoice"
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
                title: qsTr("Network")
                width: column.width

                SettingsSwitch {
                    objectName: "offlineSwitch"
                    label: qsTr("Offline")
                    explanation: root.viewModel.network.offlineSwitch
                        ? qsTr("%1 is set: nothing leaves this machine, whatever is chosen here.").arg(root.viewModel.network.offlineSwitch)
                        : qsTr("Nothing leaves this machine. Downloads that run stop, and can go on later.")
                    on: root.viewModel.network.offline
                    enabled: !root.viewModel.network.offlineSwitch
                    onSwitched: on => root.viewModel.network.offline = on
                }
                PushButton {
                    id: requestsLink
                    objectName: "showRequests"
                    text: qsTr("List of requests")
                    iconName: "info"
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.requestsShown = true
                }
            }
            SettingsSection {
                title: qsTr("Access token of your Hugging Face account")
                width: column.width

                TokenSection {
                    token: root.viewModel.network.token
                }
            }
            SettingsSection {
                title: qsTr("Model folders of other programs")
                width: column.width

                OtherFolders {
                    network: root.viewModel.network
                }
            }
            SettingsSection {
                title: qsTr("Where files live")
                width: column.width

                GalleryPlace {
                    viewModel: root.viewModel
                }
                Repeater {
                    model: root.viewModel.places
                    delegate: SettingsPlace {}
                }
                OpenTrouble {
                    width: parent.width
                }
            }
            SettingsSection {
                title: qsTr("Versions")
                width: column.width

                Repeater {
                    model: root.viewModel.versions
                    delegate: SettingsFact {}
                }
                Caption {
                    text: qsTr("Pictor connects to the network only to fetch models, and tells nobody about you.")
                    width: parent.width
                }
            }
        }
    }
}
