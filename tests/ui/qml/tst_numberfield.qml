// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 300
    height: 200

    NumberField {
        id: field
        label: "Width"
        from: 64
        to: 2048
        stepSize: 16
        value: 1024
    }
    SignalSpy {
        id: modified
        target: field
        signalName: "valueModified"
    }

    TestCase {
        name: "NumberField"
        when: windowShown

        function init() {
            field.value = 1024;
            field.contentItem.forceActiveFocus(Qt.TabFocusReason);
            modified.clear();
        }
        function test_steps() {
            keyClick(Qt.Key_Up);
            compare(field.value, 1040);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(field.value, 1008);
            compare(modified.count, 3);
        }
        function test_buttons() {
            mouseClick(field, field.width - 10, field.height / 2);
            compare(field.value, 1040);
            mouseClick(field, field.width - 40, field.height / 2);
            compare(field.value, 1024);
        }
        function test_isTypedWithoutGrouping() {
            compare(field.contentItem.text, "1024");
            field.contentItem.selectAll();
            keyClick(Qt.Key_5);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_Return);
            compare(field.value, 512);
            compare(modified.count, 1);
        }
        function test_nonsenseChangesNothing() {
            field.contentItem.selectAll();
            keyClick(Qt.Key_X);
            compare(field.contentItem.text, "1024");
        }
        function test_named() {
            compare(field.Accessible.name, "Width");
            compare(field.contentItem.Accessible.name, "Width");
        }
    }
}
