// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace pictor::test {

/// A Hugging Face cache made for a test.
class HubTree {
public:
    hub::HubCache cache() const { return hub::HubCache(m_root.path()); }
    QString snapshot(const QString &repository, const QString &commit) const
    {
        return m_root.filePath(
            QStringLiteral("models--%1/snapshots/%2")
                .arg(QString(repository).replace(QLatin1String("/"), QLatin1String("--")), commit));
    }

    /// A file of `bytes` bytes (sparse; JSON is short) that passes for what its name says.
    QString add(const QString &repository, const QString &commit, const QString &file, qint64 bytes = 0) const
    {
        const QString path = prepared(repository, commit, file);
        QFile out(path);
        const bool weights = file.endsWith(QLatin1String(".safetensors"));
        const bool isJson = file.endsWith(QLatin1String(".json"));
        const QByteArray content = weights ? QByteArray("\2\0\0\0\0\0\0\0{}", 10) : QByteArray("{}");
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()
            || (bytes > 0 && !isJson && !out.resize(bytes)))
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    /// A link to a real file.
    QString link(const QString &repository, const QString &commit, const QString &target) const
    {
        const QString path = prepared(repository, commit, QFileInfo(target).fileName());
        if (!QFile::link(target, path))
            qFatal("%s cannot be linked", qPrintable(path));
        return path;
    }

private:
    QString prepared(const QString &repository, const QString &commit, const QString &file) const
    {
        const QString path = snapshot(repository, commit) + u'/' + file;
        QDir().mkpath(QFileInfo(path).path());
        return path;
    }

    QTemporaryDir m_root;
};

} // namespace pictor::test
