// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pluralform.h"
#include "hub/cachedmodel.h"
#include "hub/filecheck.h"
#include "hub/hubnames.h"
#include "hub/messages.h"
#include "hub/otherfolders.h"
#include "hub/repositoryfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace pictor::hub {

namespace {

QList<WantedFile> allFilesIn(const QString &snapshot)
{
    QList<WantedFile> files;
    const QDir folder(snapshot);
    for (QDirIterator entries(
             snapshot, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
         entries.hasNext();) {
        const QString path = folder.relativeFilePath(entries.next());
        if (isFileName(path))
            files.append({.path = path});
    }
    std::ranges::sort(files, {}, &WantedFile::path);
    return files;
}

bool isEtag(const QString &name)
{
    constexpr qsizetype sha1Digits = 40, sha256Digits = 64;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return (name.size() == sha1Digits || name.size() == sha256Digits) && std::ranges::all_of(name, isHex);
}

// What is known of the content. Only the first link counts: an adopted blob is a link itself.
QString etagOf(const QFileInfo &file, const WantedFile &wanted)
{
    if (!wanted.sha256.isEmpty())
        return wanted.sha256;
    const QString blob = file.isSymLink() ? QFileInfo(file.symLinkTarget()).fileName() : QString();
    return isEtag(blob) ? blob : QString();
}

/// Reads the files of one snapshot.
class Verifier {
public:
    Verifier(
        QString snapshot, const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop)
        : m_snapshot(std::move(snapshot))
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Verification run(const QList<WantedFile> &files)
    {
        for (const WantedFile &file : files)
            m_total += QFileInfo(m_snapshot + u'/' + file.path).size();
        for (const WantedFile &file : files) {
            if (m_stop.stop_requested())
                break;
            if (const QString fault = faultOfFile(file); !fault.isEmpty())
                m_result.faults.append({file.path, fault});
        }
        return m_result;
    }

private:
    QString faultOfFile(const WantedFile &wanted)
    {
        const QFileInfo file(m_snapshot + u'/' + wanted.path);
        if (!file.exists() && !file.isSymLink() && wanted.optional)
            return {};
        ++m_result.files;
        // An empty file may be what it should be.
        if (const auto fault = faultOf(file.filePath()); fault && !(file.isFile() && file.size() == 0))
            return *fault;
        if (wanted.bytes > 0 && file.size() != wanted.bytes)
            return Text::tr("has %1 instead of %2 bytes", nullptr, pluralForm(wanted.bytes))
                .arg(file.size())
                .arg(wanted.bytes);
        const QString etag = etagOf(file, wanted);
        if (etag.isEmpty()) {
            read(file.size());
            return {};
        }
        const QString found =
            hashOfFile(file.filePath(), etag, m_stop, [this](qint64 bytes) { read(bytes); });
        if (m_stop.stop_requested() || found == etag)
            return {};
        return found.isEmpty() ? Text::tr("cannot be read") : Text::tr("has other content than it should");
    }

    void read(qint64 bytes)
    {
        m_result.bytes += bytes;
        if (m_progress)
            m_progress(m_result.bytes, m_total);
    }

    const QString m_snapshot;
    const std::function<void(qint64, qint64)> &m_progress;
    const std::stop_token &m_stop;
    qint64 m_total = 0;
    Verification m_result;
};

} // namespace

Result<Verification> verifySnapshot(const HubCache &cache, const QString &repository, const QString &commit,
    const QList<WantedFile> &files, const std::function<void(qint64 done, qint64 total)> &progress,
    std::stop_token stop)
{
    const RepositoryFolder folder(cache.root(), repository);
    const QString snapshot = folder.snapshot(commit);
    const auto isSafe = [](const WantedFile &file) { return isFileName(file.path); };
    if (!isRepositoryName(repository) || !isCommit(commit) || !std::ranges::all_of(files, isSafe)
        || !QFileInfo(snapshot).isDir())
        return failure(Error::Kind::NotFound,
            Text::tr("%1 is not in the Hugging Face cache. Download it first.").arg(repository), snapshot);
    const Verification result =
        Verifier(snapshot, progress, stop).run(files.isEmpty() ? allFilesIn(snapshot) : files);
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Text::tr("Cancelled."));
    return result;
}

} // namespace pictor::hub
