// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace pictor::landscapes {

/// As files of model repositories are written: indented by two, a line feed at the end.
QByteArray jsonText(const nlohmann::ordered_json &json);

/// Makes the folder, and in it the files, by name; each is whole or not there.
/// @return what went wrong; empty if nothing did
QString writeFolder(const QString &folder, const std::vector<std::pair<QString, QByteArray>> &files);

} // namespace pictor::landscapes
