// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>

namespace pictor {
class ImageEmbeddingModel;
class ModelRegistry;
namespace library {
class Embedder;
}
} // namespace pictor

namespace pictor::ui {

class Settings;

/// Which model the library compares pictures with: what the command line says, else what the user chose, else
/// the best on this machine.
class ModelChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the pages that need it")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool automatic READ isAutomatic NOTIFY changed)
    Q_PROPERTY(bool understandsText READ understandsText NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY modelStateChanged)
    Q_PROPERTY(bool downloading READ isDownloading NOTIFY modelStateChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY modelStateChanged)
public:
    /// @param forced  key of the command line; empty: none
    ModelChoice(
        ModelRegistry &registry, Settings &settings, const QString &forced, QObject *parent = nullptr);
    ~ModelChoice() override;

    /// Makes the choice; `chosen` follows, at once or when the disk has been looked at.
    void start();

    QString key() const { return m_key; } ///< empty until the choice is made
    QString name() const;
    bool isAutomatic() const;
    bool understandsText() const;
    bool isLoading() const;
    bool isDownloading() const; ///< somebody waits for its files to arrive
    bool hasFailed() const; ///< its last load
    ImageEmbeddingModel *model() const { return m_model; }
    /// nullptr until the choice is made. Lives as long as this object, also when another model is chosen.
    library::Embedder *embedder() const;

    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void chooseAutomatically();

Q_SIGNALS:
    void chosen(); ///< a choice was made: for those who begin something because of it
    void changed(); ///< anything of the above that can be shown, or only the language that it is shown in
    void modelStateChanged();
    void refused(const pictor::Error &error); ///< the chosen key is of no use: the automatic choice is taken

private:
    void resolve(const QString &key);
    void resolveDefault();
    void use(ImageEmbeddingModel *model);

    ModelRegistry &m_registry;
    Settings &m_settings;
    QString m_forced;
    QString m_key;
    ImageEmbeddingModel *m_model = nullptr;
    std::map<QString, std::unique_ptr<library::Embedder>> m_embedders; ///< by key
};

} // namespace pictor::ui
