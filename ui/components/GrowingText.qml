// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Pictor

// Lines of text to be typed: as high as they are, up to a limit, then they scroll.
Flickable {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias cursorPosition: area.cursorPosition
    property string label: area.placeholderText // for screen readers
    property int mostLines: 8
    property int leastLines: 1
    readonly property bool atFirstLine: area.cursorRectangle.y <= area.topPadding + 1
    readonly property bool atLastLine: area.cursorRectangle.y + area.cursorRectangle.height
                                       >= area.contentHeight + area.topPadding - 1
    readonly property bool editing: area.activeFocus
    readonly property real lineHeight: metrics.lineSpacing

    signal edited()
    // Before the field has its say: accept the event to keep it.
    signal keyPressed(var event)

    function takeFocus(reason: int) {
        area.forceActiveFocus(reason);
    }

    implicitHeight: Math.min(Math.max(area.contentHeight, leastLines * lineHeight, placeholder.implicitHeight),
                             mostLines * lineHeight) + area.topPadding + area.bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: SlimScrollBar {}
    Component.onCompleted: contentY = 0 // the cursor was looked for before the paddings were known

    FontMetrics {
        id: metrics
        font: area.font
    }
    Text {
        id: placeholder
        // Its lines may be higher than the font's own, as those of Japanese are: they have another font's letters.
        visible: false
        text: area.placeholderText
        font: area.font
    }
    TextArea.flickable: TextArea {
        id: area

        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        color: Theme.text
        placeholderTextColor: Theme.textDim
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.pixelSize: Theme.body
        leftPadding: Theme.unit * 1.5
        rightPadding: Theme.unit * 1.5
        topPadding: Theme.unit
        bottomPadding: Theme.unit
        Accessible.name: root.label
        Accessible.description: text === "" && root.label !== placeholderText ? placeholderText : ""
        onTextChanged: root.edited()
        Keys.onPressed: event => root.keyPressed(event)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: area.activeFocus ? Theme.ringWidth : Theme.outlineWidth
            border.color: area.activeFocus ? Theme.accent : Theme.outline
        }
    }
}
