// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualtext.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The manual in the language that the program speaks. It is read in the background when this is made, and
/// again when another language is chosen.
class Manual : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Of each chapter its `name`, its `title` and its `blocks`: `kind` ("heading", "text", "item",
    /// "picture", "link"), `text`, `markup`, `target`, and of pictures `width` and `height`. Empty until they
    /// are read.
    Q_PROPERTY(QVariantList chapters READ chapters NOTIFY chaptersChanged)
public:
    explicit Manual(QObject *parent = nullptr);

    QVariantList chapters() const { return m_chapters; }
    /// Its row; -1 if there is none of this name.
    Q_INVOKABLE int find(const QString &name) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chaptersChanged();

private:
    void read();

    QVariantList m_chapters;
    int m_reads = 0; ///< only the latest one counts
};

} // namespace pictor::ui
