// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 400
    height: 400

    PixelView {
        id: empty
    }
    PictureStage {
        id: stage
        anchors.fill: parent
        picture: empty.picture
        pictureSize: Qt.size(1600, 800)
        description: "a fox"
    }

    TestCase {
        name: "PictureStage"
        when: windowShown

        function init() {
            stage.pictureSize = Qt.size(1600, 800);
            stage.zoom = 0;
        }
        function view() {
            return findChild(stage, "CanvasPicture");
        }
        function test_fits() {
            compare(view().width, 400);
            compare(view().height, 200);
            compare(view().y, 100);
            verify(!stage.zoomed);
        }
        function test_smallOnesAreNotBlownUp() {
            stage.pictureSize = Qt.size(100, 100);
            compare(view().width, 200);
        }
        function test_clickGoesToFullSizeAndBack() {
            mouseClick(stage, 300, 200);
            tryCompare(stage, "zoomed", true);
            compare(stage.shownScale, stage.fullScale);
            compare(view().width, 1600);
            mouseClick(stage, 300, 200);
            tryCompare(stage, "zoomed", false);
        }
        function test_zoomKeepsWhatIsBelowThePointer() {
            // 300 of 400 across: 1200 of 1600.
            stage.zoomTo(stage.fullScale, Qt.point(300, 200));
            fuzzyCompare(view().mapToItem(stage, 1200, 400).x, 300, 1);
            fuzzyCompare(view().mapToItem(stage, 1200, 400).y, 200, 1);
        }
        function test_wheelZoomsAndEndsFitted() {
            mouseWheel(stage, 200, 200, 0, 240);
            verify(stage.zoomed);
            for (let i = 0; i < 10; ++i)
                mouseWheel(stage, 200, 200, 0, -240);
            verify(!stage.zoomed);
        }
        function test_keys() {
            stage.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_1);
            compare(view().width, 1600);
            const x = view().mapToItem(stage, 0, 0).x;
            keyClick(Qt.Key_Right);
            verify(view().mapToItem(stage, 0, 0).x < x);
            keyClick(Qt.Key_0);
            verify(!stage.zoomed);
            keyClick(Qt.Key_Plus);
            verify(stage.zoomed);
        }
        function test_tells() {
            compare(stage.Accessible.name, "a fox");
            verify(stage.Accessible.description.indexOf("1600") >= 0);
        }
    }
}
