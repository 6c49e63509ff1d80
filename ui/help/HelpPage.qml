// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Pictor

// The manual, chapter by chapter, and the keys.
FocusScope {
    id: root

    required property PagePlaces places
    readonly property bool narrow: width < 640
    readonly property var chapters: manual.chapters
    readonly property var titles: chapters.length === 0 ? []
        : chapters.map(chapter => chapter.title).concat([qsTr("Keys")])
    readonly property ManualChapter shown: content.item as ManualChapter // null while the keys are shown
    property int chapter: 0
    property bool made: false
    property bool keysWanted: false // before the chapters are read
    property bool textWanted: false // by the keyboard, before it is there

    signal leaving()
    signal placeWanted(string place) // "models"

    function open(chapter: int) {
        root.chapter = chapter;
        root.enter();
    }
    function showKeys() {
        root.keysWanted = root.chapters.length === 0;
        if (!root.keysWanted)
            root.open(root.chapters.length);
    }
    // The chapters have another shape where there is less room; who reads the text is not led away from it.
    function followWidth() {
        if (root.narrow && list.focus)
            box.focus = true;
        else if (!root.narrow && box.focus)
            list.focus = true;
    }
    // The keyboard goes on in the text.
    function enter() {
        const text = content.item as Item;
        root.textWanted = text === null;
        if (text)
            text.forceActiveFocus(Qt.TabFocusReason);
    }
    function follow(target: string) {
        if (target.startsWith("pictor:"))
            root.placeWanted(target.slice("pictor:".length));
        else
            root.open(Math.max(0, manual.find(target)));
    }
    function show() {
        if (!root.made || root.chapters.length === 0)
            return;
        if (root.keysWanted)
            root.showKeys();
        else if (root.chapter >= root.chapters.length)
            content.source = "ShortcutsChapter.qml";
        else if (root.shown)
            root.shown.chapter = root.chapters[root.chapter];
        else
            content.setSource("ManualChapter.qml", { chapter: root.chapters[root.chapter], places: root.places });
    }

    focus: true
    onNarrowChanged: root.followWidth()
    onVisibleChanged: {
        if (root.visible)
            return;
        root.keysWanted = false; // what is hidden must not take the keyboard
        root.textWanted = false;
    }
    onChaptersChanged: root.show()
    onChapterChanged: {
        if (!root.made)
            return;
        root.places.note("chapter", root.chapter);
        root.places.note("help", 0);
        root.show();
    }
    // The chapters may have been read before everything that shows them was there.
    Component.onCompleted: {
        root.chapter = Math.max(0, root.places.of("chapter"));
        root.made = true;
        root.followWidth();
        root.show();
    }
    Keys.onPressed: event => {
        event.accepted = Shortcuts.matches(event, "leave");
        if (event.accepted)
            root.leaving();
    }

    Manual {
        id: manual
    }
    ChapterList {
        id: list
        visible: !root.narrow
        focus: true
        width: Math.min(240, root.width * 0.3)
        height: root.height
        titles: root.titles
        chapter: root.chapter
        onPicked: chapter => root.chapter = chapter
        onEntered: root.enter()
    }
    ChoiceBox {
        id: box

        // A box with a new list shows its first.
        function follow() {
            box.currentIndex = root.chapter;
        }

        objectName: "chapterChoice"
        visible: root.narrow
        x: Theme.unit * 2
        y: Theme.unit * 2
        width: root.width - Theme.unit * 4
        model: root.titles
        Accessible.name: qsTr("Chapter")
        onModelChanged: box.follow()
        onActivated: index => root.chapter = index

        Connections {
            target: root
            function onChapterChanged() {
                box.follow();
            }
        }
    }
    Loader {
        id: content
        objectName: "chapterContent"
        anchors.left: root.narrow ? parent.left : list.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: root.narrow ? box.bottom : parent.top
        onLoaded: {
            if (root.textWanted)
                root.enter();
        }
    }
    Connections {
        target: root.shown
        function onFollowed(target) {
            root.follow(target);
        }
    }
}
