// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Sentences with names in them.
class Texts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// `text` with parts[0] in place of %1, parts[1] in place of %2, and so on, at most nine. Unlike one
    /// .arg() after another, which is all that QML has, it takes no "%2" in a file's name for a place.
    Q_INVOKABLE QString filled(const QString &text, const QStringList &parts) const;
};

} // namespace pictor::ui
