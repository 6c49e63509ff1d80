// SPDX-License-Identifier: GPL-3.0-or-later
import Pictor

FolderPicker {
    title: qsTr("A folder where another program keeps models")
    kind: FilePlaces.Models
}
