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

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 2
        anchors.bottomMargin: Theme.unit
        spacing: Theme.unit

        RowLayout {
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
                iconName: "search"
                readOnly: root.wordsRefused
                activeFocusOnTab: !root.wordsRefused
                placeholderText: root.wordsRefused ? qsTr("Drop or paste a picture")
                                                   : qsTr("Search with words, or drop a picture")
                Accessible.name: qsTr("Search")
                Accessible.description: placeholderText
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
