// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "commands/modelssubcommands.h"
#include "messages.h"
#include "registry/nearestkeys.h"
#include "session.h"

#include <array>

namespace pictor::app {

namespace {

struct KeyCommand {
    QLatin1String name;
    QCoro::Task<int> (*run)(Session &session, QString key);
};

constexpr std::array keyCommands{KeyCommand{QLatin1String("download"), downloadModel},
    KeyCommand{QLatin1String("verify"), verifyModelFiles},
    KeyCommand{QLatin1String("remove"), removeModelFiles}};

int misunderstood(const Session &session, const QString &word)
{
    const QStringList known{QStringLiteral("list"), QStringLiteral("download"), QStringLiteral("verify"),
        QStringLiteral("remove")};
    const QStringList near = nearestKeys(word, known, 1);
    const QString hint = near.isEmpty() ? Text::tr("It is one of %1.").arg(known.join(QStringLiteral(", ")))
                                        : Text::tr("Did you mean “%1”?").arg(near.constFirst());
    return session.misused(Text::tr("“pictor models %1” is no command.").arg(word) + QLatin1Char(' ') + hint);
}

QCoro::Task<int> run(Session &session)
{
    const QStringList words = session.arguments().positional;
    if (words.isEmpty() || words == QStringList(QStringLiteral("list")))
        co_return co_await listModels(session);
    const auto command = std::ranges::find(keyCommands, words.constFirst(), &KeyCommand::name);
    if (words.constFirst() != QLatin1String("list") && command == keyCommands.end())
        co_return misunderstood(session, words.constFirst());
    if (command == keyCommands.end())
        co_return session.misused(Text::tr("“pictor models list” takes no arguments."));
    if (words.size() != 2)
        co_return session.misused(
            Text::tr("Name one model: pictor models %1 KEY. “pictor models” lists the keys.")
                .arg(command->name));
    co_return co_await command->run(session, words.constLast());
}

} // namespace

Command modelsCommand()
{
    return {.name = QStringLiteral("models"),
        .arguments = QStringLiteral("[list | download KEY | verify KEY | remove KEY]"),
        .summary = Text::tr("Lists the models; downloads, checks and removes their files."),
        .description = Text::tr(
            "list: the models, their licences and mirrors, and which of them are on this machine (also "
            "without a word).\n"
            "download KEY: fetches the files of a model, as its first use would. Ctrl+C pauses, and the same "
            "command goes on from there.\n"
            "verify KEY: reads every file and compares it with the repository's hashes.\n"
            "remove KEY: deletes the files, and says how much that frees.\n"
            "Files live in the Hugging Face cache (HF_HUB_CACHE, HF_HOME), shared with other programs. Any "
            "folder in the Hugging Face layout serves as a model too. Models that ask for an account take an "
            "access token from HF_TOKEN, or from the window's Settings."),
        .options = {{QStringLiteral("mirror"),
                        Text::tr("download: from a copy that needs no account (“list” names it), compared "
                                 "with the original.")},
            {QStringLiteral("repair"), Text::tr("verify: download damaged files again.")},
            {QStringLiteral("dry-run"), Text::tr("remove: only say what would be freed.")}, jsonOption()},
        .examples = {{QStringLiteral("pictor models"), Text::tr("Shows what there is.")},
            {QStringLiteral("pictor models download openai/clip-vit-base-patch32"),
                Text::tr("Fetches CLIP, which finds pictures by words.")},
            {QStringLiteral("pictor models verify openai/clip-vit-base-patch32 --json"),
                Text::tr("Checks its files; a line for each step and each fault.")},
            {QStringLiteral("pictor models remove openai/clip-vit-base-patch32 --dry-run"),
                Text::tr("Says how much removing it would free.")}},
        .run = run};
}

} // namespace pictor::app
