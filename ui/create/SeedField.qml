// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The number that the noise is drawn from: the same one makes the same picture.
RowLayout {
    id: root

    required property GenerationForm form

    spacing: 0

    TextBox {
        id: field
        objectName: "SeedInput"
        text: root.form.seed
        placeholderText: qsTr("Seed")
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator {
            regularExpression: /[0-9]{1,20}/
        }
        Layout.fillWidth: true
        Layout.minimumWidth: 80
        onTextEdited: root.form.seed = text
        onEditingFinished: text = Qt.binding(() => root.form.seed)
    }
    IconButton {
        objectName: "DiceButton"
        iconName: "dice"
        tip: qsTr("Another seed")
        onClicked: root.form.rollSeed()
    }
    IconButton {
        objectName: "LockButton"
        iconName: root.form.seedLocked ? "lock" : "unlock"
        checked: root.form.seedLocked
        tip: root.form.seedLocked ? qsTr("The seed stays; click for another one each time")
                                  : qsTr("Another seed each time; click to keep this one")
        onClicked: root.form.seedLocked = !root.form.seedLocked
    }
}
