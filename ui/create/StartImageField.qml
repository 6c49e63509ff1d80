// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The picture to start from, and how far to go from it.
Column {
    id: root

    required property CreateViewModel viewModel
    readonly property StartImage image: viewModel.form.startImage

    spacing: Theme.unit

    Rectangle {
        width: root.width
        height: Math.max(64, texts.implicitHeight + Theme.unit * 2)
        radius: Theme.radius
        color: dropArea.hovered ? Theme.accentWash : Theme.raised
        border.width: dropArea.hovered ? Theme.ringWidth : Theme.outlineWidth
        border.color: dropArea.hovered ? Theme.accent : Theme.outline

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.unit
            spacing: Theme.unit

            PictureView {
                visible: root.image.present
                picture: root.image.picture
                Layout.preferredWidth: 48
                Layout.preferredHeight: 48
            }
            ColumnLayout {
                id: texts
                spacing: Theme.unit / 2
                Layout.fillWidth: true

                BusyDots {
                    visible: root.image.loading
                }
                Caption {
                    visible: !root.image.loading && !root.image.present
                    text: qsTr("Drop or paste a picture, or")
                    Layout.fillWidth: true
                }
                NameText {
                    visible: !root.image.loading && root.image.present
                    text: root.image.name
                    color: Theme.textDim
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAnywhere
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                PushButton {
                    objectName: "ChooseStartImage"
                    visible: !root.image.present
                    iconName: "image"
                    text: qsTr("Choose…")
                    Layout.maximumWidth: parent.width
                    onClicked: dialog.open()
                }
            }
            IconButton {
                objectName: "ClearStartImage"
                visible: root.image.present
                iconName: "close"
                tip: qsTr("Start from noise again")
                onClicked: root.image.clear()
            }
        }
        PictureDropArea {
            id: dropArea
            anchors.fill: parent
            onDropped: content => root.viewModel.startFrom(content)
        }
    }
    Caption {
        visible: root.image.present
        width: root.width
        text: qsTr("Change: %1 %").arg(Math.round(root.viewModel.form.strength * 100))
    }
    SliderLine {
        objectName: "StrengthSlider"
        visible: root.image.present
        label: qsTr("How much of the start image changes, in percent")
        from: 0.05
        to: 1
        stepSize: 0.05
        value: root.viewModel.form.strength
        width: root.width
        onMoved: root.viewModel.form.strength = value
    }
    LazyDialog {
        id: dialog
        file: "StartImageDialog.qml"
        onAccepted: file => root.viewModel.startFromFile(file)
    }
}
