// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Shows a picture that is in memory, filling the item, cropped at the centre: drawn by the graphics card, so
/// that zooming and panning repaint nothing. A coarse one is drawn smoothly.
class PixelView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(bool sharp READ isSharp WRITE setSharp NOTIFY sharpChanged)
public:
    explicit PixelView(QQuickItem *parent = nullptr);

    QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    bool isSharp() const { return m_sharp; } ///< pixels as squares, for looking at them one by one
    void setSharp(bool sharp);

Q_SIGNALS:
    void pictureChanged();
    void sharpChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QImage m_picture;
    bool m_sharp = false;
    bool m_stale = false; ///< the node shows another picture
};

} // namespace pictor::ui
