// SPDX-License-Identifier: GPL-3.0-or-later
import Pictor

FolderPicker {
    title: qsTr("A CLIP model in the Hugging Face layout")
    kind: FilePlaces.Models
}
