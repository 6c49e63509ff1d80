// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

// Contrast as WCAG 2.1 counts it: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
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
    }

    function test_contrastIsCountedRight() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#ffffff")), 21, 0.01);
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }
    function test_textOnEveryGround(data) {
        Theme.scheme = data.scheme;
        for (const ground of ["window", "surface", "raised", "hovered"]) {
            for (const ink of ["text", "textDim"])
                verify(contrast(Theme[ink], Theme[ground]) >= 4.5,
                       ink + " on " + ground + ": " + contrast(Theme[ink], Theme[ground]));
        }
    }
    function test_accentAndAlarm(data) {
        Theme.scheme = data.scheme;
        const pairs = [["accentText", "accent"], ["accentText", "accentHovered"], ["accent", "window"],
            ["accent", "surface"], ["accent", "raised"], ["text", "accentWash"], ["text", "alarmWash"],
            ["alarm", "surface"], ["alarm", "alarmWash"], ["text", "pressed"]];
        for (const [ink, ground] of pairs)
            verify(contrast(Theme[ink], Theme[ground]) >= 4.5,
                   ink + " on " + ground + ": " + contrast(Theme[ink], Theme[ground]));
    }
    function test_outlinesOfControls(data) {
        Theme.scheme = data.scheme;
        for (const ground of ["window", "surface", "raised"])
            verify(contrast(Theme.outline, Theme[ground]) >= 3,
                   ground + ": " + contrast(Theme.outline, Theme[ground]));
    }
    function test_greysAreNeutral(data) {
        Theme.scheme = data.scheme;
        for (const name of ["window", "surface", "raised", "hovered", "pressed", "text", "textDim", "line", "outline"]) {
            const grey = Theme[name];
            verify(grey.r === grey.g && grey.g === grey.b, name);
        }
    }
}
