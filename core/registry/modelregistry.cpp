// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelregistry.h"

#include "registry/cataloguetexts.h"
#include "registry/defaultmodel.h"
#include "registry/imageembeddingproxy.h"
#include "registry/keyresolver.h"
#include "registry/modeldownloads.h"
#include "registry/modelfiles.h"
#include "registry/modelkey.h"
#include "registry/proxytable.h"
#include "registry/registryoptions.h"
#include "registry/systemmemory.h"
#include "registry/texttoimageproxy.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QStringEncoder>
#include <QThread>
#include <QVarLengthArray>
#include <QtConcurrentRun>

#include <deque>
#include <mutex>
#include <stop_token>

namespace pictor {

Q_LOGGING_CATEGORY(registryLog, "pictor.registry")

namespace {

/// A key in UTF-8, as the table wants it; ordinary ones need no allocation.
class Utf8Key {
public:
    explicit Utf8Key(QStringView key)
    {
        QStringEncoder encoder(QStringEncoder::Utf8);
        m_letters.resize(encoder.requiredSpace(key.size()));
        const char *end = encoder.appendToBuffer(m_letters.data(), key);
        m_size = static_cast<std::size_t>(end - m_letters.data());
    }
    operator std::string_view() const { return {m_letters.data(), m_size}; }

private:
    QVarLengthArray<char, 512> m_letters;
    std::size_t m_size = 0;
};

struct Proxy {
    std::unique_ptr<Model> model;
    ModelProxy *control; ///< the same object
};

template <class T, class... Arguments> Proxy makeProxy(Arguments &&...arguments)
{
    auto model = std::make_unique<T>(std::forward<Arguments>(arguments)...);
    ModelProxy *control = model.get();
    return {std::move(model), control};
}

/// Hashes the files of `entry`; the promise's progress counts in MiB.
void verifyInto(
    QPromise<Result<hub::Verification>> &promise, const CatalogueEntry &entry, const hub::HubCache &hub)
{
    constexpr int mebi = 20; // bits
    std::stop_source stop;
    const auto progress = [&promise, &stop](qint64 done, qint64 total) {
        promise.setProgressRange(0, static_cast<int>(total >> mebi));
        promise.setProgressValue(static_cast<int>(done >> mebi));
        if (promise.isCanceled())
            stop.request_stop();
    };
    promise.addResult(verifyModel(entry, hub, progress, stop.get_token()));
}

qint64 deviceMemory(const inference::Device &device)
{
    return device.kind == inference::Device::Kind::Cpu ? physicalMemory() : 0;
}

} // namespace

class ModelRegistry::Private {
public:
    explicit Private(RegistryOptions options, QThread *thread);
    ~Private();

    Result<Model *> findOrCreate(std::string_view key, ModelKind kind);
    ModelDownloads &downloads();
    QList<Model *> models();
    /// Why the files of `key` have to stay where they are now; nothing: they need not.
    std::optional<Error> inUse(const CatalogueEntry &entry);

    const KeyResolver resolver;
    const hub::HubCache hub;
    MemoryGovernor governor;
    const ProxyContext context;
    ProxyTable table;

private:
    Model *create(CatalogueEntry entry);

    const DownloadOptions m_downloadOptions;
    std::unique_ptr<ModelDownloads> m_downloads; ///< outlives the proxies, which ask for them
    QThread *m_thread; ///< where proxies live
    std::mutex m_creating; ///< held while a proxy is made; those who find one never ask for it
    std::deque<Proxy> m_proxies;
};

ModelRegistry::Private::Private(RegistryOptions options, QThread *thread)
    : resolver(std::move(options.catalogue), options.baseFolder, options.homeFolder)
    , hub(options.hub)
    , governor(deviceMemory(options.load.device), options.memoryBudget)
    , context{options.engines ? std::move(options.engines) : standardEngines(hub, options.load), governor,
          [this](const QString &key) { return downloads().get(key); }}
    , table(static_cast<std::size_t>(resolver.catalogue().entries().size()))
    , m_downloadOptions(std::move(options.downloads))
    , m_thread(thread)
{
    registryLog(); // now, since Qt reads its logging rules from files with the first category
}

ModelRegistry::Private::~Private()
{
    for (const Proxy &proxy : m_proxies)
        proxy.control->requestStop();
    for (const Proxy &proxy : m_proxies)
        proxy.control->close();
}

Result<Model *> ModelRegistry::Private::findOrCreate(std::string_view key, ModelKind kind)
{
    auto entry = resolver.resolve(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), kind);
    if (!entry)
        return tl::unexpected(std::move(entry).error());
    const Utf8Key canonical(entry->key);
    const std::scoped_lock lock(m_creating);
    Model *model = table.find(canonical, kind);
    if (model == nullptr) {
        model = create(*std::move(entry));
        table.insert(canonical, kind, model);
    }
    if (table.find(key, kind) == nullptr) // another spelling of the same folder
        table.insert(key, kind, model);
    return model;
}

ModelDownloads &ModelRegistry::Private::downloads()
{
    Q_ASSERT(m_thread == QThread::currentThread());
    if (!m_downloads)
        m_downloads = std::make_unique<ModelDownloads>(resolver.catalogue(), hub, m_downloadOptions);
    return *m_downloads;
}

