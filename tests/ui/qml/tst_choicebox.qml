// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 400
    height: 300
    property int chosen: 0
    property var options: ["Automatic", "CPU"]

    SettingsChoice {
        id: choice
        width: parent.width
        height: implicitHeight
        label: "Device"
        options: root.options
        chosen: root.chosen
        onPicked: index => root.chosen = index
    }

    TestCase {
        name: "SettingsChoice"
        when: windowShown

        function box() {
            for (let i = 0; i < choice.children.length; ++i) {
                const child = choice.children[i];
                if (child.currentIndex !== undefined)
                    return child;
            }
        }
        function init() {
            root.options = ["Automatic", "CPU"];
            root.chosen = 0;
        }
        function test_keysChoose() {
            box().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            tryCompare(root, "chosen", 1);
            compare(box().displayText, "CPU");
        }
        function test_listMayGrowUnderTheChoice() {
            root.chosen = 1;
            tryCompare(box(), "displayText", "CPU");
            root.options = ["Automatic", "CPU", "GPU"];
            tryCompare(box(), "displayText", "CPU");
            compare(box().Accessible.name, "Device");
        }
        function test_stacksWhereNarrow() {
            root.width = 300;
            verify(choice.stacked);
            verify(box().y > 0);
            root.width = 600;
            verify(!choice.stacked);
            root.width = 400;
        }
    }
}
