// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcommand.h"

#include "paintingmodel.h"

#include "training/seeds.h"

#include "base/wholefile.h"
#include "landscapes/caption.h"
#include "landscapes/renderer.h"

#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <exception>
#include <optional>

namespace pictor::landscapes {

namespace {

struct Sample {
    QString caption;
    QImage picture;
};

/// Its lines, without blanks around them, but for empty ones.
QStringList promptsIn(const QString &path, QString &problem)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        problem = QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString());
        return {};
    }
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    if (lines.isEmpty())
        problem = QStringLiteral("%1 holds no sentence. Write one in each line.").arg(path);
    return lines;
}

/// Paints them one by one.
class Samples {
public:
    Samples(const Options &options, QStringList prompts)
        : m_options(options)
        , m_prompts(std::move(prompts))
        , m_random(options.seed)
    {
        if (!options.model.isEmpty())
            m_model.emplace(paintingModel(options));
    }

    /// @throws EngineError
    Sample next()
    {
        const auto number = m_count++;
        if (!m_prompts.isEmpty())
            return painted(m_prompts[number], number);
        const Landscape landscape = sampleLandscape(m_random, m_options.pairs);
        const QString caption = writeCaption(landscape, m_random, CaptionLength::Any);
        return m_model ? painted(caption, number) : Sample{caption, render(landscape, m_options.size)};
    }

private:
    Sample painted(const QString &caption, qsizetype number)
    {
        const std::uint64_t seed =
            seedFor(m_options.seed, Stream::Samples, static_cast<std::uint64_t>(number));
        return {caption, m_model->paint(caption, m_options.size, m_options.steps, seed)};
    }

    const Options &m_options;
    QStringList m_prompts;
    Random m_random;
    std::optional<PublishedModel> m_model;
    qsizetype m_count = 0;
};

QString notWritten(const QSaveFile &file, const QString &why)
{
    return QStringLiteral("%1 could not be written: %2").arg(file.fileName(), why);
}

/// @return what went wrong
QString write(const QImage &sheet, QSaveFile &file)
{
    QByteArray format = QFileInfo(file.fileName()).suffix().toLower().toLatin1();
    if (!QImageWriter::supportedImageFormats().contains(format))
        format = "png";
    QImageWriter writer(&file, format);
    writer.setQuality(90);
    if (!writer.write(sheet))
        return notWritten(file, writer.errorString());
    return commitWhole(file) ? QString() : notWritten(file, file.errorString());
}

} // namespace

QString writeSheet(const Options &options)
{
    constexpr int gap = 8;
    constexpr int captionHeight = 44;
    QString problem;
    const QStringList prompts =
        options.prompts.isEmpty() ? QStringList() : promptsIn(options.prompts, problem);
    if (!problem.isEmpty())
        return problem;
    const auto count = prompts.isEmpty() ? options.rows * options.columns : static_cast<int>(prompts.size());
    const int rows = (count + options.columns - 1) / options.columns;
    const QSize cell(options.size.width() + gap, options.size.height() + captionHeight);
    const QSize size(cell.width() * options.columns + gap, cell.height() * rows + gap);
    QImage sheet(size, QImage::Format_RGB32);
    if (sheet.isNull())
        return QStringLiteral("A sheet of %1 x %2 pixels does not fit into memory.")
            .arg(size.width())
            .arg(size.height());
    sheet.fill(Qt::white);
    QSaveFile file(options.output);
    if (!file.open(QSaveFile::WriteOnly))
        return notWritten(file, file.errorString());

    try {
        Samples samples(options, prompts);
        QPainter painter(&sheet);
        painter.setPen(Qt::black);
        QFont font = painter.font();
        font.setPixelSize(12);
        painter.setFont(font);
        for (int i = 0; i < count; ++i) {
            const Sample sample = samples.next();
            const QPoint at(
                gap + i % options.columns * cell.width(), gap + i / options.columns * cell.height());
            painter.drawImage(at, sample.picture);
            const QRect below(
                at + QPoint(0, options.size.height() + 1), QSize(options.size.width(), captionHeight - gap));
            painter.drawText(below, Qt::TextWordWrap, sample.caption);
        }
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
    return write(sheet, file);
}

} // namespace pictor::landscapes
