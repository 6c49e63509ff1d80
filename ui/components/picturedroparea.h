// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/dropreader.h"

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Takes drops of pictures and folders in every form that file managers and browsers give them: QML's
/// DropArea does not hand out the pixels.
class PictureDropArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hovered READ isHovered NOTIFY hoveredChanged)
public:
    explicit PictureDropArea(QQuickItem *parent = nullptr);

    bool isHovered() const { return m_hovered; } ///< something that can be dropped is over it

Q_SIGNALS:
    void hoveredChanged();
    void dropped(const pictor::ui::DroppedContent &content);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setHovered(bool hovered);

    bool m_hovered = false;
};

} // namespace pictor::ui
