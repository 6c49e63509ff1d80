// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestore.h"

namespace pictor::ui::test {

namespace {

template <class T> QFuture<T> answered(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

void FakeStore::set(const QString &key, const DownloadStatus &status)
{
    m_statuses[key] = status;
    Q_EMIT downloadChanged(key);
}

void FakeStore::setProgress(const QString &key, const hub::TransferProgress &progress)
{
    m_statuses[key].progress = progress;
    Q_EMIT progressChanged(key);
}

void FakeStore::setInterrupted(const QStringList &keys)
{
    m_interrupted = keys;
    Q_EMIT interruptedChanged();
}

void FakeStore::setAvailability(const QString &key, const Availability &availability)
{
    m_availability[key] = availability;
}

void FakeStore::enter(const QString &key, ModelDownload::State state)
{
    m_statuses[key].state = state;
    if (m_interrupted.removeOne(key))
        Q_EMIT interruptedChanged();
    Q_EMIT downloadChanged(key);
}

void FakeStore::start(const QString &key)
{
    calls.append(QStringLiteral("start ") + key);
    enter(key, ModelDownload::State::Running);
}

void FakeStore::startFromMirror(const QString &key)
{
    calls.append(QStringLiteral("mirror ") + key);
    enter(key, ModelDownload::State::Running);
}

void FakeStore::pause(const QString &key)
{
    calls.append(QStringLiteral("pause ") + key);
    enter(key, ModelDownload::State::Paused);
}

void FakeStore::cancel(const QString &key)
{
    calls.append(QStringLiteral("cancel ") + key);
    m_statuses[key].progress = {};
    enter(key, ModelDownload::State::Idle);
}

QFuture<Availability> FakeStore::availability(const QString &key)
{
    return answered(m_availability.value(key));
}

QFuture<Result<hub::Verification>> FakeStore::verify(const QString &key)
{
    calls.append(QStringLiteral("verify ") + key);
    verifying = std::make_shared<QPromise<Result<hub::Verification>>>();
    verifying->start();
    return verifying->future();
}

QFuture<Result<qint64>> FakeStore::discard(const QString &key, const QStringList &paths)
{
    calls.append(QStringLiteral("discard %1: %2").arg(key, paths.join(QLatin1Char(' '))));
    return answered(removed);
}

QFuture<Result<qint64>> FakeStore::removableBytes(const QString &)
{
    return answered(removable);
}

QFuture<Result<qint64>> FakeStore::remove(const QString &key)
{
    calls.append(QStringLiteral("remove ") + key);
    if (removed)
        m_availability[key] = {.bytesToDownload = *removed};
    return answered(removed);
}

QFuture<Result<QString>> FakeAccess::signIn(const QString &token)
{
    tokens.append(token);
    if (token == QLatin1String("hf_good")) {
        Q_EMIT tokenChanged();
        return answered<Result<QString>>(QStringLiteral("mona"));
    }
    return answered<Result<QString>>(failure(
        Error::Kind::Denied, QStringLiteral("The access token is wrong or has expired. Enter a new one.")));
}

void FakeAccess::goOnline()
{
    isOnline = true;
    Q_EMIT wentOnline();
}

QUrl FakeAccess::licencePage(const QString &repository) const
{
    return QUrl(QStringLiteral("https://hub.example/") + repository);
}

} // namespace pictor::ui::test
