// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generationorder.h"

#include "messages.h"
#include "picturesize.h"

#include <limits>

namespace pictor::app {

namespace {

/// Reads option after option; the first fault counts.
class OrderReader {
public:
    explicit OrderReader(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    Parsed<GenerationOrder> read()
    {
        readPrompt();
        readSize();
        readSeed();
        readNumbers();
        readStartImage();
        readParityFiles();
        if (!m_fault.isEmpty())
            return tl::unexpected(m_fault);
        return m_order;
    }

private:
    void fault(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }

    void readPrompt()
    {
        const QStringList &words = m_arguments.positional;
        if (words.isEmpty())
            fault(Text::tr("Say what to paint: pictor generate \"a red boat at dawn\"; - reads it from "
                           "standard input."));
        else if (words.size() > 1)
            fault(Text::tr("Give one prompt; put its words in quotation marks: \"a red boat\"."));
        m_order.request.prompt = words.value(0);
        m_order.readsPrompt = words.value(0) == QLatin1String("-");
        m_order.request.negativePrompt = m_arguments.value("negative");
    }

    void readSize()
    {
        if (!m_arguments.has("size"))
            return;
        const auto size = pictureSizeOf(m_arguments.value("size"));
        if (!size)
            fault(Text::tr("--size takes width and height in pixels, such as 1024x768, not “%1”.")
                      .arg(m_arguments.value("size")));
        m_order.request.size = size.value_or(QSize());
    }

    void readSeed()
    {
        if (!m_arguments.has("seed"))
            return;
        bool isNumber = false;
        m_order.request.seed = m_arguments.value("seed").toULongLong(&isNumber);
        if (!isNumber || m_arguments.value("seed").contains(QLatin1Char('-')))
            fault(Text::tr("--seed takes a whole number from 0 to %1, not “%2”.")
                      .arg(std::numeric_limits<quint64>::max())
                      .arg(m_arguments.value("seed")));
    }

    void readNumbers()
    {
        constexpr int mostGuidance = 100;
        if (const auto steps = whole("steps", GenerationRequest::mostSteps))
            m_order.request.steps = steps;
        if (const auto count = whole("count", GenerationRequest::mostPictures))
            m_order.request.count = *count;
        if (!m_arguments.has("guidance"))
            return;
        m_order.request.guidance = number("guidance");
        if (!(m_order.request.guidance >= 0 && m_order.request.guidance <= mostGuidance))
            fault(Text::tr("--guidance takes a number from 0 to %1, not “%2”.")
                      .arg(mostGuidance)
                      .arg(m_arguments.value("guidance")));
    }

    void readStartImage()
    {
        m_order.startImage = m_arguments.value("init");
        if (m_arguments.has("init") && m_order.startImage.isEmpty())
            fault(Text::tr("--init takes the file of a picture."));
        if (!m_arguments.has("strength"))
            return;
        m_order.request.strength = number("strength");
        if (!(m_order.request.strength > 0 && m_order.request.strength <= 1))
            fault(Text::tr(
                "--strength takes a number above 0, up to 1, not “%1”: small keeps the start image, 1 "
                "keeps nothing of it.")
                      .arg(m_arguments.value("strength")));
        else if (m_order.startImage.isEmpty())
            fault(Text::tr("--strength says how far a start image is changed: give one with --init IMAGE."));
    }

    void readParityFiles()
    {
        m_order.request.noiseFile = m_arguments.value("init-noise");
        m_order.request.dumpFile = m_arguments.value("dump");
        if (m_order.request.count == 1)
            return;
        if (!m_order.request.noiseFile.isEmpty())
            fault(Text::tr("--init-noise gives every seed the same noise; leave --count out."));
        if (!m_order.request.dumpFile.isEmpty())
            fault(Text::tr("--dump writes what happens to one picture; leave --count out."));
    }

    std::optional<int> whole(const char *option, int most)
    {
        if (!m_arguments.has(option))
            return std::nullopt;
        bool isNumber = false;
        const int value = m_arguments.value(option).toInt(&isNumber);
        if (isNumber && value >= 1 && value <= most)
            return value;
        fault(Text::tr("--%1 takes a whole number from 1 to %2, not “%3”.")
                  .arg(QLatin1String(option))
                  .arg(most)
                  .arg(m_arguments.value(option)));
        return std::nullopt;
    }

    /// NaN, which no range holds, if it is none.
    double number(const char *option) const
    {
        bool isNumber = false;
        const double value = m_arguments.value(option).toDouble(&isNumber);
        return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
    }

    const Arguments &m_arguments;
    GenerationOrder m_order;
    QString m_fault;
};

} // namespace

Parsed<GenerationOrder> generationOrderOf(const Arguments &arguments)
{
    return OrderReader(arguments).read();
}

} // namespace pictor::app
