// SPDX-License-Identifier: GPL-3.0-or-later
import Pictor

FolderPicker {
    title: qsTr("A folder with a model that makes pictures")
    kind: FilePlaces.Models
}
