// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace pictor::landscapes {

namespace {

constexpr int largestSide = 4096;
constexpr int smallestSide = 32;
constexpr int most = 1000000; ///< pictures, steps, minutes

QString readWhole(const QString &text, const QString &option, int low, int high, int &value)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    if (!whole || number < low || number > high)
        return QStringLiteral("%1 takes a whole number from %2 to %3, not \"%4\".")
            .arg(option)
            .arg(low)
            .arg(high)
            .arg(text);
    value = number;
    return {};
}

QString readSeed(const QString &text, std::uint64_t &seed)
{
    bool whole = false;
    const qulonglong number = text.toULongLong(&whole);
    if (!whole)
        return QStringLiteral("--seed takes a whole number that is not negative, not \"%1\".").arg(text);
    seed = number;
    return {};
}

QString readSize(const QString &text, QSize &size)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{2,4})x([0-9]{2,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize read(match.captured(1).toInt(), match.captured(2).toInt());
    const int shorter = std::min(read.width(), read.height());
    if (!match.hasMatch() || shorter < smallestSide || std::max(read.width(), read.height()) > largestSide)
        return QStringLiteral("--size takes width and height from %1 to %2, such as 256x256, not \"%3\".")
            .arg(smallestSide)
            .arg(largestSide)
            .arg(text);
    size = read;
    return {};
}

QString readPairs(const QString &text, Pairs &pairs)
{
    if (text == QLatin1String("training"))
        pairs = Pairs::Training;
    else if (text == QLatin1String("all"))
        pairs = Pairs::All;
    else if (text == QLatin1String("held-out"))
        pairs = Pairs::HeldOutOnly;
    else
        return QStringLiteral("--pairs takes training, all or held-out, not \"%1\".").arg(text);
    return {};
}

QString readDevice(const QString &text, inference::Device &device)
{
    static const QRegularExpression form(QStringLiteral("^cuda(?::([0-9]))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (text == QLatin1String("cpu"))
        device = {};
    else if (match.hasMatch())
        device = {inference::Device::Kind::Cuda, match.captured(1).toInt()};
    else
        return QStringLiteral("--device takes cpu, cuda or cuda:N, not \"%1\".").arg(text);
    return {};
}

QString readText(const QString &text, QString &value)
{
    value = text;
    return {};
}

enum Command : unsigned { Sheet = 1, Check = 2, Train = 4, Score = 8 };

unsigned commandNamed(const QString &name)
{
    static const QHash<QString, unsigned> commands = {{QStringLiteral("sheet"), Sheet},
        {QStringLiteral("check"), Check}, {QStringLiteral("train"), Train}, {QStringLiteral("score"), Score}};
    return commands.value(name);
}

struct Option {
    const char *name;
    unsigned commands; ///< that take it
    QString (*read)(const QString &name, const QString &text, Options &options);
};

using Text = const QString &;

const Option known[] = {
    {"--seed", Sheet | Check | Train | Score, [](Text, Text t, Options &o) { return readSeed(t, o.seed); }},
    {"--size", Sheet | Check | Score, [](Text, Text t, Options &o) { return readSize(t, o.size); }},
    {"--pairs", Sheet | Check, [](Text, Text t, Options &o) { return readPairs(t, o.pairs); }},
    {"--rows", Sheet, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, 40, o.rows); }},
    {"--columns", Sheet, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, 40, o.columns); }},
    {"--prompts", Sheet, [](Text, Text t, Options &o) { return readText(t, o.prompts); }},
    {"-o", Sheet, [](Text, Text t, Options &o) { return readText(t, o.output); }},
    {"--output", Sheet, [](Text, Text t, Options &o) { return readText(t, o.output); }},
    {"--count", Check, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, most, o.checked); }},
    {"--count", Score, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, most, o.scored); }},
    {"--model", Sheet | Score, [](Text, Text t, Options &o) { return readText(t, o.model); }},
    {"--steps", Sheet | Score, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, 1000, o.steps); }},
    {"--threads", Sheet | Score,
        [](Text n, Text t, Options &o) { return readWhole(t, n, 1, 1024, o.threads); }},
    {"--device", Sheet | Train | Score, [](Text, Text t, Options &o) { return readDevice(t, o.device); }},
    {"--out", Train, [](Text, Text t, Options &o) { return readText(t, o.output); }},
    {"--state", Train, [](Text, Text t, Options &o) { return readText(t, o.state); }},
    {"--from", Train, [](Text, Text t, Options &o) { return readText(t, o.from); }},
    {"--minutes", Train, [](Text n, Text t, Options &o) { return readWhole(t, n, 1, most, o.minutes); }},
    {"--autoencoder-steps", Train,
        [](Text n, Text t, Options &o) { return readWhole(t, n, 1, most, o.autoencoderSteps); }},
    {"--painter-steps", Train,
        [](Text n, Text t, Options &o) { return readWhole(t, n, 1, most, o.painterSteps); }},
};

QString readOption(unsigned command, const QString &name, const QString &text, Options &options)
{
    const auto option = std::ranges::find_if(known,
        [&](const Option &one) { return name == QLatin1String(one.name) && (one.commands & command) != 0; });
    if (option == std::end(known))
        return QStringLiteral("%1 has no option \"%2\".").arg(options.command, name);
    if (text.isEmpty() || text.startsWith(QLatin1String("--")))
        return QStringLiteral("%1 needs a value.").arg(name);
    return option->read(name, text, options);
}

/// Of options that were read.
QString whatIsMissing(const QStringList &arguments, const Options &options)
{
    switch (commandNamed(options.command)) {
    case Sheet:
        if (options.output.isEmpty())
            return QStringLiteral("sheet needs a file to write: -o sheet.png.");
        for (const char *name : {"--prompts", "--steps", "--threads", "--device"}) {
            if (options.model.isEmpty() && arguments.contains(QLatin1String(name)))
                return QStringLiteral("%1 is for a model's pictures: say which with --model FOLDER.")
                    .arg(QLatin1String(name));
        }
        for (const char *name : {"--rows", "--pairs"}) {
            if (!options.prompts.isEmpty() && arguments.contains(QLatin1String(name)))
                return QStringLiteral(
                    "--prompts says how many pictures there are, and of what: leave %1 out.")
                    .arg(QLatin1String(name));
        }
        return {};
    case Train:
        if (options.output.isEmpty() || options.state.isEmpty())
            return QStringLiteral(
                "train needs a folder for the model and one for its state: --out, --state.");
        if (options.from.isEmpty())
            return {};
        if (options.autoencoderSteps > 0)
            return QStringLiteral(
                "--from takes the model's own autoencoder: leave --autoencoder-steps out, or --from.");
        if (!arguments.contains(QLatin1String("--seed")))
            return QStringLiteral(
                "--from needs a --seed other than those that the model learnt by: the same one"
                " would show it the same pictures again.");
        return {};
    case Score:
        return options.model.isEmpty() ? QStringLiteral("score needs a model: --model FOLDER.") : QString();
    default:
        return {};
    }
}

} // namespace

QString readOptions(const QStringList &arguments, Options &options)
{
    options.command = arguments.value(0);
    if (options.command.isEmpty())
        return QStringLiteral("Say what to do: sheet, check, train or score.");
    const unsigned command = commandNamed(options.command);
    if (command == 0)
        return QStringLiteral("There is no command \"%1\", only sheet, check, train and score.")
            .arg(options.command);
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString problem = readOption(command, arguments[i], arguments.value(i + 1), options);
        if (!problem.isEmpty())
            return problem;
    }
    return whatIsMissing(arguments, options);
}

} // namespace pictor::landscapes
