// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

// The theme's promises. Contrast as WCAG 2.1 counts it: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
TestCase {
    name: "Theme"

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(colour: color): real {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }
    function contrast(a: color, b: color): real {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
    }

    function init_data() {
        return [{ tag: "light", scheme: "light" }, { tag: "dark", scheme: "dark" }];
    }
    function cleanup() {
        Theme.scheme = "system";
        Theme.movement = "system";
    }

    function test_contrastIsCountedRight() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#ffffff")), 21, 0.01);
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }
    // What `ink` of some transparency looks like on `ground`.
    function over(ink: color, ground: color): color {
        return Qt.tint(ground, ink);
    }
    function demand(pairs: var, least: real) {
        for (const [ink, ground] of pairs) {
            const ratio = contrast(Theme[ink], Theme[ground]);
            verify(ratio >= least, ink + " on " + ground + ": " + ratio);
        }
    }
    function pairs(inks: var, grounds: var): var {
        const all = [];
        for (const ink of inks) {
            for (const ground of grounds)
                all.push([ink, ground]);
        }
        return all;
    }

    function test_textOnEveryGround(data) {
        Theme.scheme = data.scheme;
        demand(pairs(["text", "textDim"], ["window", "surface", "raised", "hovered", "accentWash"]), 4.5);
        demand(pairs(["text"], ["pressed", "alarmWash"]), 4.5);
        demand(pairs(["accent", "accentHovered"], ["window", "surface", "raised", "accentWash"]), 4.5); // links
        demand(pairs(["alarm"], ["window", "surface", "raised", "alarmWash"]), 4.5);
        demand(pairs(["accentText"], ["accent", "accentHovered"]), 4.5);
        demand([["window", "text"]], 4.5); // tips
    }
    function test_textOnPictures(data) {
        Theme.scheme = data.scheme;
        for (const veil of ["veil", "scrim"]) {
            for (const picture of ["#000000", "#808080", "#ffffff"]) {
                const ratio = contrast(Theme.text, over(Theme[veil], Qt.color(picture)));
                verify(ratio >= 4.5, veil + " over " + picture + ": " + ratio);
            }
        }
    }
    function test_outlinesOfControls(data) {
        Theme.scheme = data.scheme;
        demand(pairs(["outline"], ["window", "surface", "raised"]), 3);
    }
    function test_focusAndState(data) {
        Theme.scheme = data.scheme;
        // Rings, progress, a chosen shape, an icon that is on: and what they stand on.
        demand(pairs(["accent"], ["window", "surface", "raised", "hovered", "pressed", "accentWash", "alarmWash"]), 3);
        demand(pairs(["alarm"], ["hovered", "window", "surface", "alarmWash"]), 3);
        demand(pairs(["outline"], ["hovered"]), 3); // the knob of a switch that is pointed at
        demand([["accentText", "accent"]], 3); // and of one that is on
    }
    function test_motionIsTurnedOff() {
        if (!SystemLook.reducedMotion)
            compare(Theme.motion, 120);
        Theme.movement = "off";
        compare(Theme.motion, 0);
    }
    function test_greysAreNeutral(data) {
        Theme.scheme = data.scheme;
        for (const name of ["window", "surface", "raised", "hovered", "pressed", "text", "textDim", "line", "outline"]) {
            const grey = Theme[name];
            verify(grey.r === grey.g && grey.g === grey.b, name);
        }
    }
}
