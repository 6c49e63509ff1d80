// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/catalogue.h"
#include "registry/generation.h"
#include "ui/models/downloadviewmodel.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pictor {
class TextToImageModel;
}

namespace pictor::ui {

class DownloadDesk;
class ModelListModel;
class PictureMakers;

/// Which model makes the pictures, and how each of them stands.
class MakerChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(int standing READ standing NOTIFY changed)
    Q_PROPERTY(bool present READ isPresent NOTIFY changed)
    Q_PROPERTY(bool absent READ isAbsent NOTIFY changed)
    Q_PROPERTY(bool shipped READ isShipped NOTIFY changed)
    Q_PROPERTY(bool nonePresent READ isNonePresent NOTIFY changed)
    Q_PROPERTY(QString downloadSize READ downloadSize NOTIFY changed)
    Q_PROPERTY(pictor::ui::DownloadViewModel *download READ download NOTIFY chosen)
    Q_PROPERTY(QVariantList offers READ offers NOTIFY changed)
public:
    /// @param models  tell how the catalogue's models stand; all outlive this
    MakerChoice(
        PictureMakers &makers, ModelListModel &models, DownloadDesk &downloads, QObject *parent = nullptr);

    /// Looks which models are here, and takes `preferred`, else the first that is here, else the first. Those
    /// that come with Pictor go last, and give way to another one that arrives later.
    /// @param preferred  key; empty: none
    void start(const QString &preferred);

    QStringList labels() const; ///< "FLUX.1 schnell: 33.7 GB to download"
    int index() const { return static_cast<int>(m_keys.indexOf(m_key)); }
    void setIndex(int index);
    QString key() const { return m_key; } ///< empty until the choice is made
    QString name() const;
    QString stateText() const;
    int standing() const; ///< StandingNamespace::Mark
    bool isPresent() const; ///< nothing has to be fetched
    bool isAbsent() const; ///< known not to be here, and nothing is on its way
    bool isShipped() const; ///< the small one that comes with Pictor
    bool isAutomatic() const { return m_automatic; } ///< nobody has wished for it
    bool isNonePresent() const; ///< of all, as far as is known
    QString downloadSize() const; ///< "33.7 GB"; empty: nothing to fetch, or unknown
    DownloadViewModel *download() const; ///< of the chosen one
    QVariantList offers() const; ///< {key, name, summary, size, licence, gated} of those that can be fetched
    TextToImageModel *model() const { return m_model; } ///< nullptr until the choice is made

    /// @return false, and `refused`, for a key that is none
    Q_INVOKABLE bool choose(const QString &key);
    /// A folder in diffusers' layout, or a checkpoint file.
    Q_INVOKABLE bool chooseFile(const QUrl &place);
    /// Begins its download, and chooses it.
    Q_INVOKABLE void fetch(const QString &key);

Q_SIGNALS:
    void defaultsChanged(); ///< the model is a local one, and what it can is known now
    void changed(); ///< anything of the above
    void chosen(); ///< a model, maybe the same again
    void refused(const pictor::Error &error);

private:
    QVariant fact(const QString &key, int role) const;
    bool isPresent(const QString &key) const;
    bool isShipped(const QString &key) const;
    bool isUnknown(const QString &key) const;
    bool use(const QString &key, bool byItself);
    QString best() const;
    qint64 bytesToFetch(const CatalogueEntry &entry) const;
    QString labelOf(const QString &key) const;
    void read();
    void preferWhatIsHere();

    PictureMakers &m_makers;
    ModelListModel &m_models;
    DownloadDesk &m_downloads;
    QStringList m_keys; ///< that can be chosen
    QString m_key;
    TextToImageModel *m_model = nullptr;
    bool m_automatic = true; ///< nobody has chosen yet
};

} // namespace pictor::ui
