// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoro/QCoroTask>
#include <QList>
#include <QString>

namespace pictor::app {

class Session;

/// A command line that shows what a command is for.
struct Example {
    QString line;
    QString purpose;
};

/// One command: what its help says, what it takes and what it does.
struct Command {
    QString name;
    QString arguments = {}; ///< "DIR…"
    QString summary; ///< one line
    QString description = {}; ///< paragraphs
    QList<QCommandLineOption> options = {}; ///< besides --help and those that every command has
    QList<Example> examples = {};
    QCoro::Task<int> (*run)(Session &session) = nullptr; ///< gives the exit code
};

/// Options that every command and the window understand: where things live, what computes.
QList<QCommandLineOption> commonOptions();

/// Options that make sense without a command, for the window or for themselves.
QList<QCommandLineOption> frontOptions();

QCommandLineOption helpOption();
QCommandLineOption modelOption();
QCommandLineOption jsonOption();

} // namespace pictor::app
