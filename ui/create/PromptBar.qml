// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Pictor

// The words a picture is made from, and the button that makes it.
GridLayout {
    id: root

    required property CreateViewModel viewModel
    property bool narrow: false
    property bool panelShown: false
    readonly property MakerChoice maker: viewModel.maker

    signal panelToggled()

    function takeFocus(reason: int) {
        prompt.takeFocus(reason);
    }
    // To the button that opens the panel.
    function takePanelFocus(reason: int) {
        panelButton.forceActiveFocus(reason);
    }
    function show(text: string) {
        prompt.text = text;
        prompt.cursorPosition = text.length;
    }
    function handleKey(event: KeyEvent) {
        event.accepted = true;
        if (Shortcuts.matches(event, "generate"))
            root.viewModel.generate();
        else if (prompt.atFirstLine && Shortcuts.matches(event, "olderPrompt"))
            root.show(root.viewModel.history.older(prompt.text));
        else if (prompt.atLastLine && Shortcuts.matches(event, "newerPrompt"))
            root.show(root.viewModel.history.newer(prompt.text));
        else if (Shortcuts.matches(event, "paste") && root.viewModel.clipboardHoldsPicture())
            root.viewModel.paste();
        else
            event.accepted = false;
    }

    // Where a long label would leave too little beside it for words, the button goes below them.
    columns: narrow || width < Math.min(generateButton.implicitWidth, 320) + 360 ? 1 : 2
    columnSpacing: Theme.unit
    rowSpacing: Theme.unit

    GrowingText {
        id: prompt
        objectName: "PromptField"
        placeholderText: qsTr("What should the picture show?") + "\n" + qsTr("Without words, the model paints at random.")
        label: qsTr("Prompt")
        leastLines: 2
        mostLines: root.narrow ? 4 : 8
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        onEdited: root.viewModel.form.prompt = text
        onKeyPressed: event => root.handleKey(event)
        Component.onCompleted: root.show(root.viewModel.form.prompt)

        Connections {
            target: root.viewModel.form
            function onChanged() {
                if (prompt.text !== root.viewModel.form.prompt)
                    root.show(root.viewModel.form.prompt);
            }
        }
    }
    RowLayout {
        spacing: Theme.unit
        Layout.alignment: Qt.AlignBottom
        Layout.fillWidth: root.columns === 1

        PushButton {
            id: generateButton
            objectName: "GenerateButton"
            primary: true
            enabled: root.maker.key !== "" && !root.viewModel.form.startImage.loading
            text: {
                if (root.maker.absent && root.maker.downloadSize !== "")
                    return qsTr("Download %1 and generate").arg(root.maker.downloadSize);
                return root.viewModel.queue.running ? qsTr("Add to the queue") : qsTr("Generate");
            }
            Accessible.description: Shortcuts.told("generate")
            Layout.fillWidth: true
            Layout.minimumWidth: 120
            Layout.maximumWidth: root.columns === 1 ? root.width : 320
            onClicked: root.viewModel.generate()
        }
        IconButton {
            id: panelButton
            objectName: "PanelButton"
            visible: root.narrow
            iconName: "sliders"
            checked: root.panelShown
            tip: root.panelShown ? qsTr("Hide the settings of the picture") : qsTr("Show the settings of the picture")
            onClicked: root.panelToggled()
        }
    }
}
