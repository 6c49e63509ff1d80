// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <numeric>

namespace pictor::test {

namespace {

template <class Number> std::vector<double> numbersIn(QByteArrayView bytes)
{
    std::vector<Number> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(Number));
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Number));
    return {numbers.begin(), numbers.end()};
}

} // namespace

GoldenFile::GoldenFile(const QString &file)
    : m_file(file)
{
    constexpr qsizetype prefix = 8;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() < prefix)
        qFatal("%s cannot be read", qPrintable(file));
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint64>(source.read(prefix).constData()));
    m_header = QJsonDocument::fromJson(source.read(length)).object();
    m_header.remove(QLatin1String("__metadata__"));
    m_data = source.readAll();
}

QStringList GoldenFile::names() const
{
    return m_header.keys();
}

GoldenTensor GoldenFile::tensor(const QString &name) const
{
    const QJsonObject entry = m_header[name].toObject();
    const QString type = entry[QLatin1String("dtype")].toString();
    if (type != QLatin1String("F32") && type != QLatin1String("I64"))
        qFatal("%s has no tensor %s of f32 or i64", qPrintable(m_file), qPrintable(name));
    GoldenTensor result;
    for (const QJsonValue side : entry[QLatin1String("shape")].toArray())
        result.shape.push_back(side.toInteger());
    const qint64 begin = entry[QLatin1String("data_offsets")][0].toInteger();
    const qint64 end = entry[QLatin1String("data_offsets")][1].toInteger();
    const auto bytes = QByteArrayView(m_data).sliced(begin, end - begin);
    result.values = type == QLatin1String("F32") ? numbersIn<float>(bytes) : numbersIn<qint64>(bytes);
    return result;
}

std::vector<std::vector<float>> goldenRows(const QString &file, const QString &tensor)
{
    const GoldenTensor golden = GoldenFile(file).tensor(tensor);
    const auto rows = static_cast<std::size_t>(golden.shape[0]);
    const auto columns = static_cast<std::size_t>(golden.shape[1]);
    std::vector<std::vector<float>> result(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const double *first = golden.values.data() + row * columns;
        std::transform(first, first + columns, std::back_inserter(result[row]),
            [](double value) { return static_cast<float>(value); });
    }
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
