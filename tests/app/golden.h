// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace pictor::test {

/// A tensor of a safetensors file, f32 or i64.
struct GoldenTensor {
    std::vector<qint64> shape;
    std::vector<double> values;
};

/// A safetensors file; ends the program where a file, or a tensor of a type that it knows, is not there.
class GoldenFile {
public:
    explicit GoldenFile(const QString &file);

    QStringList names() const;
    bool contains(const QString &tensor) const { return m_header.contains(tensor); }
    GoldenTensor tensor(const QString &name) const;

private:
    QString m_file;
    QByteArray m_data; ///< behind the header
    QJsonObject m_header;
};

/// The rows of a two-dimensional f32 tensor in a safetensors file; ends the program if it is not there.
std::vector<std::vector<float>> goldenRows(const QString &file, const QString &tensor);

/// Cosine of the angle between two vectors of any length.
double cosine(const std::vector<float> &a, const std::vector<float> &b);

} // namespace pictor::test
