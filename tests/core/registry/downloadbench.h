// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/imageembeddingmodel.h"
#include "registry/modeldownload.h"
#include "registry/modeldownloads.h"
#include "registry/modelregistry.h"
#include "registry/registryoptions.h"

#include "clipgoldens.h"
#include "testregistry.h"

#include "support/hubconnection.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>
#include <memory>

namespace pictor::test {

/// A registry whose models lie on a stand-in hub, with cache and folders of its own.
class DownloadBench {
public:
    explicit DownloadBench(StandInHub::Options options = {})
        : hub(std::move(options))
    {
        hub.addFolder(base32, tiny);
        if (!hub.start())
            qFatal("no stand-in hub");
        connection = std::make_unique<HubConnection>(hub);
    }

    /// A model of the catalogue, whose sources are whole repositories of the hub, best first.
    void addModel(const QString &key, const QStringList &repositories, QJsonObject more = {})
    {
        QJsonArray sources;
        for (const QString &repository : repositories) {
            const bool isMirror = repository.startsWith(QLatin1String("mirror/"));
            sources.append(QJsonObject{{QStringLiteral("repository"), repository},
                {QStringLiteral("revision"), revisionOf(repository)}, {QStringLiteral("mirror"), isMirror},
                {QStringLiteral("files"), filesOf(repository)}});
        }
        QJsonObject model{{QStringLiteral("key"), key},
            {QStringLiteral("kind"), QStringLiteral("image-embedding")},
            {QStringLiteral("family"), QStringLiteral("clip")}, {QStringLiteral("sources"), sources}};
        for (auto it = more.begin(); it != more.end(); ++it)
            model.insert(it.key(), it.value());
        m_models.append(model);
    }

    RegistryOptions options()
    {
        if (m_models.isEmpty())
            addModel(base32, {base32});
        RegistryOptions options;
        const QJsonObject catalogue{{QStringLiteral("models"), m_models}};
        options.catalogue =
            Catalogue::fromJson(QJsonDocument(catalogue).toJson(), QStringLiteral("test")).value();
        options.load.precision = inference::Precision::F32;
        options.hub = hub::HubCache(connection->environment.cacheRoot);
        options.downloads.hub = [this] {
            ++hubsMade;
            return &connection->client;
        };
        options.downloads.list = connection->filePath(QStringLiteral("data/downloads.json"));
        options.downloads.tuning.retryWaits = {std::chrono::milliseconds(10)};
        options.downloads.tuning.stall = std::chrono::seconds(20);
        options.downloads.tuning.freeBytes = [](const QString &) { return qint64(1) << 40; };
        return options;
    }

    void open() { registry = std::make_unique<ModelRegistry>(options()); }
    void close() { registry.reset(); }
    ImageEmbeddingModel *model() const { return registry->get<ImageEmbeddingModel>(base32); }
    ModelDownload *download(const QString &key = base32) const { return registry->downloads().get(key); }

    /// Bodies of `file` that the hub or its store has begun to send.
    qsizetype gets(const QString &file) const
    {
        return std::ranges::count_if(hub.requests(), [&file](const HubRequest &request) {
            return request.method == QLatin1String("GET") && request.status / 100 == 2
                && QUrl(request.path).path().endsWith(u'/' + file);
        });
    }

    /// Files that a CLIP loads without: optional, as in the catalogue that is built in.
    const QStringList vocabulary{
        QStringLiteral("vocab.json"), QStringLiteral("merges.txt"), QStringLiteral("tokenizer.json")};

    StandInHub hub;
    std::unique_ptr<HubConnection> connection;
    std::unique_ptr<ModelRegistry> registry;
    int hubsMade = 0; ///< how often somebody wanted to ask the hub

private:
    QString revisionOf(const QString &repository)
    {
        const bool isThere = QFileInfo::exists(hub.folder(repository));
        return isThere ? hub.commit(repository) : QString(40, QLatin1Char('0'));
    }

    QJsonArray filesOf(const QString &repository) const
    {
        QJsonArray files;
        const QDir folder(QFileInfo::exists(hub.folder(repository)) ? hub.folder(repository) : tiny);
        QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = folder.relativeFilePath(it.next());
            files.append(QJsonObject{
                {QStringLiteral("path"), path}, {QStringLiteral("optional"), vocabulary.contains(path)}});
        }
        return files;
    }

    QJsonArray m_models;
};

/// States that a download enters.
class DownloadStates {
public:
    explicit DownloadStates(const ModelDownload *download)
    {
        QObject::connect(download, &ModelDownload::stateChanged, &m_guard,
            [this, download] { m_states.append(download->state()); });
    }
    QList<ModelDownload::State> take() { return std::exchange(m_states, {}); }

private:
    QObject m_guard;
    QList<ModelDownload::State> m_states;
};

} // namespace pictor::test
