// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Pictor

// Neutral greys, so that colour can be judged beside them, and one accent. Texts reach 4.5:1 on every ground they stand
// on, outlines of controls 3:1 (WCAG 2.1); tests/ui/tst_theme.qml counts.
QtObject {
    id: root

    // "system", "light" or "dark", as the settings say.
    property string scheme: "system"
    readonly property bool dark: scheme === "dark" || (scheme === "system" && SystemLook.dark)

    // "system", or "off": nothing moves, whatever the system asks for.
    property string movement: "system"

    // Grounds, from the back to the front.
    readonly property color window: dark ? "#1b1b1b" : "#e9e9e9"
    readonly property color surface: dark ? "#242424" : "#f4f4f4"
    readonly property color raised: dark ? "#2f2f2f" : "#ffffff"
    readonly property color hovered: dark ? "#3a3a3a" : "#e0e0e0"
    readonly property color pressed: dark ? "#444444" : "#d4d4d4"
    readonly property color veil: dark ? "#d9141414" : "#e6ffffff" // under words on a picture
    readonly property color scrim: dark ? "#d9141414" : "#e6f4f4f4"

    // What stands on them.
    readonly property color text: dark ? "#f0f0f0" : "#1a1a1a"
    readonly property color textDim: dark ? "#b3b3b3" : "#555555"
    readonly property color line: dark ? "#3b3b3b" : "#d2d2d2"
    readonly property color outline: dark ? "#8a8a8a" : "#7c7c7c"
    readonly property color accent: dark ? "#8db4ff" : "#2457c5"
    readonly property color accentHovered: dark ? "#a6c5ff" : "#1c479f"
    readonly property color accentText: dark ? "#0e1a33" : "#ffffff"
    readonly property color accentWash: dark ? "#2a3347" : "#dde6fb"
    readonly property color alarm: dark ? "#ff9c92" : "#a3231a"
    readonly property color alarmWash: dark ? "#402624" : "#fbe3e0"

    // The 8 px grid.
    readonly property int unit: 8
    readonly property int radius: 6
    readonly property int control: 36 // height of a control
    readonly property int outlineWidth: 1
    readonly property int ringWidth: 2 // of the focus ring

    readonly property int body: SystemLook.fontPixelSize
    readonly property int small: Math.round(body * 0.86)
    readonly property int heading: Math.round(body * 1.2)
    readonly property int title: Math.round(body * 1.6)

    // Milliseconds of a motion; none where the system or the settings ask for none.
    readonly property int motion: movement === "off" || SystemLook.reducedMotion ? 0 : 120
}
