// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Pictor

// How the picture is to be made.
Flickable {
    id: root

    required property CreateViewModel viewModel
    readonly property GenerationForm form: viewModel.form
    readonly property MakerChoice maker: viewModel.maker
    property bool moreWanted: false
    readonly property bool moreUsed: form.startImage.present || form.negativePrompt !== ""
    readonly property bool moreShown: moreWanted || moreUsed // what shapes the picture is never hidden

    signal modelsWanted()

    contentHeight: column.implicitHeight + Theme.unit * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: SlimScrollBar {}

    FocusFollower {
        id: follower
        view: root
    }
    Connections {
        function onTaken() {
            for (const layout of [startImageField, startImageBox, column])
                layout.forceLayout(); // what belongs to a picture has just become visible
            follower.follow(startImageBox);
        }
        target: root.form.startImage
    }
    Column {
        id: column
        x: Theme.unit * 2
        y: Theme.unit * 2
        width: root.width - Theme.unit * 4
        spacing: Theme.unit * 2

        LabelledField {
            label: qsTr("Model")
            width: column.width

            ChoiceBox {
                id: makerBox
                objectName: "MakerBox"
                model: root.maker.labels
                currentIndex: root.maker.index
                width: parent.width
                Accessible.name: qsTr("Model")
                onActivated: index => {
                    root.maker.index = index;
                    currentIndex = Qt.binding(() => root.maker.index);
                }
            }
            Item {
                width: parent.width
                height: Math.max(state.implicitHeight, link.implicitHeight)

                Caption {
                    id: state
                    objectName: "MakerState"
                    text: root.maker.stateText
                    anchors.left: parent.left
                    anchors.right: link.left
                    anchors.rightMargin: Theme.unit
                    anchors.verticalCenter: parent.verticalCenter
                }
                TextLink {
                    id: link
                    text: qsTr("All models")
                    font.pixelSize: Theme.small
                    width: Math.min(implicitWidth, parent.width / 2)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    onClicked: root.modelsWanted()
                }
            }
        }
        LabelledField {
            label: qsTr("Shape")
            width: column.width

            ShapePicker {
                form: root.form
                width: parent.width
            }
        }
        Row {
            spacing: Theme.unit * 2

            LabelledField {
                label: qsTr("Steps")
                width: (column.width - Theme.unit * 2) / 2

                NumberField {
                    objectName: "StepsField"
                    label: qsTr("Steps")
                    from: 1
                    to: root.form.mostSteps
                    value: root.form.steps
                    width: parent.width
                    onValueModified: root.form.steps = value
                }
            }
            LabelledField {
                label: qsTr("Pictures")
                width: (column.width - Theme.unit * 2) / 2

                NumberField {
                    objectName: "CountField"
                    label: qsTr("Pictures")
                    from: 1
                    to: 64
                    value: root.form.count
                    width: parent.width
                    onValueModified: root.form.count = value
                }
            }
        }
        LabelledField {
            label: qsTr("Seed")
            width: column.width

            SeedField {
                form: root.form
                width: parent.width
            }
        }
        PushButton {
            objectName: "MoreButton"
            visible: !root.moreUsed
            quiet: true
            iconName: "chevron"
            iconTurn: root.moreShown ? 180 : 0
            text: root.moreShown ? qsTr("Less") : qsTr("More")
            width: Math.min(implicitWidth, column.width)
            Accessible.description: qsTr("Start image and what else the model takes")
            onClicked: root.moreWanted = !root.moreWanted
        }
        LabelledField {
            id: startImageBox
            label: qsTr("Start image")
            visible: root.moreShown
            width: column.width

            StartImageField {
                id: startImageField
                objectName: "StartImageField"
                viewModel: root.viewModel
                width: parent.width
            }
        }
        LabelledField {
            label: qsTr("Not in the picture")
            visible: root.moreShown && root.form.guided
            width: column.width

            GrowingText {
                objectName: "NegativeField"
                placeholderText: qsTr("What it should not show")
                label: qsTr("Negative prompt")
                text: root.form.negativePrompt
                width: parent.width
                height: implicitHeight
                onEdited: root.form.negativePrompt = text
            }
        }
        LabelledField {
            label: qsTr("Guidance: %1").arg(root.form.guidance > 0 ? Number(root.form.guidance).toLocaleString(Qt.locale(), "f", 1)
                                                                   : qsTr("off"))
            visible: root.moreShown && root.form.guided
            width: column.width

            SliderLine {
                label: qsTr("Guidance")
                from: 0
                to: 15
                stepSize: 0.5
                value: root.form.guidance
                width: parent.width
                onMoved: root.form.guidance = value
            }
        }
        PlanLine {
            plan: root.viewModel.plan
            visible: root.viewModel.plan.text !== ""
            width: column.width
        }
    }
}
