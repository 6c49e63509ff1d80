// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// What can be done with a picture's file outside of Pictor. None blocks; `failed` may follow.
class FileActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// With the system's viewer.
    Q_INVOKABLE void open(const QString &path);
    /// In the file manager, selected where that is possible.
    Q_INVOKABLE void reveal(const QString &path);
    Q_INVOKABLE void openFolder(const QString &path);
    /// To the clipboard: the file at once, and its pixels for programs that take no files once they are
    /// decoded.
    Q_INVOKABLE void copy(const QString &path);
    /// Lets the pointer carry the file away from `source`, to another program or another place here.
    Q_INVOKABLE void drag(QQuickItem *source, const QString &path);

Q_SIGNALS:
    void failed(const QString &sentence); ///< translated: what is missing, and what to do without

private:
    /// @param wanted  what the user looks for there
    void show(const QString &folder, const QString &wanted);
};

} // namespace pictor::ui
