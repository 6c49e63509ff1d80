// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tokenstore.h"

#include "base/ended.h"
#include "base/whendone.h"
#include "hub/hubenvironment.h"
#include "hub/messages.h"
#include "hub/tokenfile.h"

#include <QDir>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace pictor::hub {

namespace {

/// What can stand in a header. Tokens are letters, digits and "_"; other hubs may do as they like.
bool isToken(const QString &text)
{
    const auto isGraphic = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    return !text.isEmpty() && std::ranges::all_of(text, isGraphic);
}

Result<QString> noAnswer()
{
    return failure(Error::Kind::Unsupported, Text::tr("The keychain does not answer."));
}

} // namespace

TokenStore::TokenStore(
    QString file, std::unique_ptr<SecretStore> keychain, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_keychain(std::move(keychain))
    , m_patience(patience)
{
}

TokenStore::~TokenStore() = default;

QFuture<QString> TokenStore::token()
{
    if (!m_reading)
        startReading();
    return m_reading->future();
}

void TokenStore::startReading()
{
    m_reading = std::make_unique<QPromise<QString>>();
    m_reading->start();
    whenDone(this, QtConcurrent::run(readTokenFile, m_file), [this](const TokenRecord &record) {
        if (record.place == Place::Keychain)
            askKeychain();
        else
            settle(record.token, record.place);
    });
}

void TokenStore::askKeychain()
{
    const auto take = [this](const Result<QString> &answer) {
        if (answer)
            settle(*answer, Place::Keychain);
        else
            settle({}, Place::Keychain, answer.error().message);
    };
    whenDone(this, m_keychain->read(), take);
    QTimer::singleShot(m_patience, this, [this, take] {
        if (!m_reading->future().isFinished())
            take(noAnswer());
    });
}

/// A token that was waited for in vain may still come, and one that is entered meanwhile counts.
void TokenStore::settle(const QString &token, Place place, const QString &problem)
{
    m_place = place;
    m_problem = problem;
    if (m_reading->future().isFinished()) {
        m_reading = std::make_unique<QPromise<QString>>();
        m_reading->start();
    }
    m_reading->addResult(token);
    m_reading->finish();
    Q_EMIT changed();
}

QFuture<Result<QString>> TokenStore::limited(QFuture<Result<QString>> answer)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto give = [promise](const Result<QString> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    whenDone(this, answer, give);
    QTimer::singleShot(m_patience, this, [give] { give(noAnswer()); });
    return promise->future();
}

QCoro::Task<Result<TokenStore::Place>> TokenStore::save(QString text)
{
    const QString token = cleanToken(text);
    if (!isToken(token))
        co_return failure(Error::Kind::Unsupported,
            Text::tr("This is no access token. Copy it whole, it begins with “hf_”."));
    const QPointer<TokenStore> self = this;
    const QString file = m_file;

    TokenRecord record{Place::File, token};
    QString problem = Text::tr("There is no keychain.");
    if (m_keychain) {
        QFuture<Result<QString>> writing = limited(m_keychain->write(token));
        const Result<QString> written = co_await writing;
        if (written)
            record = {Place::Keychain, {}};
        else
            problem = written.error().message;
    }
    QFuture<Result<Place>> writing = QtConcurrent::run(writeTokenFile, file, record);
    const Result<Place> place = co_await writing;
    if (!place)
        co_return tl::unexpected(place.error());
    if (self) {
        if (!m_reading)
            startReading();
        settle(token, *place, *place == Place::Keychain ? QString() : problem);
    }
    co_return *place;
}

QCoro::Task<Result<TokenStore::Place>> TokenStore::forget()
{
    const QPointer<TokenStore> self = this;
    const QString file = m_file;
    QFuture<QString> reading = token();
    const Ended ended(reading);
    co_await ended;
    if (!self)
        co_return Place::Nowhere;
    const bool inKeychain = m_place == Place::Keychain;
    if (m_keychain && m_place != Place::Nowhere) {
        QFuture<Result<QString>> removing = limited(m_keychain->remove());
        const Result<QString> removed = co_await removing;
        if (!removed && inKeychain)
            co_return tl::unexpected(removed.error());
    }
    QFuture<Result<Place>> writing = QtConcurrent::run(writeTokenFile, file, TokenRecord());
    const Result<Place> place = co_await writing;
    if (place && self)
        settle({}, Place::Nowhere);
    co_return place;
}

QString TokenStore::placeText() const
{
    switch (m_place) {
    case Place::Nowhere:
        return Text::tr("No token has been entered here.");
    case Place::Keychain:
        return m_problem.isEmpty()
            ? Text::tr("The token is in the system's keychain.")
            : Text::tr("The token is in the system's keychain, which gives nothing out: %1").arg(m_problem);
    case Place::File:
        break;
    }
    const QString file = QDir::toNativeSeparators(m_file);
    return m_problem.isEmpty()
        ? Text::tr("The token is in %1, a file that only you may read.").arg(file)
        : Text::tr("%1 So the token is in %2, a file that only you may read.").arg(m_problem, file);
}

} // namespace pictor::hub
