// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// The keys of something that scrolls and has no current row: let it forward its keys here.
Item {
    id: root

    required property Flickable flickable
    readonly property real most: Math.max(0, flickable.contentHeight - flickable.height)

    function scrollTo(y: real) {
        root.flickable.contentY = root.flickable.originY + Math.max(0, Math.min(root.most, y));
    }

    Keys.onPressed: event => {
        const now = root.flickable.contentY - root.flickable.originY;
        event.accepted = true;
        if (Shortcuts.matches(event, "scrollUp"))
            root.scrollTo(now - Theme.control);
        else if (Shortcuts.matches(event, "scrollDown"))
            root.scrollTo(now + Theme.control);
        else if (Shortcuts.matches(event, "pageUp"))
            root.scrollTo(now - root.flickable.height * 0.9);
        else if (Shortcuts.matches(event, "pageDown"))
            root.scrollTo(now + root.flickable.height * 0.9);
        else if (Shortcuts.matches(event, "toStart"))
            root.scrollTo(0);
        else if (Shortcuts.matches(event, "toEnd"))
            root.scrollTo(root.most);
        else
            event.accepted = false;
    }
}
