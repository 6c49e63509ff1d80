// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QRegularExpression>

namespace pictor::landscapes {

namespace {

constexpr int largestSide = 4096;
constexpr int smallestSide = 32;

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

QString readTrainingOption(const QString &option, const QString &text, Options &options)
{
    constexpr int most = 1000000;
    if (option == QLatin1String("--minutes"))
        return readWhole(text, option, 1, most, options.minutes);
    if (option == QLatin1String("--threads"))
        return readWhole(text, option, 1, 1024, options.threads);
    if (option == QLatin1String("--autoencoder-steps"))
        return readWhole(text, option, 1, most, options.autoencoderSteps);
    if (option == QLatin1String("--painter-steps"))
        return readWhole(text, option, 1, most, options.painterSteps);
    if (option == QLatin1String("--from"))
        options.from = text;
    else if (option == QLatin1String("--state"))
        options.state = text;
    else if (option == QLatin1String("--out"))
        options.output = text;
    else
        return QStringLiteral("train has no option \"%1\".").arg(option);
    return {};
}

QString readScoreOption(const QString &option, const QString &text, Options &options)
{
    if (option == QLatin1String("--steps"))
        return readWhole(text, option, 1, 1000, options.steps);
    if (option == QLatin1String("--threads"))
        return readWhole(text, option, 1, 1024, options.threads);
    if (option == QLatin1String("--model")) {
        options.model = text;
        return {};
    }
    return QStringLiteral("score has no option \"%1\".").arg(option);
}

QString readOption(const QString &option, const QString &text, Options &options)
{
    if (option == QLatin1String("--seed"))
        return readSeed(text, options.seed);
    if (options.command == QLatin1String("train"))
        return readTrainingOption(option, text, options);
    if (option == QLatin1String("--size"))
        return readSize(text, options.size);
    const bool scores = options.command == QLatin1String("score");
    if ((scores || options.command == QLatin1String("check")) && option == QLatin1String("--count"))
        return readWhole(text, option, 1, 1000000, options.count);
    if (scores) // of every kind of pair
        return readScoreOption(option, text, options);
    if (option == QLatin1String("--pairs"))
        return readPairs(text, options.pairs);
    if (options.command == QLatin1String("sheet")) {
        if (option == QLatin1String("--rows"))
            return readWhole(text, option, 1, 40, options.rows);
        if (option == QLatin1String("--columns"))
            return readWhole(text, option, 1, 40, options.columns);
        if (option == QLatin1String("-o") || option == QLatin1String("--output")) {
            options.output = text;
            return {};
        }
    }
    return QStringLiteral("%1 has no option \"%2\".").arg(options.command, option);
}

} // namespace

QString readOptions(const QStringList &arguments, Options &options)
{
    options.command = arguments.value(0);
    if (options.command.isEmpty())
        return QStringLiteral("Say what to do: sheet, check, train or score.");
    static const QStringList commands = {
        QStringLiteral("sheet"), QStringLiteral("check"), QStringLiteral("train"), QStringLiteral("score")};
    if (!commands.contains(options.command))
        return QStringLiteral("There is no command \"%1\", only sheet, check, train and score.")
            .arg(options.command);
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString option = arguments[i];
        if (i + 1 == arguments.size())
            return QStringLiteral("%1 needs a value, or is no option.").arg(option);
        const QString problem = readOption(option, arguments[i + 1], options);
        if (!problem.isEmpty())
            return problem;
    }
    if (options.command == QLatin1String("sheet") && options.output.isEmpty())
        return QStringLiteral("sheet needs a file to write: -o sheet.png.");
    if (options.command == QLatin1String("train") && (options.output.isEmpty() || options.state.isEmpty()))
        return QStringLiteral("train needs a folder for the model and one for its state: --out, --state.");
    if (!options.from.isEmpty() && options.autoencoderSteps > 0)
        return QStringLiteral(
            "--from takes the model's own autoencoder: leave --autoencoder-steps out, or --from.");
    if (options.command == QLatin1String("score") && options.model.isEmpty())
        return QStringLiteral("score needs a model: --model FOLDER.");
    return {};
}

QString usage()
{
    return QStringLiteral(
        "pictor_landscapes sheet [--seed N] [--rows R] [--columns C] [--size 256x256]"
        " [--pairs training|all|held-out] -o sheet.png\n"
        "pictor_landscapes check [--seed N] [--count N] [--size 256x256]"
        " [--pairs training|all|held-out]\n"
        "pictor_landscapes train --out MODEL --state FOLDER [--from MODEL] [--seed N] [--minutes N]"
        " [--threads N] [--autoencoder-steps N] [--painter-steps N]\n"
        "pictor_landscapes score --model FOLDER [--seed N] [--count N] [--steps N]"
        " [--size 256x256] [--threads N]\n");
}

} // namespace pictor::landscapes
