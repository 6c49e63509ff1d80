// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/library/query.h"

#include <QImage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

class CreateStore;

/// The picture that new ones start from. Decoded and kept as a copy of Pictor's own off the GUI thread, so
/// that neither a deleted file nor a restart loses it.
class StartImage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GenerationForm")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QImage picture READ picture NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
public:
    /// @param store  outlives this
    explicit StartImage(CreateStore &store, QObject *parent = nullptr);

    bool isPresent() const { return !m_picture.isNull(); }
    bool isLoading() const { return m_loading; }
    QImage picture() const { return m_picture; } ///< as decoded; null: none
    QString name() const { return m_name; } ///< for people
    QString file() const { return m_file; } ///< Pictor's own copy; empty: none

    /// `taken` or `failed` follows, or both where no copy could be kept; of several at once, only of the
    /// last, and none after clear().
    void take(const QueryPicture &picture);
    /// Shows what file() was when the window was closed; silently nothing if it is gone.
    void restore(const QString &file, const QString &name);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void taken(); ///< take() is done: `changed` came before
    void failed(const pictor::Error &error);

private:
    void begin();
    void show(const QImage &picture, const QString &name, const QString &file);

    CreateStore &m_store;
    QImage m_picture;
    QString m_name;
    QString m_file;
    bool m_loading = false;
    quint64 m_turn = 0; ///< raised with every new picture: older answers are passed over
};

} // namespace pictor::ui
