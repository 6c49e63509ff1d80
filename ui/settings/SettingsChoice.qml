// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// A setting with a few values. Label beside, or above where it is narrow.
GridLayout {
    id: root

    required property string label
    required property var options
    required property int chosen

    signal picked(int index)

    columns: width < 440 ? 1 : 2
    columnSpacing: Theme.unit * 2
    rowSpacing: Theme.unit / 2
    Layout.fillWidth: true

    Body {
        text: root.label
        Layout.preferredWidth: 200
        Layout.fillWidth: true
    }
    ChoiceBox {
        id: box
        model: root.options
        Accessible.name: root.label
        Layout.fillWidth: true
        Layout.maximumWidth: root.columns === 1 ? root.width : 400
        onActivated: index => root.picked(index)

        // The list and the choice come from the view model, whose list may change under the choice.
        Binding on currentIndex {
            value: root.chosen
            delayed: true
        }
    }
}
