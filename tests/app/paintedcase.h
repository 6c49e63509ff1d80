// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace pictor::test {

/// A picture that the reference implementation made, and how.
class PaintedCase {
public:
    /// Every recorded case of a family, "flux" or "sd3".
    static QList<PaintedCase> all(const QString &family);
    static PaintedCase named(const QString &family, const QString &name);

    QString name() const { return m_settings[QLatin1String("name")].toString(); }
    QString prompt() const { return m_settings[QLatin1String("prompt")].toString(); }
    qint64 seed() const { return m_settings[QLatin1String("seed")].toInteger(); }
    QString model() const; ///< folder
    QString tensors() const; ///< file
    QStringList promptTensors() const; ///< files of the prompt's, and with guidance of the negative one's
    /// What makes the first picture of the case: everything but prompt, model and seed.
    QStringList settings() const;
    /// `pictor generate` with all of them, in f32.
    QStringList arguments() const;
    QImage picture() const; ///< the first

    /// How far a tensor of a reference file may be off.
    static double tolerance(const QString &file, const QString &tensor);

private:
    PaintedCase(QString family, QJsonObject settings);

    QString m_family;
    QJsonObject m_settings;
};

/// The largest difference of any channel of any pixel; 256 where the sizes differ.
int worstDifference(const QImage &a, const QImage &b);

} // namespace pictor::test
