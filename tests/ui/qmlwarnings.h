// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace pictor::ui::test {

/// Fails the test function for what QML has to complain of. Each function forgets it: called from init(), it
/// guards all of them; from initTestCase(), none.
inline void failOnQmlWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:/|TypeError|ReferenceError|Binding loop")));
}

} // namespace pictor::ui::test
