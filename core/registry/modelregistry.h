// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/cachedmodel.h"
#include "registry/availability.h"
#include "registry/catalogue.h"
#include "registry/model.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <string_view>

namespace pictor {

class ModelDownloads;
struct RegistryOptions;

/// Gives a model for a key. Asking is enough: nobody registers anything, and nothing is loaded, downloaded or
/// opened before the model is first used. Stays on the thread that made it.
class ModelRegistry : public QObject {
    Q_OBJECT
public:
    explicit ModelRegistry(RegistryOptions options, QObject *parent = nullptr);
    /// Running jobs end in Cancelled; waits for their current block.
    ~ModelRegistry() override;

    /// The model of `key` (a catalogue key, or the path of a local folder or checkpoint file), always the
    /// same object; nullptr, and a logged reason, if there is none of kind T. From any thread; the first call
    /// makes the proxy (microseconds), later ones are one hash lookup that no other thread can hold up. A
    /// path is anything that starts with "/", "./", "../" or "~", or holds a separator and is not "org/name",
    /// or ends in
    /// ".safetensors".
    /// @param key  UTF-8
    template <class T> T *get(std::string_view key) { return static_cast<T *>(model(key, T::kind)); }
    template <class T> T *get(const char *key) { return get<T>(std::string_view(key)); }
    template <class T> T *get(const QString &key) { return static_cast<T *>(model(key, T::kind)); }

    /// get() for those who show the reason: NotFound or Unsupported, naming the nearest keys. Logs nothing.
    template <class T> Result<T *> find(const QString &key)
    {
        return findModel(key, T::kind).map([](Model *found) { return static_cast<T *>(found); });
    }

    const Catalogue &catalogue() const;

    /// What is known of `key` without loading it: a catalogue entry, or one made up for a local folder
    /// or file.
    /// @return NotFound or Unsupported as find()
    Result<CatalogueEntry> entry(const QString &key, ModelKind kind) const;
    Result<CatalogueEntry> entry(const QString &key) const; ///< of whatever kind

    /// Whether the files of `key`, of whatever kind it is, are on this machine: looked up on a pool thread.
    QFuture<Availability> availability(const QString &key) const;

    /// The downloads of models' files: begun by models that are used, or by whoever starts one here. Made
    /// with the first call, on the registry's thread only.
    ModelDownloads &downloads();

    /// Hashes every file of `key` on a pool thread; the future's progress counts in MiB. Cancel the future to
    /// stop.
    /// @return through the future: NotFound, Corrupt (as find() of the files has it), Unsupported (built in,
    /// or
    ///         a folder). Files with faults are no error but a result.
    QFuture<Result<hub::Verification>> verify(const QString &key) const;

    /// What remove() would free, in bytes: looked up on a pool thread. Blobs that other models use do not
    /// count.
    QFuture<Result<qint64>> removableBytes(const QString &key) const;

    /// Deletes the files of `key`, also those of an unfinished download, on a pool thread. To end that one
    /// takes the event loop.
    /// @param files  of its repositories, such as verify() found damaged; empty: all. Downloads of `key` fail
    ///         from now on that cannot bring them again, be they optional
    /// @return through the future: bytes freed; Denied while the model is loaded or downloads, or where a
    /// file
    ///         cannot be deleted; NotFound, Unsupported
    QFuture<Result<qint64>> remove(const QString &key, const QStringList &files = {});

    /// Key of the embedding model to use when nobody chose one: looked up on a pool thread.
    QFuture<QString> defaultEmbeddingModel() const;
    /// The same of the text-to-image model; empty if none is on this machine.
    QFuture<QString> defaultTextToImageModel() const;

    /// Those that somebody has asked for so far, also by paths, in the order of that; on the registry's
    /// thread.
    QList<Model *> models() const;

    /// Bytes that loaded models may take; 0: the default share of the device. Applies from the next load.
    void setMemoryBudget(qint64 bytes);
    qint64 memoryBudget() const;

private:
    class Private;

    Model *model(std::string_view key, ModelKind kind);
    Model *model(const QString &key, ModelKind kind);
    Result<Model *> findModel(const QString &key, ModelKind kind);

    std::unique_ptr<Private> d;
};

} // namespace pictor
