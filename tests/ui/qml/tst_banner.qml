// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Pictor

Item {
    id: root
    width: 700
    height: 400

    Banner {
        id: banner
        width: parent.width
        height: implicitHeight
        message: "The weights are torn. Get them again."
        action: "Try again"
    }
    SignalSpy {
        id: acted
        target: banner
        signalName: "acted"
    }
    SignalSpy {
        id: otherActed
        target: banner
        signalName: "otherActed"
    }
    SignalSpy {
        id: dismissed
        target: banner
        signalName: "dismissed"
    }

    TestCase {
        name: "Banner"
        when: windowShown

        function visibleButton(text) {
            for (const child of buttonsBelow(banner)) {
                if (child.visible && (child.text === text || child.tip === text))
                    return child;
            }
            return null;
        }
        function buttonsBelow(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.clicked !== undefined)
                    found.push(child);
                found = found.concat(buttonsBelow(child));
            }
            return found;
        }
        function init_data() {
            return [{ tag: "wide", width: 700 }, { tag: "narrow", width: 380 }];
        }
        function test_remedyAndDismissal(data) {
            root.width = data.width;
            acted.clear();
            dismissed.clear();
            waitForRendering(banner);
            mouseClick(visibleButton("Try again"));
            compare(acted.count, 1);
            mouseClick(visibleButton("Dismiss"));
            compare(dismissed.count, 1);
        }
        function test_nothingIsCutOff(data) {
            root.width = data.width;
            banner.message = "A long message that takes several lines where the window is narrow, since it explains "
                + "what happened, where it happened, and what is to be done about it now.";
            waitForRendering(banner);
            verify(banner.height >= banner.children[0].implicitHeight + 2 * Theme.unit);
            banner.message = "Short.";
        }
        function test_twoLongActionsStayInside(data) {
            root.width = data.width;
            banner.action = "Einen anderen Ordner fuer die Bilder waehlen";
            banner.otherAction = "Noch einmal versuchen, sie zu speichern";
            otherActed.clear();
            waitForRendering(banner);
            for (const words of [banner.action, banner.otherAction]) {
                const button = visibleButton(words);
                const place = button.mapToItem(banner, 0, 0);
                verify(place.x >= 0 && place.x + button.width <= banner.width);
                verify(place.y >= 0 && place.y + button.height <= banner.height);
            }
            mouseClick(visibleButton(banner.otherAction));
            compare(otherActed.count, 1);
            banner.action = "Try again";
            banner.otherAction = "";
        }
    }
}
