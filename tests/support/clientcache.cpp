// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clientcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace pictor::test {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString gitHash(const QByteArray &content)
{
    const QByteArray header = "blob " + QByteArray::number(content.size()) + '\0';
    return QString::fromLatin1(QCryptographicHash::hash(header + content, QCryptographicHash::Sha1).toHex());
}

/// One repository's folder as the client fills it.
class Writer {
public:
    Writer(QString root, QString name)
        : m_root(std::move(root))
        , m_name(std::move(name))
    {
    }

    void add(const QString &commit, const QString &path, const QString &etag, const QByteArray &content) const
    {
        write(folder() + QStringLiteral("blobs/") + etag, content);
        const QString link = folder() + QStringLiteral("snapshots/%1/%2").arg(commit, path);
        QDir().mkpath(QFileInfo(link).path());
        const QString up = QStringLiteral("../").repeated(2 + path.count(u'/'));
        if (!QFile::link(up + QStringLiteral("blobs/") + etag, link))
            qFatal("%s cannot be linked", qUtf8Printable(link));
        const QString lock = m_root + QStringLiteral("/.locks/%1/%2.lock").arg(m_name, etag);
        write(lock, {});
        ::chmod(QFile::encodeName(lock).constData(), 0664);
    }

    QString folder() const { return m_root + u'/' + m_name + u'/'; }

private:
    const QString m_root;
    const QString m_name;
};

} // namespace

ClientCache writeClientCache(const QString &root)
{
    const ClientCache cache{.commit = QStringLiteral("f794") + QString(32, u'0') + QStringLiteral("0625"),
        .pullCommit = QStringLiteral("67e8") + QString(32, u'0') + QStringLiteral("b0ad"),
        .config = "{\"hidden_size\": 4}",
        .weights = QByteArray("\2\0\0\0\0\0\0\0{}", 10) + QByteArray(300'000, 'w'),
        .pullWeights = QByteArray("\2\0\0\0\0\0\0\0{}", 10) + QByteArray(1'000, 'p')};
    const Writer writer(root, QStringLiteral("models--acme--tiny"));
    writer.add(cache.commit, QStringLiteral("config.json"), gitHash(cache.config), cache.config);
    writer.add(cache.commit, QStringLiteral("unet/model.safetensors"), sha256(cache.weights), cache.weights);
    writer.add(
        cache.pullCommit, QStringLiteral("model.safetensors"), sha256(cache.pullWeights), cache.pullWeights);
    write(writer.folder() + QStringLiteral("refs/main"), cache.commit.toLatin1());
    write(writer.folder() + QStringLiteral("refs/refs/pr/1"), cache.pullCommit.toLatin1());
    write(writer.folder() + QStringLiteral(".no_exist/%1/nope.json").arg(cache.commit), {});
    write(writer.folder() + QStringLiteral("trees/%1.json").arg(cache.commit),
        R"([{"path": "config.json"}, {"path": "unet/model.safetensors"}])");
    write(root + QStringLiteral("/CACHEDIR.TAG"),
        "Signature: 8a477f597d28d172789f06886806bc55\n# This file is a cache directory tag created by "
        "huggingface_hub.\n");
    return cache;
}

} // namespace pictor::test
