// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace pictor::test {

namespace {

constexpr int patience = 120'000; ///< ms; far beyond what anything here takes on a busy machine

} // namespace

QList<QJsonObject> Outcome::objects() const
{
    QList<QJsonObject> result;
    for (const QString &line : lines())
        result.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return result;
}

QList<QJsonObject> Outcome::events(const char *name) const
{
    QList<QJsonObject> found = objects();
    found.removeIf([name](const QJsonObject &line) {
        return line[QLatin1String("event")].toString() != QLatin1String(name);
    });
    return found;
}

CommandRunner::CommandRunner()
{
    environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("HF_")) || name.startsWith(QLatin1String("HUGGING")))
            environment.remove(name);
    }
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HF_ENDPOINT"), QStringLiteral("http://127.0.0.1:9")); // nobody's
    environment.insert(QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("xdg/data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("xdg/cache")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("xdg/config")));
}

Outcome CommandRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

void CommandRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(executable(), arguments);
    if (!process.waitForStarted(patience))
        qFatal("%s does not start", qPrintable(executable()));
}

Outcome CommandRunner::finish(QProcess &process)
{
    Outcome outcome;
    if (!process.waitForFinished(patience))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QString CommandRunner::path(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    return path;
}

void CommandRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

void CommandRunner::installClip()
{
    const QString snapshots = QStringLiteral("hub/models--openai--clip-vit-base-patch32/snapshots/");
    const QString commit(40, QLatin1Char('a'));
    if (!QFile::link(reference(QStringLiteral("models/clip-tiny-patch32")), path(snapshots + commit)))
        qFatal("the cache cannot be filled");
    environment.insert(QStringLiteral("HF_HUB_CACHE"), path(QStringLiteral("hub")));
}

QString executable()
{
    return QStringLiteral(PICTOR_EXECUTABLE);
}

QString reference(const QString &path)
{
    return QStringLiteral(PICTOR_TEST_DATA "/reference/") + path;
}

} // namespace pictor::test
