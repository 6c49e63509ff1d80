// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// What is looked for: a picture, words, or both.
Rectangle {
    id: root

    required property LibraryViewModel viewModel
    property bool narrow: false
    property bool sideButtonShown: false
    property bool sideShown: false
    readonly property bool wordsUnderstood: viewModel.model.understandsText
    // Until the model is known, nothing is said against words.
    readonly property bool wordsRefused: viewModel.model.key !== "" && !wordsUnderstood

    signal sideToggled()
    signal pictureWanted()
    signal modelsWanted()
    signal gridWanted()

    implicitHeight: column.implicitHeight + Theme.unit * 3
    color: Theme.window

    // No layout: what changes in a layout within another one, such as what it shows, is not always heard of.
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 2
        anchors.bottomMargin: Theme.unit
        spacing: Theme.unit

        RowLayout {
            width: column.width
            spacing: Theme.unit

            IconButton {
                visible: root.sideButtonShown
                iconName: "side"
                tip: root.sideShown ? qsTr("Show the pictures") : qsTr("Show the folders")
                checked: root.sideShown
                onClicked: root.sideToggled()
            }
            QueryChip {
                objectName: "QueryChip"
                search: root.viewModel.search
                visible: root.viewModel.search.pictureCount > 0
                labelShown: !root.narrow
                Layout.maximumWidth: root.width * 0.4
            }
            TextBox {
                id: field

                readonly property string hint: root.wordsRefused ? qsTr("Drop or paste a picture")
                                                                 : qsTr("Search with words, or drop a picture")
                readonly property bool hintFits: wholeHint.implicitWidth <= width - leftPadding - rightPadding

                iconName: "search"
                readOnly: root.wordsRefused
                activeFocusOnTab: !root.wordsRefused
                placeholderText: hintFits ? hint : root.wordsRefused ? "" : qsTr("Search")
                Accessible.name: qsTr("Search")
                Accessible.description: hint
                Layout.fillWidth: true
                Layout.minimumWidth: 120
                onAccepted: root.viewModel.search.words = text
                onTextEdited: pause.restart()

                Keys.onPressed: event => {
                    event.accepted = true;
                    if (Shortcuts.matches(event, "paste") && root.viewModel.clipboardHoldsPicture())
                        root.viewModel.paste();
                    else if (Shortcuts.matches(event, "toResults"))
                        root.gridWanted();
                    else
                        event.accepted = false;
                }

                Text {
                    id: wholeHint
                    visible: false // measures
                    text: field.hint
                    font: field.font
                }
                Tip {
                    text: field.hint
                    shown: field.hovered && !field.hintFits && field.text === ""
                }
                // Looks as one types, once the fingers rest.
                Timer {
                    id: pause
                    interval: 400
                    onTriggered: root.viewModel.search.words = field.text
                }
                Connections {
                    target: root.viewModel.search
                    function onQueryChanged() {
                        if (!pause.running && field.text.trim() !== root.viewModel.search.words)
                            field.text = root.viewModel.search.words;
                    }
                }
            }
            PushButton {
                visible: !root.narrow
                iconName: "image"
                text: qsTr("Open picture…")
                onClicked: root.pictureWanted()
            }
            IconButton {
                visible: root.narrow
                iconName: "image"
                tip: qsTr("Open picture…")
                onClicked: root.pictureWanted()
            }
        }
        RowLayout {
            width: column.width
            visible: root.wordsRefused
            spacing: Theme.unit

            Caption {
                text: qsTr("%1 compares pictures only; to search with words, choose a CLIP model.").arg(root.viewModel.model.name)
                Layout.fillWidth: true
            }
            TextLink {
                text: qsTr("Choose a model")
                Layout.maximumWidth: root.width * 0.4
                onClicked: root.modelsWanted()
            }
        }
    }

    Shortcut {
        sequences: Shortcuts.of("toSearch")
        enabled: root.visible
        onActivated: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
