// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Makes its page when it is first the current one, and keeps it. The page that the window opens with is there
// at once; a later one is made between frames, so that nothing that runs meanwhile stands still.
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

    focus: current // a page that is not seen must not get what is typed
    visible: current
    onCurrentChanged: makePage()
    Component.onCompleted: {
        makePage();
        asynchronous = true;
    }
}
