// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Pictor

// Every key that does something, and what: what handles keys asks here which they are, and what tells of them reads it
// here. Those without an id are the controls' own.
QtObject {
    id: root

    // In the order that they are told.
    readonly property var places: [
        {
            title: qsTr("Everywhere"),
            actions: [
                { id: "help", keys: ["F1"], text: qsTr("Help") },
                { id: "showKeys", keys: ["Ctrl+F1"], text: qsTr("All keys") },
                { id: "goToCreate", keys: ["Ctrl+1"], text: qsTr("Go to Create") },
                { id: "goToLibrary", keys: ["Ctrl+2"], text: qsTr("Go to the library") },
                { id: "goToModels", keys: ["Ctrl+3"], text: qsTr("Go to the models") },
                { id: "goToSettings", keys: ["Ctrl+4"], text: qsTr("Go to the settings") },
                { id: "paste", keys: ["Ctrl+V", "Shift+Ins"], text: qsTr("Paste a picture: to start from it, or to find its like") },
                { id: "openPicture", keys: ["Ctrl+O"], text: qsTr("Open a picture: to start from it, or to find its like") },
                { id: "leave", keys: ["Esc"], text: qsTr("Leave a question, a list, the settings of a picture or the help") },
                { id: "quit", keys: ["Ctrl+Q"], text: qsTr("Close the window") }
            ]
        },
        {
            title: qsTr("Moving about"),
            actions: [
                { keys: ["Tab"], text: qsTr("To the next control") },
                { keys: ["Shift+Tab"], text: qsTr("To the one before") },
                { keys: ["Space", "Return"], text: qsTr("Press the button, turn the switch") },
                { keys: ["Up", "Down"], text: qsTr("Another choice, number or row") },
                { id: "scrollUp", keys: ["Up"], text: qsTr("Scroll up a little") },
                { id: "scrollDown", keys: ["Down"], text: qsTr("Scroll down a little") },
                { id: "pageUp", keys: ["PgUp"], text: qsTr("A page up") },
                { id: "pageDown", keys: ["PgDown"], text: qsTr("A page down") },
                { id: "toStart", keys: ["Home"], text: qsTr("To the first") },
                { id: "toEnd", keys: ["End"], text: qsTr("To the last") }
            ]
        },
        {
            title: qsTr("Create"),
            actions: [
                { id: "generate", keys: ["Ctrl+Return", "Ctrl+Enter"], text: qsTr("Make the picture") },
                { id: "cancelPicture", keys: ["Esc"], text: qsTr("Stop the picture that is being made") },
                { id: "toPrompt", keys: ["Ctrl+L"], text: qsTr("Go to the prompt") },
                { id: "olderPrompt", keys: ["Up"], text: qsTr("In the prompt's first line: the prompt before") },
                { id: "newerPrompt", keys: ["Down"], text: qsTr("In the prompt's last line: the prompt after") }
            ]
        },
        {
            title: qsTr("The picture on the canvas"),
            actions: [
                { id: "zoomIn", keys: ["+"], text: qsTr("Nearer") },
                { id: "zoomOut", keys: ["-"], text: qsTr("Farther") },
                { id: "zoomToFit", keys: ["0"], text: qsTr("The whole picture") },
                { id: "zoomToFull", keys: ["1"], text: qsTr("Each of its pixels as one") },
                { id: "toggleZoom", keys: ["Space", "Return", "Enter"], text: qsTr("Between the two") },
                { id: "panLeft", keys: ["Left"], text: qsTr("Look farther left") },
                { id: "panRight", keys: ["Right"], text: qsTr("Look farther right") },
                { id: "panUp", keys: ["Up"], text: qsTr("Look farther up") },
                { id: "panDown", keys: ["Down"], text: qsTr("Look farther down") }
            ]
        },
        {
            title: qsTr("Queue"),
            actions: [
                { keys: ["Left", "Right"], text: qsTr("To another picture of the queue") },
                { id: "showQueued", keys: ["Return", "Enter", "Space"], text: qsTr("Show it, or why it failed") },
                { id: "queueEarlier", keys: ["Ctrl+Left"], text: qsTr("Make it earlier") },
                { id: "queueLater", keys: ["Ctrl+Right"], text: qsTr("Make it later") },
                { id: "unqueue", keys: ["Del", "Backspace"], text: qsTr("Take it out of the queue") }
            ]
        },
        {
            title: qsTr("Finished pictures, and those of the library"),
            actions: [
                { id: "previousPicture", keys: ["Left"], text: qsTr("The picture before") },
                { id: "nextPicture", keys: ["Right"], text: qsTr("The next picture") },
                { id: "findSimilar", keys: ["F"], text: qsTr("Find similar") },
                { id: "useAsStartImage", keys: ["I"], text: qsTr("Use as start image") },
                { id: "copyPicture", keys: ["Ctrl+C", "Ctrl+Ins"], text: qsTr("Copy, to paste it into a file manager or another program") },
                { id: "openFile", keys: ["Return", "Enter"], text: qsTr("Open") },
                { id: "reveal", keys: ["R"], text: qsTr("Show in the file manager") },
                { id: "menu", keys: ["Menu", "Shift+F10"], text: qsTr("What can be done with a picture") }
            ]
        },
        {
            title: qsTr("Finished pictures"),
            actions: [
                { id: "reuseSettings", keys: ["U"], text: qsTr("Reuse its settings") },
                { id: "savePicture", keys: ["Ctrl+S"], text: qsTr("Save as…") },
                { id: "trash", keys: ["Del"], text: qsTr("Move to the trash") },
                { id: "undoRemoval", keys: ["Ctrl+Z"], text: qsTr("Bring back what was deleted last") }
            ]
        },
        {
            title: qsTr("Library"),
            actions: [
                { id: "toSearch", keys: ["Ctrl+F"], text: qsTr("Go to the search") },
                { id: "toResults", keys: ["Down"], text: qsTr("From the search to the pictures") },
                { id: "endSearch", keys: ["Esc"], text: qsTr("End the search") },
                { id: "addFolder", keys: ["Ctrl+Shift+O"], text: qsTr("Add a folder…") },
                { id: "readFolders", keys: ["F5", "Ctrl+R"], text: qsTr("Look for new pictures") },
                { id: "removeFolder", keys: ["Del"], text: qsTr("Stop watching the folder; its files stay") }
            ]
        },
        {
            title: qsTr("Help"),
            actions: [
                { id: "previousChapter", keys: ["Up"], text: qsTr("The chapter before") },
                { id: "nextChapter", keys: ["Down"], text: qsTr("The next chapter") },
                { id: "readChapter", keys: ["Return", "Enter"], text: qsTr("From the chapters to the text") }
            ]
        }
    ]
    readonly property var byId: {
        const found = {};
        for (const place of root.places) {
            for (const action of place.actions) {
                if (action.id)
                    found[action.id] = action.keys;
            }
        }
        return found;
    }

    // For a Shortcut's `sequences`.
    function of(id: string): var {
        return root.byId[id];
    }
    function matches(event: KeyEvent, id: string): bool {
        return root.byId[id].some(keys => KeyNames.fit(keys, event.key, event.modifiers));
    }
    // The first of its keys, for people.
    function told(id: string): string {
        return KeyNames.told(root.byId[id][0]);
    }
}
