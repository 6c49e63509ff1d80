// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace pictor::ui {

/// Lets QML pass pictures on; it cannot look into them.
struct ImageForeign {
    Q_GADGET
    QML_FOREIGN(QImage)
    QML_VALUE_TYPE(pixels)
};

/// Shows a picture that is in memory, filling the item, cropped at the centre.
class PictureView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
public:
    explicit PictureView(QQuickItem *parent = nullptr);

    QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();

private:
    QImage m_picture;
};

} // namespace pictor::ui
