// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

// The Models page over a store that the test moves (quickstage.h).
Item {
    id: root
    width: 760
    height: 900

    ModelsPage {
        id: page
        anchors.fill: parent
        models: stage.models
        choice: stage.choice
        places: stage.places
    }

    TestCase {
        name: "ModelCard"
        when: windowShown

        readonly property string clip: "openai/clip-vit-base-patch32"

        function init() {
            root.width = 760;
            stage.reset();
            tryVerify(() => card() !== null && card().stateText !== "");
        }
        function all(item, found) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                found.push(child);
                all(child, found);
            }
            return found;
        }
        function card() {
            return all(page, []).find(item => item.key === clip && item.choiceWanted !== undefined) || null;
        }
        function button(text) {
            return all(card(), []).find(item => item.clicked !== undefined && item.text === text) || null;
        }
        function field() {
            return all(card(), []).find(item => item.echoMode !== undefined && item.accepted !== undefined) || null;
        }
        function says(text) {
            return all(card(), []).some(item => item.clicked === undefined && item.text !== undefined
                                                && String(item.text).includes(text));
        }
        function press(text) {
            waitForRendering(page);
            verify(button(text), text);
            mouseClick(button(text));
        }

        function test_downloadPauseGoOn() {
            press("Download");
            compare(stage.calls, ["start " + clip]);
            stage.play("downloading", clip);
            verify(says("151 of 605 MB"));
            verify(says("24 MB/s"));
            press("Pause");
            verify(says("Download paused"));
            press("Go on");
            compare(stage.calls, ["start " + clip, "pause " + clip, "start " + clip]);
        }
        function test_cancelAsksBeforeItDeletes() {
            stage.play("downloading", clip);
            press("Cancel");
            compare(stage.calls, []);
            verify(says("deletes the 151 MB"));
            press("Keep");
            compare(stage.calls, []);
            press("Cancel");
            press("Delete them");
            compare(stage.calls, ["cancel " + clip]);
            verify(button("Download"));
        }
        function test_cancelOfNothingAsksNothing() {
            stage.play("absent", clip);
            press("Download");
            press("Cancel");
            compare(stage.calls, ["start " + clip, "cancel " + clip]);
        }
        function test_filesOnDemand() {
            stage.play("downloading", clip);
            verify(!says("model.safetensors"));
            press("Show 5 file(s)");
            tryVerify(() => says("model.safetensors"));
            press("Hide the files");
            verify(!says("model.safetensors"));
        }
        function test_errorHasItsRemedy_data() {
            return [
                { tag: "lost", text: "Try again" },
                { tag: "full", text: "Try again" },
                { tag: "offline", text: "Go online" },
                { tag: "licence", text: "Check again" },
            ];
        }
        function test_errorHasItsRemedy(data) {
            stage.play(data.tag, clip);
            press(data.text);
            compare(stage.calls, ["start " + clip]);
        }
        function test_tokenIsCheckedAndTheDownloadGoesOn() {
            stage.play("token", clip);
            verify(says("accept the licence"));
            verify(button("Open the licence page"));
            verify(!button("Check and go on").enabled);
            mouseClick(field());
            for (const letter of "hf_bad")
                keyClick(letter);
            verify(!field().displayText.includes("bad"));
            keyClick(Qt.Key_Return);
            tryVerify(() => says("wrong or has expired"));
            compare(stage.calls, []);
            field().text = "hf_good";
            press("Check and go on");
            tryCompare(stage, "calls", ["start " + clip]);
        }
        function test_mirrorNeedsNoAccount() {
            const flux = "black-forest-labs/FLUX.1-schnell";
            const offer = "Or download the same files from mirrors/FLUX.1-schnell, without an account";
            stage.play("token", clip); // has none
            stage.play("token", flux);
            waitForRendering(page);
            const links = all(page, []).filter(item => item.clicked !== undefined && item.text.startsWith("Or download"));
            compare(links.map(link => link.text), [offer]);
            links[0].clicked();
            compare(stage.calls, ["mirror " + flux]);
        }
        function test_removalAsksAndSaysWhatItFrees() {
            stage.play("here", clip);
            tryVerify(() => button("Remove…") !== null);
            press("Remove…");
            tryVerify(() => says("frees 605 MB"));
            compare(stage.calls, []);
            tryVerify(() => button("Keep").activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !says("frees 605 MB"));
            press("Remove…");
            tryVerify(() => button("Remove") !== null);
            press("Remove");
            compare(stage.calls, ["remove " + clip]);
            tryVerify(() => says("605 MB are free again"));
        }
        function test_verification() {
            stage.play("here", clip);
            tryVerify(() => button("Verify") !== null);
            press("Verify");
            verify(says("Reads every file"));
            stage.endVerification(true);
            tryVerify(() => says("model.safetensors: its content differs"));
            press("Download them again");
            tryCompare(stage, "calls", ["verify " + clip, "discard " + clip + ": model.safetensors", "start " + clip]);
        }
        // The focus never falls out of the card when what had it goes away.
        function test_keyboardAlone() {
            waitForRendering(page);
            button("Download").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => button("Pause").activeFocus);
            stage.play("downloading", clip);
            keyClick(Qt.Key_Return);
            compare(stage.calls, ["start " + clip, "pause " + clip]);
            tryVerify(() => button("Go on").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(button("Cancel").activeFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => button("Keep").activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => button("Cancel").activeFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => button("Keep").activeFocus);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(stage.calls[2], "cancel " + clip);
            tryVerify(() => button("Download").activeFocus);
        }
        function test_nothingSticksOut_data() {
            return stage.scenes.map(scene => ({ tag: scene }));
        }
        function test_nothingSticksOut(data) {
            root.width = 424; // the page in the narrowest window
            stage.play(data.tag, clip);
            waitForRendering(page);
            const edge = card().width;
            for (const item of all(card(), [])) {
                const right = item.mapToItem(card(), item.width, 0).x;
                verify(right <= edge + 4, `${item} "${item.text}" ends at ${right} of ${edge}`);
            }
        }
    }
}
