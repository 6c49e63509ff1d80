// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor {

/// What a key means, told from its letters alone: nothing here touches the disk.

/// Whether `key` is a repository on the Hugging Face Hub: "org/name", each of [A-Za-z0-9_.-], at most 96
/// long, neither beginning nor ending with "-" or ".", without "--" or "..".
bool isRepositoryId(QStringView key);

/// Whether `key` names a folder: it starts with "/", "./", "../", "~" or a Windows drive, or holds a
/// separator and is no repository id.
bool isFolderKey(QStringView key);

/// Whether `key` names a single checkpoint file, wherever it is: it ends in ".safetensors".
bool isFileKey(QStringView key);

/// The absolute, cleaned path that the folder or file key `key` means. Equal folders give equal paths,
/// symbolic links aside.
/// @param base  what relative paths start from; absolute
/// @param home  what "~" stands for; absolute
QString folderOf(QStringView key, const QString &base, const QString &home);

} // namespace pictor
