// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// A model's state, as a mark and in words: colour alone tells nothing.
RowLayout {
    id: root

    required property int standing
    required property string text
    readonly property bool good: standing === ModelListModel.Here || standing === ModelListModel.Loaded

    spacing: Theme.unit / 2

    BusyDots {
        visible: root.standing === ModelListModel.Loading || root.standing === ModelListModel.Unknown
    }
    Icon {
        visible: root.good || root.standing === ModelListModel.Failed
        name: root.good ? "check" : "alert"
        color: root.good ? Theme.accent : Theme.alarm
        Layout.preferredWidth: 18
        Layout.preferredHeight: 18
    }
    Caption {
        text: root.text
        color: root.good ? Theme.text : root.standing === ModelListModel.Failed ? Theme.alarm : Theme.textDim
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
    }
}
