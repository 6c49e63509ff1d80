// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubcache.h"

#include "hub/filecheck.h"
#include "hub/hubenvironment.h"
#include "hub/hubnames.h"
#include "hub/messages.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

namespace pictor::hub {

namespace {

tl::unexpected<Error> unsafe(const QString &name)
{
    return failure(
        Error::Kind::Corrupt, Text::tr("“%1” is no valid name in a model repository. Correct it.").arg(name));
}

} // namespace

/// One search in one repository's folder; collects where it looked.
class HubCache::Search {
public:
    Search(const QString &root, const QString &repository, QStringList files)
        : m_folder(root + QStringLiteral("/models--")
            + QString(repository).replace(QLatin1Char('/'), QLatin1String("--")))
        , m_files(std::move(files))
    {
    }

    std::optional<Snapshot> run(const QString &revision)
    {
        if (!QDir(m_folder).exists()) {
            note(m_folder, Text::tr("no such folder"));
            return std::nullopt;
        }
        for (const QString &commit : candidates(revision)) {
            const QString folder = m_folder + QStringLiteral("/snapshots/") + commit;
            if (isComplete(folder))
                return Snapshot{folder, commit};
        }
        return std::nullopt;
    }

    QString detail() const { return m_notes.join(QLatin1Char('\n')); }

private:
    // Most wanted first.
    QStringList candidates(const QString &revision)
    {
        QStringList commits = resolved(revision);
        commits += commitOf(QStringLiteral("main")).value_or(QString());
        const QDir snapshots(m_folder + QStringLiteral("/snapshots"));
        commits += snapshots.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
        commits.removeDuplicates();
        commits.removeIf([](const QString &commit) { return !isCommit(commit); });
        return commits;
    }

    QStringList resolved(const QString &revision)
    {
        if (isCommit(revision))
            return {revision};
        if (const auto commit = commitOf(revision))
            return {*commit};
        note(m_folder + QStringLiteral("/refs/") + revision, Text::tr("no such revision"));
        return {};
    }

    std::optional<QString> commitOf(const QString &ref) const
    {
        constexpr qint64 longest = 64;
        QFile file(m_folder + QStringLiteral("/refs/") + ref);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QString commit = QString::fromLatin1(file.read(longest).trimmed());
        return isCommit(commit) ? std::optional(commit) : std::nullopt;
    }

    bool isComplete(const QString &folder)
    {
        if (!QDir(folder).exists()) {
            note(folder, Text::tr("no such folder"));
            return false;
        }
        const qsizetype before = m_notes.size();
        for (const QString &file : m_files) {
            const QString path = folder + QLatin1Char('/') + file;
            if (const auto fault = faultOf(path))
                note(path, *fault);
        }
        return m_notes.size() == before;
    }

    void note(const QString &path, const QString &fault)
    {
        m_notes.append(QDir::toNativeSeparators(path) + QStringLiteral(": ") + fault);
    }

    QString m_folder;
    QStringList m_files;
    QStringList m_notes;
};

HubCache HubCache::fromEnvironment(const QProcessEnvironment &environment)
{
    return HubCache(cacheRoot(environment));
}

HubCache::HubCache(QString root)
    : m_root(std::move(root))
{
}

Result<Snapshot> HubCache::find(
    const QString &repository, const QString &revision, const QStringList &files) const
{
    if (!isRepositoryName(repository))
        return unsafe(repository);
    if (!isFileName(revision))
        return unsafe(revision);
    const auto bad = std::ranges::find_if_not(files, isFileName);
    if (bad != files.end())
        return unsafe(*bad);

    Search search(m_root, repository, files);
    if (const auto snapshot = search.run(revision))
        return *snapshot;
    return failure(Error::Kind::NotFound,
        Text::tr("%1 is not complete in the Hugging Face cache, %2. Download it there first.")
            .arg(repository, QDir::toNativeSeparators(m_root)),
        search.detail());
}

} // namespace pictor::hub
