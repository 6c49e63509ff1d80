// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 200
    height: 200

    ImageTile {
        id: tile
        anchors.fill: parent
        index: 0
        path: ""
        name: "50 %2.png"
        thumbnail: ""
        scoreText: "97 %"
        details: ""
        pictureSide: 64
    }

    TestCase {
        name: "Texts"
        when: windowShown

        function test_filled_data() {
            return [
                { tag: "in order", text: "%1, %2", parts: ["a", "b"], filled: "a, b" },
                { tag: "as the language has it", text: "%2: %1%2", parts: ["a", "b"], filled: "b: ab" },
                { tag: "parts that look like places", text: "%1, %2", parts: ["%2", "%1"], filled: "%2, %1" },
                { tag: "other signs", text: "%1 %, 5 %", parts: ["a"], filled: "a %, 5 %" }
            ];
        }
        function test_filled(data) {
            compare(Texts.filled(data.text, data.parts), data.filled);
        }
        function test_nameOfATile() {
            compare(tile.Accessible.name, "50 %2.png, 97 % alike");
        }
    }
}
