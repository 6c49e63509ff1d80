// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commands.h"
#include "messages.h"
#include "opening.h"
#include "registry/nearestkeys.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QStringDecoder>

namespace pictor::app {

namespace {

// Reads `arguments` by `options` into `result`.
std::optional<UsageError> read(const QStringList &arguments, const QList<QCommandLineOption> &options,
    QCommandLineParser &parser, Arguments &result)
{
    parser.addOptions(options);
    if (!parser.parse(QStringList(QString()) + arguments))
        return UsageError{parser.errorText()};
    for (const QCommandLineOption &option : options) {
        if (parser.isSet(option))
            result.add(option.names().constLast(), parser.values(option));
    }
    return std::nullopt;
}

UsageError unknownCommand(const QString &name)
{
    const QStringList nearest = nearestKeys(name, commandNames(), 1);
    if (nearest.isEmpty())
        return {Text::tr("“%1” is no command, and no file.").arg(name)};
    return {Text::tr("“%1” is no command. Did you mean “%2”?").arg(name, nearest.first())};
}

std::optional<inference::Device> deviceOf(const QString &text)
{
    using Kind = inference::Device::Kind;
    if (text.isEmpty() || text == QLatin1String("cpu"))
        return inference::Device{};
    static const QRegularExpression cuda(QStringLiteral("^cuda(?::(\\d{1,3}))?$"));
    const QRegularExpressionMatch match = cuda.match(text);
    return match.hasMatch() ? std::optional(inference::Device{Kind::Cuda, match.captured(1).toInt()})
                            : std::nullopt;
}

std::optional<inference::Precision> precisionOf(const QString &text)
{
    using inference::Precision;
    static const QHash<QString, Precision> precisions{{QString(), Precision::Auto},
        {QStringLiteral("auto"), Precision::Auto}, {QStringLiteral("f32"), Precision::F32},
        {QStringLiteral("bf16"), Precision::BF16}, {QStringLiteral("f16"), Precision::F16},
        {QStringLiteral("int8"), Precision::Int8}};
    const auto found = precisions.constFind(text);
    return found == precisions.cend() ? std::nullopt : std::optional(*found);
}

std::optional<inference::Residency> residencyOf(const QString &text)
{
    using inference::Residency;
    static const QHash<QString, Residency> residencies{{QString(), Residency::Auto},
        {QStringLiteral("auto"), Residency::Auto}, {QStringLiteral("whole"), Residency::Whole},
        {QStringLiteral("part-by-part"), Residency::PartByPart},
        {QStringLiteral("streamed"), Residency::Streamed}};
    const auto found = residencies.constFind(text);
    return found == residencies.cend() ? std::nullopt : std::optional(*found);
}

std::optional<UsageError> readLoadOptions(CommandLine &line)
{
    const QString device = line.arguments.value("device"), precision = line.arguments.value("precision");
    const auto knownDevice = deviceOf(device);
    if (!knownDevice)
        return UsageError{Text::tr("“%1” is no device. Use cpu, cuda or cuda:N.").arg(device)};
    const auto knownPrecision = precisionOf(precision);
    if (!knownPrecision)
        return UsageError{Text::tr("“%1” is no precision. Use auto, f32, bf16, f16 or int8.").arg(precision)};
    const QString residency = line.arguments.value("residency");
    const auto knownResidency = residencyOf(residency);
    if (!knownResidency)
        return UsageError{
            Text::tr("“%1” is no residency. Use auto, whole, part-by-part or streamed.").arg(residency)};
    line.load.device = *knownDevice;
    line.load.precision = *knownPrecision;
    line.load.residency = *knownResidency;
    return std::nullopt;
}

// What stands before the command's name, or is all there is.
std::optional<UsageError> readFront(const QStringList &arguments, CommandLine &line, QStringList &rest)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (const auto error = read(arguments, commonOptions() + frontOptions(), parser, line.arguments))
        return error;
    rest = parser.positionalArguments();
    if (line.arguments.has("help"))
        line.action = CommandLine::Action::Help;
    else if (line.arguments.has("version"))
        line.action = CommandLine::Action::Version;
    else if (!rest.isEmpty())
        line.action = CommandLine::Action::Run;
    return std::nullopt;
}

std::optional<UsageError> readCommand(QStringList rest, CommandLine &line)
{
    line.command = findCommand(rest.first());
    if (!line.command)
        return unknownCommand(rest.first());
    rest.removeFirst();
    QCommandLineParser parser;
    const auto options = line.command->options + commonOptions() + QList{helpOption()};
    if (auto error = read(rest, options, parser, line.arguments))
        return error;
    line.arguments.positional = parser.positionalArguments();
    if (line.arguments.has("help"))
        line.action = CommandLine::Action::Help;
    return std::nullopt;
}

// Files for the window; options may stand among them.
std::optional<UsageError> readFiles(const QStringList &words, CommandLine &line)
{
    QCommandLineParser parser;
    if (auto error = read(words, commonOptions() + frontOptions(), parser, line.arguments))
        return error;
    line.arguments.positional = parser.positionalArguments();
    if (line.arguments.has("help") || line.arguments.has("version")) {
        line.action = line.arguments.has("help") ? CommandLine::Action::Help : CommandLine::Action::Version;
        return std::nullopt;
    }
    line.action = CommandLine::Action::Window;
    const auto opening = openingOf(line.arguments);
    return opening ? std::nullopt : std::optional(UsageError{opening.error()});
}

} // namespace

std::optional<CommandLine::Action> actionOf(const QStringList &arguments)
{
    CommandLine line;
    QStringList rest;
    if (readFront(arguments, line, rest))
        return std::nullopt;
    const bool isWindow = line.action == CommandLine::Action::Run && opensFiles(line.arguments, rest);
    return isWindow ? CommandLine::Action::Window : line.action;
}

tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QStringList rest;
    auto error = readFront(arguments, line, rest);
    const bool readOn = !error && line.action != CommandLine::Action::Version;
    if (readOn && opensFiles(line.arguments, rest))
        error = readFiles(rest, line);
    else if (readOn && !rest.isEmpty())
        error = readCommand(rest, line);
    if (!error && line.action != CommandLine::Action::Help)
        error = readLoadOptions(line);
    if (!error)
        return line;
    error->command = line.command;
    return tl::unexpected(*error);
}

QStringList decodeArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
        arguments.append(decoder(QByteArrayView(argv[i])));
    }
    return arguments;
}

} // namespace pictor::app
