// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/checkpointpeek.h"

#include "base/pluralform.h"
#include "registry/messages.h"
#include "registry/modelfamily.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace pictor {

namespace {

constexpr quint64 largestHeader = 100'000'000; ///< as the format's own reader allows

tl::unexpected<Error> damaged(const QString &path)
{
    return failure(Error::Kind::Corrupt,
        Text::tr("%1 is damaged, or no safetensors file; replace it by a fresh copy.").arg(path));
}

Result<QByteArray> headerOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::NotFound, Text::tr("There is no file %1; correct the path.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Denied, Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray start = file.read(sizeof(quint64));
    if (start.size() != sizeof(quint64))
        return damaged(path);
    const auto length = qFromLittleEndian<quint64>(start.constData());
    if (length > largestHeader || length > static_cast<quint64>(file.size()))
        return damaged(path);
    QByteArray header = file.read(static_cast<qint64>(length));
    if (static_cast<quint64>(header.size()) != length)
        return damaged(path);
    return header;
}

/// Bytes of the whole file, as its header promises; nothing where it promises nonsense.
std::optional<quint64> promisedBytes(const QByteArray &header, const QJsonObject &tensors)
{
    qint64 end = 0;
    for (auto tensor = tensors.begin(); tensor != tensors.end(); ++tensor) {
        if (tensor.key() == QLatin1String("__metadata__"))
            continue;
        const QJsonValue offsets = tensor.value()[QLatin1String("data_offsets")];
        const qint64 first = offsets[0].toInteger(-1);
        const qint64 last = offsets[1].toInteger(-1);
        if (first < 0 || last < first)
            return std::nullopt;
        end = std::max(end, last);
    }
    // Unsigned: two numbers below 2^63 cannot overflow.
    return sizeof(quint64) + static_cast<quint64>(header.size()) + static_cast<quint64>(end);
}

QString familyOf(const QJsonObject &tensors)
{
    const auto holds = [&tensors](const char *name) { return tensors.contains(QLatin1String(name)); };
    for (const QString &prefix : {QString(), QStringLiteral("model.diffusion_model.")}) {
        if (tensors.contains(prefix + QLatin1String("double_blocks.0.img_attn.qkv.weight")))
            return fluxFamily;
        if (tensors.contains(prefix + QLatin1String("joint_blocks.0.x_block.attn.qkv.weight")))
            return sd3Family;
    }
    if (!holds("transformer_blocks.0.attn.to_q.weight"))
        return {};
    if (holds("pos_embed.proj.weight"))
        return sd3Family;
    return holds("x_embedder.weight") ? QString(fluxFamily) : QString();
}

bool holdsAutoencoder(const QJsonObject &tensors)
{
    return tensors.contains(QLatin1String("first_stage_model.decoder.conv_in.weight"))
        || tensors.contains(QLatin1String("decoder.conv_in.weight"));
}

} // namespace

Result<CheckpointPeek> peekCheckpoint(const QString &path)
{
    auto header = headerOf(path);
    if (!header)
        return tl::unexpected(std::move(header).error());
    const QJsonDocument document = QJsonDocument::fromJson(*header);
    if (!document.isObject())
        return damaged(path);
    const QJsonObject tensors = document.object();
    const auto promised = promisedBytes(*header, tensors);
    if (!promised)
        return damaged(path);
    if (static_cast<quint64>(QFileInfo(path).size()) < *promised)
        return failure(Error::Kind::Corrupt,
            Text::tr("%1 is cut short: it has %2 of %3 bytes; get it again.", nullptr,
                pluralForm(static_cast<qint64>(*promised)))
                .arg(path, QString::number(QFileInfo(path).size()), QString::number(*promised)));
    const QString family = familyOf(tensors);
    if (family.isEmpty())
        return failure(Error::Kind::Unsupported,
            Text::tr("%1 holds no transformer of FLUX.1 or Stable Diffusion 3, which is what makes pictures: "
                     "choose another file.")
                .arg(path));
    CheckpointPeek peek{family, {QStringLiteral("transformer")}, *std::move(header)};
    if (holdsAutoencoder(tensors))
        peek.parts.append(QStringLiteral("vae"));
    return peek;
}

} // namespace pictor
