// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pictor

// Proportions by their look, and the size in pixels, which is free.
Column {
    id: root

    required property GenerationForm form

    spacing: Theme.unit

    Row {
        id: row

        readonly property real cell: (width - spacing * (root.form.shapes.length - 1)) / root.form.shapes.length

        width: root.width
        spacing: 4
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Shape")

        Repeater {
            model: root.form.shapes

            delegate: AbstractButton {
                id: button

                required property string modelData
                readonly property real sideways: parseInt(modelData.split(":")[0])
                readonly property real upright: parseInt(modelData.split(":")[1])
                readonly property bool chosen: root.form.shape === modelData

                objectName: "Shape " + modelData
                width: row.cell
                height: 56
                text: modelData
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("%1 to %2").arg(sideways).arg(upright)
                Accessible.checked: chosen
                onClicked: root.form.shape = modelData
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()

                contentItem: Item {
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 6 + (22 - height) / 2
                        width: 22 * button.sideways / Math.max(button.sideways, button.upright)
                        height: 22 * button.upright / Math.max(button.sideways, button.upright)
                        radius: 2
                        color: "transparent"
                        border.width: 2
                        border.color: button.chosen ? Theme.accent : Theme.textDim
                    }
                    Text {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 2
                        text: button.text
                        color: Theme.text
                        font.pixelSize: Theme.small
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: button.chosen ? Theme.accentWash : button.hovered ? Theme.hovered : Theme.raised
                    border.width: button.chosen ? Theme.ringWidth : Theme.outlineWidth
                    border.color: button.chosen ? Theme.accent : Theme.outline

                    FocusRing { shown: button.visualFocus }
                }
            }
        }
    }
    RowLayout {
        width: root.width
        spacing: Theme.unit

        NumberField {
            objectName: "WidthField"
            label: qsTr("Width in pixels")
            from: root.form.shortestSide
            to: root.form.longestSide
            stepSize: root.form.sizeStep
            value: root.form.width
            Layout.fillWidth: true
            onValueModified: {
                root.form.width = value;
                value = Qt.binding(() => root.form.width);
            }
        }
        Body {
            text: "×"
        }
        NumberField {
            objectName: "HeightField"
            label: qsTr("Height in pixels")
            from: root.form.shortestSide
            to: root.form.longestSide
            stepSize: root.form.sizeStep
            value: root.form.height
            Layout.fillWidth: true
            onValueModified: {
                root.form.height = value;
                value = Qt.binding(() => root.form.height);
            }
        }
    }
}