QList<Model *> ModelRegistry::Private::models()
{
    const std::scoped_lock lock(m_creating);
    QList<Model *> models;
    for (const Proxy &proxy : m_proxies)
        models.append(proxy.model.get());
    return models;
}

std::optional<Error> ModelRegistry::Private::inUse(const CatalogueEntry &entry)
{
    const Model *model = table.find(Utf8Key(entry.key), entry.kind);
    const auto state = model != nullptr ? model->state() : Model::State::Idle;
    const ModelDownload *download = downloads().get(entry.key);
    if ((download != nullptr && download->isActive()) || state == Model::State::Downloading)
        return Error{Error::Kind::Denied,
            ModelRegistry::tr("%1 is being downloaded: cancel that first.").arg(catalogueText(entry.name)),
            {}};
    if (state == Model::State::Loading || (model != nullptr && model->isLoaded()))
        return Error{Error::Kind::Denied,
            ModelRegistry::tr("%1 is loaded: unload it first.").arg(catalogueText(entry.name)), {}};
    return std::nullopt;
}

Model *ModelRegistry::Private::create(CatalogueEntry entry)
{
    Proxy proxy = entry.kind == ModelKind::TextToImage
        ? makeProxy<TextToImageProxy>(std::move(entry), context, resolver.catalogue())
        : makeProxy<ImageEmbeddingProxy>(std::move(entry), context);
    proxy.model->moveToThread(m_thread);
    return m_proxies.emplace_back(std::move(proxy)).model.get();
}

ModelRegistry::ModelRegistry(RegistryOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), thread()))
{
}

ModelRegistry::~ModelRegistry()
{
    Q_ASSERT(thread() == QThread::currentThread());
}

Model *ModelRegistry::model(std::string_view key, ModelKind kind)
{
    if (Model *known = d->table.find(key, kind))
        return known;
    const auto found = d->findOrCreate(key, kind);
    if (!found)
        qCWarning(registryLog).noquote() << found.error().message;
    return found.value_or(nullptr);
}

Model *ModelRegistry::model(const QString &key, ModelKind kind)
{
    return model(Utf8Key(key), kind);
}

Result<Model *> ModelRegistry::findModel(const QString &key, ModelKind kind)
{
    const Utf8Key utf8(key);
    if (Model *known = d->table.find(utf8, kind))
        return known;
    return d->findOrCreate(utf8, kind);
}

const Catalogue &ModelRegistry::catalogue() const
{
    return d->resolver.catalogue();
}

Result<CatalogueEntry> ModelRegistry::entry(const QString &key, ModelKind kind) const
{
    return d->resolver.resolve(key, kind);
}

Result<CatalogueEntry> ModelRegistry::entry(const QString &key) const
{
    return d->resolver.resolve(key);
}

QFuture<Availability> ModelRegistry::availability(const QString &key) const
{
    return QtConcurrent::run([entry = d->resolver.resolve(key), hub = d->hub] {
        return entry ? availabilityOf(*entry, hub) : Availability{.problem = entry.error()};
    });
}

ModelDownloads &ModelRegistry::downloads()
{
    return d->downloads();
}

QFuture<Result<hub::Verification>> ModelRegistry::verify(const QString &key) const
{
    using Verified = Result<hub::Verification>;
    const auto work = [entry = d->resolver.resolve(key), hub = d->hub](QPromise<Verified> &promise) {
        if (entry)
            verifyInto(promise, *entry, hub);
        else
            promise.addResult(tl::unexpected(entry.error()));
    };
    return QtConcurrent::run(work);
}

QFuture<Result<qint64>> ModelRegistry::removableBytes(const QString &key) const
{
    return QtConcurrent::run([entry = d->resolver.resolve(key), hub = d->hub]() -> Result<qint64> {
        if (!entry)
            return tl::unexpected(entry.error());
        return planModelRemoval(*entry, hub).map(bytesOf);
    });
}

QFuture<Result<qint64>> ModelRegistry::remove(const QString &key, const QStringList &files)
{
    auto entry = d->resolver.resolve(key);
    QFuture<void> forgotten = QtFuture::makeReadyFuture();
    if (entry) {
        if (auto reason = d->inUse(*entry))
            entry = tl::unexpected(*std::move(reason));
        else
            forgotten = downloads().forget(entry->key, files);
    }
    return forgotten.then(QtFuture::Launch::Async, [entry, files, hub = d->hub]() -> Result<qint64> {
        if (!entry)
            return tl::unexpected(entry.error());
        return removeModel(*entry, hub, files);
    });
}

QFuture<QString> ModelRegistry::defaultEmbeddingModel() const
{
    return QtConcurrent::run(pictor::defaultEmbeddingModel, catalogue(), d->hub);
}

QFuture<QString> ModelRegistry::defaultTextToImageModel() const
{
    return QtConcurrent::run(pictor::defaultTextToImageModel, catalogue(), d->hub);
}

QList<Model *> ModelRegistry::models() const
{
    Q_ASSERT(thread() == QThread::currentThread());
    return d->models();
}

void ModelRegistry::setMemoryBudget(qint64 bytes)
{
    d->governor.setLimit(bytes);
}

qint64 ModelRegistry::memoryBudget() const
{
    return d->governor.budget();
}

} // namespace pictor
