// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rangefetch.h"

#include "hub/hubanswers.h"
#include "hub/messages.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace pictor::hub {

namespace {

constexpr int mostRangeHops = 5;
constexpr qint64 bytesAtOnce = 2 << 20; // then the window's own events get their turn

struct ContentRange {
    qint64 from = -1;
    qint64 size = -1; ///< of the whole file; -1: the server does not say
};

ContentRange contentRangeOf(const QNetworkReply &reply)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
    const auto match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")).trimmed());
    if (!match.hasMatch())
        return {};
    const bool known = match.captured(2) != u"*";
    return {match.captured(1).toLongLong(), known ? match.captured(2).toLongLong() : -1};
}

} // namespace

RangeFetch::RangeFetch(
    HubClient &hub, ChunkPool &chunks, FetchSource source, ByteRange range, bool takesWhole, Limits limits)
    : m_hub(hub)
    , m_chunks(chunks)
    , m_source(std::move(source))
    , m_range(range)
    , m_takesWhole(takesWhole)
    , m_limits(limits)
    , m_position(range.from)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(limits.stall);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        m_failure = lost(HubFailure::Reason::Timeout);
        endWith(End::Failed);
    });
    send(m_source.location.url);
}

RangeFetch::~RangeFetch()
{
    letGo();
}

void RangeFetch::send(const QUrl &url)
{
    QNetworkRequest request = m_hub.requestTo(url);
    const qint64 size = m_source.location.size;
    if (m_range.to < size)
        request.setRawHeader(
            "Range", "bytes=" + QByteArray::number(m_range.from) + '-' + QByteArray::number(m_range.to - 1));
    else if (m_range.from > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_range.from) + '-');
    m_hasHead = false;
    m_reply = m_hub.gate().send(NetworkGate::Verb::Get, request,
        {RequestPurpose::Reason::Download, m_source.repository + QStringLiteral(": ") + m_source.path});
    // Full when a connection breaks, it costs what Qt's HTTP thread has read beyond it: that is thrown away,
    // and asked for again.
    m_reply->setReadBufferSize(m_limits.bufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RangeFetch::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &RangeFetch::read);
    // Queued: a reply may have failed before anybody could listen, and may end within the call that reads it.
    connect(m_reply, &QNetworkReply::finished, this, &RangeFetch::read, Qt::QueuedConnection);
    m_stall.start();
}

void RangeFetch::endAt(qint64 end)
{
    m_range.to = std::max(end, m_position);
    if (m_position == m_range.to)
        QMetaObject::invokeMethod(this, &RangeFetch::read, Qt::QueuedConnection);
}

void RangeFetch::setReading(bool may)
{
    if (may == m_mayRead)
        return;
    m_mayRead = may;
    if (!m_reply)
        return;
    if (!may)
        m_stall.stop(); // it is the disk that holds us up
    else {
        m_stall.start();
        QMetaObject::invokeMethod(this, &RangeFetch::read, Qt::QueuedConnection);
    }
}

void RangeFetch::takeHead()
{
    if (m_hasHead || !m_reply || statusOf(*m_reply) == 0)
        return;
    m_hasHead = true;
    if (isRedirect(*m_reply)) {
        const QUrl next = redirectTarget(*m_reply);
        const bool unveils = m_reply->url().scheme() == u"https" && next.scheme() != u"https";
        if (next.isValid() && !unveils && ++m_hops <= mostRangeHops) {
            letGo();
            send(next);
            return;
        }
    }
    if (const auto end = judgeHead())
        endWith(*end);
}

/// @return nothing if the bytes of the range follow, or the whole reply is needed to say why not
std::optional<RangeFetch::End> RangeFetch::judgeHead()
{
    const qint64 size = m_source.location.size;
    switch (statusOf(*m_reply)) {
    case 206: {
        const ContentRange answer = contentRangeOf(*m_reply);
        if (answer.from == m_range.from && (answer.size == size || answer.size < 0))
            return std::nullopt;
        m_failure = badAnswer(*m_reply, QStringLiteral("other bytes than asked for"));
        return End::Failed;
    }
    case 200:
        if (m_position > 0 && !m_takesWhole)
            return End::NoRanges;
        m_dropping = m_position;
        Q_EMIT sendsWholeFile();
        return std::nullopt;
    case 416:
        return End::NotThere;
    default:
        return std::nullopt;
    }
}

void RangeFetch::read()
{
    takeHead();
    if (!m_reply)
        return;
    const int status = statusOf(*m_reply);
    const bool isBody = m_hasHead && (status == 200 || status == 206) && m_reply->isOpen();
    const qint64 pause = m_position + bytesAtOnce;
    while (isBody && m_mayRead && m_reply && m_position < std::min(m_range.to, pause) && readChunk()) { }
    if (!m_reply)
        return;
    if (isBody && m_position == m_range.to) {
        endWith(End::Complete); // what still comes is more than the file has
        return;
    }
    if (m_position >= pause) {
        QMetaObject::invokeMethod(this, &RangeFetch::read, Qt::QueuedConnection);
        return;
    }
    if (!m_reply->isFinished() || (isBody && m_reply->bytesAvailable() > 0))
        return;
    if (m_reply->error() == QNetworkReply::NoError && m_hasHead && (status == 200 || status == 206)) {
        endWith(End::Short);
        return;
    }
    m_failure =
        failureOf(*m_reply, m_hub.question(m_source.repository, m_source.location.commit, m_source.path));
    endWith(End::Failed);
}

/// @return whether there may be more
bool RangeFetch::readChunk()
{
    if (m_dropping > 0) {
        const qint64 dropped = m_reply->skip(m_dropping);
        if (dropped <= 0)
            return false;
        m_stall.start();
        m_dropping -= dropped;
        return true;
    }
    if (m_reply->bytesAvailable() == 0)
        return false;
    const auto chunk = m_chunks.take();
    const qint64 got = m_reply->read(chunk->memory(), std::min(m_chunks.capacity(), m_range.to - m_position));
    if (got <= 0) {
        m_chunks.giveBack(chunk);
        return false;
    }
    m_stall.start();
    chunk->setSize(got);
    const qint64 offset = std::exchange(m_position, m_position + got);
    Q_EMIT received(offset, chunk);
    return true;
}

void RangeFetch::endWith(End end)
{
    letGo();
    QMetaObject::invokeMethod(
        this, [this, end] { Q_EMIT ended(end); }, Qt::QueuedConnection);
}

void RangeFetch::letGo()
{
    m_stall.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

HubFailure RangeFetch::lost(HubFailure::Reason reason) const
{
    const QString host = m_source.location.url.host();
    return {{Error::Kind::Network,
                Text::tr("%1 has fallen silent. Check the network connection, then try again.").arg(host),
                QStringLiteral("%1: no byte for %2 ms at %3")
                    .arg(m_source.path, QString::number(m_limits.stall.count()), QString::number(m_position)),
                Error::Remedy::TryAgain},
        reason};
}

} // namespace pictor::hub
