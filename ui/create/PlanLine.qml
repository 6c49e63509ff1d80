// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The memory that the picture will take.
RowLayout {
    id: root

    required property MemoryPlan plan

    spacing: Theme.unit

    Icon {
        name: root.plan.refused ? "alert" : "memory"
        color: root.plan.refused ? Theme.alarm : Theme.textDim
        Layout.preferredWidth: 18
        Layout.preferredHeight: 18
        Layout.alignment: Qt.AlignTop
    }
    Caption {
        objectName: "PlanText"
        text: root.plan.refused ? root.plan.text : qsTr("Memory: %1").arg(root.plan.text)
        color: root.plan.refused ? Theme.alarm : Theme.textDim
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
    }
}
