// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QStringList>

namespace pictor {

/// What all local models have in common. Disk reads.

/// A JSON file as it is and as it reads.
struct JsonFile {
    QByteArray content;
    QJsonObject object;
};

/// @return Denied (not readable), Corrupt (too large, no JSON object)
Result<JsonFile> readJsonFile(const QString &path);

/// File names of the weights in `folder`, by the engine's own order of preference.
/// @return NotFound (no weights, or a file of the index is missing), Corrupt (the index)
Result<QStringList> weightFilesIn(const QDir &folder);

/// What tells one version of a local model from another: contents of small files; name, size and time of
/// large ones.
class Fingerprint {
public:
    void addContent(const QByteArray &content) { m_hash.addData(content); }
    void addFile(const QFileInfo &file, const QString &name);
    QString text() const { return QString::fromLatin1(m_hash.result().toHex().first(40)); }
    qint64 bytes() const { return m_bytes; } ///< of the files

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

} // namespace pictor
