// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// A whole number, typed or stepped.
SpinBox {
    id: root

    required property string label // for screen readers

    implicitHeight: Theme.control
    implicitWidth: 112
    padding: 0
    leftPadding: Theme.unit
    rightPadding: 56
    editable: true
    wheelEnabled: activeFocus
    font.pixelSize: Theme.body
    opacity: enabled ? 1 : 0.6
    Accessible.name: label

    component StepButton: Rectangle {
        id: button

        property string iconName
        property bool pressed: false
        property bool hovered: false
        property bool usable: true

        implicitWidth: 28
        implicitHeight: Theme.control - 2
        height: root.height - 2
        y: 1
        radius: Theme.radius
        color: pressed ? Theme.pressed : hovered ? Theme.hovered : "transparent"

        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            name: button.iconName
            color: Theme.text
            opacity: button.usable ? 1 : 0.4
        }
    }

    // Sizes and seeds are written without grouping: they are typed as often as read.
    textFromValue: value => value.toString()
    valueFromText: text => parseInt(text) || root.value
    validator: RegularExpressionValidator {
        regularExpression: /[0-9]{1,6}/
    }
    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        verticalAlignment: TextInput.AlignVCenter
        validator: root.validator
        inputMethodHints: Qt.ImhDigitsOnly
        selectByMouse: true
        clip: true
        Accessible.name: root.label
    }
    down.indicator: StepButton {
        x: root.width - 57
        iconName: "minus"
        pressed: root.down.pressed
        hovered: root.down.hovered
        usable: root.value > root.from
    }
    up.indicator: StepButton {
        x: root.width - 29
        iconName: "plus"
        pressed: root.up.pressed
        hovered: root.up.hovered
        usable: root.value < root.to
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? Theme.ringWidth : Theme.outlineWidth
        border.color: root.activeFocus ? Theme.accent : Theme.outline
    }
}
