// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// One of a few, from a list.
ComboBox {
    id: root

    implicitHeight: Math.max(Theme.control, implicitContentHeight + Theme.unit)
    implicitWidth: 280
    leftPadding: Theme.unit * 1.5
    rightPadding: Theme.unit * 1.5 + 20
    font.pixelSize: Theme.body

    contentItem: Text {
        text: root.displayText
        font: root.font
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    indicator: Icon {
        x: root.width - width - Theme.unit
        y: (root.height - height) / 2
        width: 20
        height: 20
        name: "chevron"
        color: Theme.textDim
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.raised
        border.width: Theme.outlineWidth
        border.color: Theme.outline

        FocusRing { shown: root.visualFocus }
    }
    delegate: ItemDelegate {
        id: item

        required property int index
        required property string modelData

        width: ListView.view ? ListView.view.width : root.width
        highlighted: root.highlightedIndex === index
        padding: Theme.unit
        Accessible.name: modelData

        contentItem: Text {
            text: item.modelData
            font.pixelSize: Theme.body
            font.weight: item.index === root.currentIndex ? Font.DemiBold : Font.Normal
            color: Theme.text
            wrapMode: Text.Wrap
        }
        background: Rectangle {
            radius: Theme.radius
            color: item.highlighted ? Theme.hovered : "transparent"
            border.width: item.highlighted && root.visualFocus ? Theme.ringWidth : 0
            border.color: Theme.accent
        }
    }
    popup: Popup {
        y: root.height + 2
        width: root.width
        padding: 4
        implicitHeight: Math.min(contentItem.implicitHeight + 8, 320)

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: SlimScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: Theme.outlineWidth
            border.color: Theme.outline
        }
    }
}
