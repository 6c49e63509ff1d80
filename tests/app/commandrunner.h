// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/filecontent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace pictor::test {

/// How a run of the executable ended.
struct Outcome {
    int code = -1; ///< -1: it crashed or hung
    QString out;
    QString err;

    QStringList lines() const { return out.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    /// Each line of `out`; an empty object for a line that is none.
    QList<QJsonObject> objects() const;
    /// Those of objects() whose member "event" is `name`.
    QList<QJsonObject> events(const char *name) const;
};

/// Runs the real executable with home, data and model cache in a folder of its own.
class CommandRunner {
public:
    CommandRunner();

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started; give the process to finish() in the end.
    void start(QProcess &process, const QStringList &arguments) const;
    static Outcome finish(QProcess &process);

    /// A path in the folder; the folders that it goes through are made.
    QString path(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;

    /// Puts a tiny model into the cache as openai/clip-vit-base-patch32, which makes it the default.
    void installClip();

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

QString executable();

/// A path below tests/data/reference.
QString reference(const QString &path);

} // namespace pictor::test
