// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pictor::test {

/// The error that `call` throws, or nothing when it goes through. Other exceptions pass, and fail the test.
template <class Call> std::optional<inference::EngineError> refusalOf(Call call)
{
    try {
        call();
    } catch (const inference::EngineError &error) {
        return error;
    }
    return {};
}

/// The parts that the message of `error` lacks, or an empty text.
inline QString missingFrom(const inference::EngineError &error, const QStringList &parts)
{
    const QString message = QString::fromUtf8(error.what());
    QStringList missing;
    for (const QString &part : parts) {
        if (!message.contains(part))
            missing += part;
    }
    return missing.isEmpty() ? QString()
                             : missing.join(QStringLiteral(" | ")) + QStringLiteral(" in: ") + message;
}

} // namespace pictor::test
