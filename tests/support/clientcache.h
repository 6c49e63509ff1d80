// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pictor::test {

/// What is in a cache that huggingface_hub 1.23 wrote, for "acme/tiny".
struct ClientCache {
    QString commit; ///< of main: config.json and unet/model.safetensors; nope.json is noted as missing
    QString pullCommit; ///< of refs/pr/1: model.safetensors
    QByteArray config;
    QByteArray weights;
    QByteArray pullWeights;
};

/// Writes below `root`, entry for entry, the tree that huggingface_hub 1.23 leaves after it has downloaded a
/// snapshot of main, a file of refs/pr/1, and has asked for a file that is not there.
ClientCache writeClientCache(const QString &root);

} // namespace pictor::test
