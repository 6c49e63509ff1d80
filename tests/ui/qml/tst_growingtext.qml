// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 300
    height: 400

    property var taken: []

    GrowingText {
        id: field
        width: 300
        height: implicitHeight
        placeholderText: "Words"
        mostLines: 4
        onKeyPressed: event => {
            root.taken.push(event.key);
            event.accepted = event.key === Qt.Key_F5;
        }
    }
    TextBox {
        id: next
        y: 300
        placeholderText: "Next"
    }
    GrowingText {
        id: hinted
        y: 150
        width: 300
        height: implicitHeight
        placeholderText: "Words\n\u8a00\u8449" // 言葉
        label: "Hinted"
    }
    SignalSpy {
        id: edited
        target: field
        signalName: "edited"
    }

    TestCase {
        name: "GrowingText"
        when: windowShown

        function init() {
            field.text = "";
            edited.clear();
            root.taken = [];
            field.takeFocus(Qt.TabFocusReason);
        }
        function test_growsUpToALimit() {
            const one = field.implicitHeight;
            field.text = "1\n2\n3";
            tryVerify(() => field.implicitHeight > one);
            field.text = "1\n2\n3\n4";
            const four = field.implicitHeight;
            field.text = "1\n2\n3\n4\n5\n6\n7";
            compare(field.implicitHeight, four);
            verify(field.contentHeight > field.height);
        }
        function test_showsAllOfItsPlaceholder() {
            const area = hinted.contentItem.childAt(20, 20);
            verify(area && area.placeholderText === hinted.placeholderText);
            compare(hinted.contentY, 0);
            verify(hinted.height >= area.implicitHeight);
            compare(area.Accessible.name, "Hinted");
            compare(area.Accessible.description, hinted.placeholderText);
            hinted.text = "a";
            compare(area.Accessible.description, "");
        }
        function test_knowsItsFirstAndLastLine() {
            field.text = "1\n2\n3";
            field.cursorPosition = 0;
            verify(field.atFirstLine);
            verify(!field.atLastLine);
            field.cursorPosition = 2;
            verify(!field.atFirstLine);
            verify(!field.atLastLine);
            field.cursorPosition = 5;
            verify(field.atLastLine);
        }
        function test_keysAreOfferedFirst() {
            keyClick(Qt.Key_F5);
            keyClick(Qt.Key_A);
            compare(root.taken, [Qt.Key_F5, Qt.Key_A]);
            compare(field.text, "a");
            compare(edited.count, 1);
        }
        function test_tabLeaves() {
            keyClick(Qt.Key_Tab);
            compare(field.text, "");
            verify(next.activeFocus);
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
            verify(field.editing);
        }
    }
}
