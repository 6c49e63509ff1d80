// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accesstokens.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <QCoro/QCoroFuture>

namespace pictor::hub {

using Source = AccessToken::Source;

namespace {

QString readToken(const QString &path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? cleanToken(QString::fromUtf8(file.read(longest))) : QString();
}

} // namespace

AccessTokens::AccessTokens(HubEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
}

QCoro::Task<AccessToken> AccessTokens::current()
{
    const HubEnvironment environment = m_environment;
    if (!environment.implicitToken)
        co_return AccessToken{};
    QFuture<QString> reading = QtConcurrent::run(readToken, environment.tokenFile);
    const QString inFile = co_await reading;
    const QString file = QDir::toNativeSeparators(environment.tokenFile);
    if (!environment.token.isEmpty()) {
        const bool hides = !inFile.isEmpty() && inFile != environment.token;
        co_return AccessToken{
            environment.token, Source::Environment, hides ? file : QString(), QStringLiteral("HF_TOKEN")};
    }
    if (!inFile.isEmpty())
        co_return AccessToken{inFile, Source::File, {}, file};
    co_return AccessToken{};
}

} // namespace pictor::hub
