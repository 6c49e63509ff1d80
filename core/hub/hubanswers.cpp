// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubanswers.h"

#include "hub/hubnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace pictor::hub {

namespace {

QString etagOf(QByteArray header)
{
    header = header.trimmed();
    if (header.startsWith("W/"))
        header = header.sliced(2);
    if (header.size() >= 2 && header.startsWith('"') && header.endsWith('"'))
        header = header.sliced(1, header.size() - 2);
    return QString::fromLatin1(header);
}

std::optional<qint64> numberIn(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 number = header.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// For files in large file storage, "oid" is the SHA-1 of a pointer to the content; "lfs" has the content's
/// own.
std::optional<RepositoryFile> fileFrom(const QJsonObject &row)
{
    const QJsonObject lfs = row[u"lfs"].toObject();
    const RepositoryFile file{row[u"path"].toString(), row[u"size"].toInteger(-1),
        lfs.isEmpty() ? row[u"oid"].toString() : lfs[u"oid"].toString()};
    if (!isFileName(file.path) || !isEtag(file.etag) || file.size < 0)
        return std::nullopt;
    return file;
}

} // namespace

bool isRedirect(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl redirectTarget(const QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location");
    return location.isEmpty() ? QUrl() : reply.url().resolved(QUrl::fromEncoded(location));
}

std::optional<QUrl> nextHop(const QNetworkReply &reply, const QUrl &endpoint)
{
    if (!isRedirect(reply))
        return std::nullopt;
    const QUrl target = redirectTarget(reply);
    const bool unveils = reply.url().scheme() == u"https" && target.scheme() != u"https";
    if (!target.isValid() || unveils || !isWithinHub(target, endpoint))
        return std::nullopt;
    return target;
}

QUrl nextPage(const QNetworkReply &reply)
{
    static const QRegularExpression next(QStringLiteral("<([^>]+)>\\s*;[^,]*rel=\"?next\"?"));
    const auto match = next.match(QString::fromLatin1(reply.rawHeader("Link")));
    if (!match.hasMatch())
        return {};
    return reply.url().resolved(QUrl::fromEncoded(match.captured(1).toLatin1()));
}

bool appendFiles(const QByteArray &json, QList<RepositoryFile> &files)
{
    const QJsonDocument page = QJsonDocument::fromJson(json);
    if (!page.isArray())
        return false;
    const QJsonArray rows = page.array();
    for (const QJsonValue row : rows) {
        if (row[u"type"].toString() != u"file")
            continue;
        if (const auto file = fileFrom(row.toObject()))
            files.append(*file);
        else
            qWarning("A file that the hub lists is passed over: its name, size or hash is not valid: %s",
                qUtf8Printable(row[u"path"].toString().left(200)));
    }
    return true;
}

void FileHeaders::take(const QNetworkReply &reply)
{
    // ETag and Content-Length of a redirect are those of its own text.
    const bool isFile = !isRedirect(reply);
    if (commit.isEmpty())
        commit = QString::fromLatin1(reply.rawHeader("X-Repo-Commit"));
    if (etag.isEmpty())
        etag = etagOf(
            reply.rawHeader(isFile && !reply.hasRawHeader("X-Linked-Etag") ? "ETag" : "X-Linked-Etag"));
    if (!size)
        size = numberIn(reply.rawHeader(
            isFile && !reply.hasRawHeader("X-Linked-Size") ? "Content-Length" : "X-Linked-Size"));
}

bool FileHeaders::isComplete() const
{
    return isCommit(commit) && isEtag(etag) && size;
}

} // namespace pictor::hub
