// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/catalogue.h"
#include "registry/model.h"

#include <QObject>

#include <memory>
#include <string_view>

namespace pictor {

struct RegistryOptions;

/// Gives a model for a key. Asking is enough: nobody registers anything, and nothing is loaded, downloaded or
/// opened before the model is first used.
class ModelRegistry : public QObject {
    Q_OBJECT
public:
    explicit ModelRegistry(RegistryOptions options, QObject *parent = nullptr);
    /// Running jobs end in Cancelled; waits for their current block.
    ~ModelRegistry() override;

    /// The model of `key` (a catalogue key, or a local folder's path), always the same object; nullptr, and a
    /// logged reason, if there is none of kind T. From any thread; the first call makes the proxy
    /// (microseconds), later ones are one hash lookup that no other thread can hold up.
    template <class T> T *get(std::string_view key);
    template <class T> T *get(const QString &key);

    /// get() for those who show the reason: NotFound or Unsupported, naming the nearest keys.
    template <class T> Result<T *> find(const QString &key);

    const Catalogue &catalogue() const;
};

} // namespace pictor
