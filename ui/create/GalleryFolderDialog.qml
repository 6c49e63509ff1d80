// SPDX-License-Identifier: GPL-3.0-or-later
import Pictor

FolderPicker {
    title: qsTr("A folder for the pictures that Pictor makes")
}
