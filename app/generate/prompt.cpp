// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/prompt.h"

#include "messages.h"

#include <QFile>

#include <cstdio>

namespace pictor::app {

Result<QString> promptFromInput()
{
    constexpr qint64 longest = 1 << 20; // bytes; models read some hundred words
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Kind::Denied, Text::tr("Standard input cannot be read."));
    QByteArray bytes;
    QByteArray part;
    do { // a pipe gives what it holds, not all that will come
        part = input.read(longest + 1 - bytes.size());
        bytes += part;
    } while (!part.isEmpty() && bytes.size() <= longest);
    if (bytes.size() > longest)
        return failure(Error::Kind::Unsupported,
            Text::tr("Standard input is longer than a prompt can be (1 MiB); is it the right file?"));
    for (const char end : {'\n', '\r'}) {
        if (bytes.endsWith(end))
            bytes.chop(1);
    }
    return QString::fromUtf8(bytes);
}

} // namespace pictor::app
