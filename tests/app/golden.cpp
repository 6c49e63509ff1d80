// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <numeric>

namespace pictor::test {

std::vector<std::vector<float>> goldenRows(const QString &file, const QString &tensor)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    const QByteArray bytes = source.readAll();
    const auto header = static_cast<qsizetype>(qFromLittleEndian<quint64>(bytes.constData()));
    const QJsonObject entry = QJsonDocument::fromJson(bytes.sliced(8, header)).object()[tensor].toObject();
    if (entry[QLatin1String("dtype")] != QLatin1String("F32"))
        qFatal("%s has no f32 tensor %s", qPrintable(file), qPrintable(tensor));
    const auto rows = static_cast<std::size_t>(entry[QLatin1String("shape")][0].toInteger());
    const auto columns = static_cast<std::size_t>(entry[QLatin1String("shape")][1].toInteger());
    const char *data = bytes.constData() + 8 + header + entry[QLatin1String("data_offsets")][0].toInteger();

    std::vector<std::vector<float>> result(rows, std::vector<float>(columns));
    for (std::size_t row = 0; row < rows; ++row)
        std::memcpy(result[row].data(), data + row * columns * sizeof(float), columns * sizeof(float));
    return result;
}

double cosine(const std::vector<float> &a, const std::vector<float> &b)
{
    const auto dot = [](const auto &x, const auto &y) {
        return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
    };
    return dot(a, b) / std::sqrt(dot(a, a) * dot(b, b));
}

} // namespace pictor::test
