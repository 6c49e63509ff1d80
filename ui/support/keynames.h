// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// What keys are called, and whether a key that was pressed is one of them. Keys are told as
/// QKeySequence::PortableText: "Ctrl+C", "Shift+Ins", "F".
class KeyNames : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// As this system and the chosen language call them: "Strg+C".
    Q_INVOKABLE QString told(const QString &keys) const;
    /// Whether an event's `key` and `modifiers` are those of `keys`, wherever on the keyboard.
    Q_INVOKABLE bool fit(const QString &keys, int key, int modifiers) const;
};

} // namespace pictor::ui
