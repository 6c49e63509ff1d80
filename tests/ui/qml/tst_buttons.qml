// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 400
    height: 300

    Column {
        PushButton {
            id: push
            text: "Do it"
            iconName: "check"
        }
        PushButton {
            id: tight
            text: "A very long label that cannot fit here"
            width: 90
        }
        IconButton {
            id: icon
            iconName: "close"
            tip: "Dismiss"
        }
        TextLink {
            id: link
            text: "Elsewhere"
        }
        RailButton {
            id: rail
            iconName: "library"
            text: "Library"
            width: 80
        }
    }
    Item {
        id: elsewhere
    }
    SignalSpy {
        id: clicks
        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init_data() {
            return [{ tag: "push", button: push }, { tag: "icon", button: icon }, { tag: "link", button: link },
                { tag: "rail", button: rail }];
        }
        function test_mouseAndKeys(data) {
            clicks.clear();
            clicks.target = data.button;
            mouseClick(data.button);
            compare(clicks.count, 1);
            elsewhere.forceActiveFocus();
            data.button.forceActiveFocus(Qt.TabFocusReason);
            verify(data.button.visualFocus);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 2);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 3);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 4);
        }
        function test_disabledDoesNothing() {
            clicks.target = push;
            clicks.clear();
            push.enabled = false;
            mouseClick(push);
            compare(clicks.count, 0);
            push.enabled = true;
        }
        function test_named(data) {
            verify(data.button.Accessible.name !== "");
        }
        function test_longLabelIsElided() {
            const face = tight.contentItem;
            verify(face.implicitWidth > face.width);
            verify(face.children[0].width <= face.width);
        }
    }
}
