// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QColorSpace>
#include <QFile>
#include <QRandomGenerator>

namespace samples {

using namespace pictor;

QImage image(QSize size)
{
    QRandomGenerator random(7);
    QImage result(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            result.setPixel(x, y, random.generate() | 0xff000000);
    }
    return result;
}

GenerationSettings settings(const QString &prompt)
{
    return {
        .model = QStringLiteral("black-forest-labs/FLUX.1-schnell"),
        .modelName = QStringLiteral("FLUX.1-schnell"),
        .revision = QStringLiteral("741f7c3ce8b383c54771c7003378a50191e9efe9"),
        .prompt = prompt,
        .negativePrompt = QStringLiteral("blurred, grey"),
        .size = {32, 16},
        .steps = 4,
        .seed = 18'446'744'073'709'551'615ULL,
        .noiseIsGiven = true,
        .guidance = 3.1,
        .strength = 0.7,
        .startImageHash = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        .computedBy = QStringLiteral("cpu bf16"),
        .version = QStringLiteral("0.1.0"),
    };
}

GeneratedPicture picture(const QString &prompt)
{
    return {image(), settings(prompt), 1.5};
}

QImage pixelsOf(QImage image)
{
    image.setColorSpace({});
    return image.convertToFormat(QImage::Format_RGB888);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace samples
