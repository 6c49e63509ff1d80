// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accesstokens.h"

#include "base/ended.h"
#include "hub/tokenstore.h"

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

AccessToken firstOf(const QString &entered, const HubEnvironment &environment, const QString &inFile)
{
    const QString file = QDir::toNativeSeparators(environment.tokenFile);
    const QString variable = environment.implicitToken ? environment.token : QString();
    const auto hiddenBy = [&](const QString &token) {
        return !inFile.isEmpty() && inFile != token ? file : QString();
    };
    if (!entered.isEmpty())
        return {entered, Source::Pictor, hiddenBy(entered), {}};
    if (!variable.isEmpty())
        return {variable, Source::Environment, hiddenBy(variable), QStringLiteral("HF_TOKEN")};
    if (!inFile.isEmpty())
        return {inFile, Source::File, {}, file};
    return {};
}

} // namespace

AccessTokens::AccessTokens(HubEnvironment environment, TokenStore *own, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_own(own)
{
}

QCoro::Task<AccessToken> AccessTokens::current()
{
    const HubEnvironment environment = m_environment;
    QString entered;
    if (m_own) {
        QFuture<QString> reading = m_own->token();
        const Ended ended(reading); // without a token where the store is gone meanwhile
        co_await ended;
        if (reading.resultCount() > 0)
            entered = reading.result();
    }
    QString inFile;
    if (environment.implicitToken) {
        QFuture<QString> reading = QtConcurrent::run(readToken, environment.tokenFile);
        inFile = co_await reading;
    }
    co_return firstOf(entered, environment, inFile);
}

} // namespace pictor::hub
