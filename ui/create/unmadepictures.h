// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/generationdraft.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Pictures that were asked for and not made: shall they be?
class UnmadePictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    using QObject::QObject;

    int count() const; ///< pictures to offer; 0: none, or put off
    QList<QueuedGeneration> orders() const
    {
        return m_orders;
    } ///< in their order; also while they are put off

    void add(const QList<QueuedGeneration> &orders);
    /// They are made.
    Q_INVOKABLE void goOn();
    /// They are not.
    Q_INVOKABLE void discard();
    /// They are kept, and offered by the next window, or when more are added.
    Q_INVOKABLE void postpone();

Q_SIGNALS:
    void changed();
    void wanted(const QList<pictor::ui::QueuedGeneration> &orders);

private:
    QList<QueuedGeneration> m_orders;
    bool m_isPutOff = false;
};

} // namespace pictor::ui
