// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keynames.h"

#include <QKeySequence>

namespace pictor::ui {

QString KeyNames::told(const QString &keys) const
{
    return QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

bool KeyNames::fit(const QString &keys, int key, int modifiers) const
{
    const QKeyCombination wanted = QKeySequence(keys, QKeySequence::PortableText)[0];
    auto pressed = Qt::KeyboardModifiers::fromInt(static_cast<Qt::KeyboardModifiers::Int>(modifiers));
    pressed.setFlag(Qt::KeypadModifier, false);
    // On many keyboards a sign like + is typed with Shift.
    const bool isSign = wanted.key() < Qt::Key_A;
    if (isSign && wanted.key() != Qt::Key_Space)
        pressed.setFlag(Qt::ShiftModifier, wanted.keyboardModifiers().testFlag(Qt::ShiftModifier));
    return wanted.key() == key && wanted.keyboardModifiers() == pressed;
}

} // namespace pictor::ui
