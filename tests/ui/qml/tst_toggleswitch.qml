// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 400
    height: 200

    // A setting that may refuse.
    property bool on: false
    property bool refusing: false

    SettingsSwitch {
        id: setting
        width: 300
        label: "Offline"
        on: root.on
        onSwitched: on => {
            if (!root.refusing)
                root.on = on;
        }
    }
    Item {
        id: elsewhere
    }

    TestCase {
        name: "ToggleSwitch"
        when: windowShown

        readonly property Item toggle: findToggle(setting)

        function findToggle(item) {
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i] instanceof ToggleSwitch)
                    return item.children[i];
            }
            return null;
        }
        function init() {
            root.refusing = false;
            root.on = false;
        }
        function test_mouse() {
            mouseClick(toggle);
            tryCompare(root, "on", true);
            tryCompare(toggle, "checked", true);
            mouseClick(toggle);
            tryCompare(root, "on", false);
            tryCompare(toggle, "checked", false);
        }
        function test_keys_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
        }
        function test_keys(data) {
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            tryCompare(root, "on", true);
            keyClick(data.key);
            tryCompare(root, "on", false);
        }
        function test_followsTheSetting() {
            root.on = true;
            tryCompare(toggle, "checked", true);
        }
        function test_disabledDoesNothing() {
            setting.enabled = false;
            mouseClick(toggle);
            compare(root.on, false);
            setting.enabled = true;
        }
    }
}
