// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Makes its page when it is first the current one, and keeps it. The page that the window opens with is there
// at once; a later one is made between frames, so that nothing that runs meanwhile stands still, or at once if
// a key is pressed before it is there.
Loader {
    id: root

    required property bool current
    required property url page
    required property var properties // of the page

    // Not by sourceComponent: Qt 6.4 cannot instantiate bound components in a Loader.
    function makePage() {
        if (root.current && root.status === Loader.Null)
            root.setSource(root.page, root.properties);
    }

    // Only anew: a Loader that is no longer asynchronous while its file is read forgets the properties (Qt 6.4).
    function finishPage() {
        if (root.status !== Loader.Loading)
            return;
        root.source = "";
        root.asynchronous = false;
        root.setSource(root.page, root.properties);
        root.asynchronous = true;
    }

    focus: current // a page that is not seen must not get what is typed
    visible: current
    onCurrentChanged: makePage()
    Keys.onShortcutOverride: finishPage() // comes before the key, which is the page's then
    Component.onCompleted: {
        makePage();
        asynchronous = true;
    }
}
