// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Pictor

// What can be done with a model now.
Flow {
    id: root

    required property string name
    required property string folder
    required property bool embeds
    required property bool chosen
    required property bool present
    required property bool loaded
    required property bool removable
    required property DownloadViewModel download
    required property ModelUpkeep upkeep
    readonly property bool idle: !download.underWay && upkeep.state !== ModelUpkeep.Verifying
                                 && upkeep.state !== ModelUpkeep.Removing
    readonly property bool downloadable: idle && !present && download.offered
    readonly property bool choosable: embeds && !chosen && (present || downloadable)

    signal downloadWanted(bool byKey)
    signal choiceWanted()
    signal unloadWanted()
    signal makerWanted()

    // After a question about the files was answered.
    function takeFocus() {
        const next = removeButton.visible ? removeButton : downloadButton;
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: upkeep.state !== ModelUpkeep.Asking
             && (downloadable || choosable || !embeds || loaded || (idle && removable) || folder !== "")
    spacing: Theme.unit

    PushButton {
        id: downloadButton
        visible: root.downloadable
        primary: true
        iconName: "download"
        text: qsTr("Download")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: root.name
        onClicked: root.downloadWanted(visualFocus)
    }
    PushButton {
        visible: root.choosable
        primary: root.present && root.upkeep.state !== ModelUpkeep.Faulty
        text: qsTr("Use for the library")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: root.present ? root.name : qsTr("%1 is downloaded when it is first needed").arg(root.name)
        onClicked: root.choiceWanted()
    }
    PushButton {
        visible: !root.embeds
        primary: root.present && root.upkeep.state !== ModelUpkeep.Faulty
        iconName: "create"
        text: qsTr("Make pictures with it")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: root.name
        onClicked: root.makerWanted()
    }
    PushButton {
        visible: root.loaded
        text: qsTr("Unload")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: qsTr("Frees the memory %1 takes").arg(root.name)
        onClicked: root.unloadWanted()
    }
    PushButton {
        visible: root.idle && root.present && root.removable
        text: qsTr("Verify")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: qsTr("Reads every file of %1 and compares it with the original").arg(root.name)
        onClicked: root.upkeep.verify()
    }
    PushButton {
        id: removeButton
        visible: root.idle && root.removable
        text: qsTr("Remove…")
        width: Math.min(implicitWidth, root.width)
        Accessible.description: root.name
        onClicked: root.upkeep.askToRemove()
    }
    PushButton {
        visible: root.folder !== ""
        iconName: "folder"
        text: qsTr("Show the files")
        width: Math.min(implicitWidth, root.width)
        onClicked: FileActions.openFolder(root.folder)
    }
}
