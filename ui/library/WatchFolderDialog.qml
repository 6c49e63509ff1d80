// SPDX-License-Identifier: GPL-3.0-or-later
import Pictor

FolderPicker {
    title: qsTr("Add a folder to the library")
}
