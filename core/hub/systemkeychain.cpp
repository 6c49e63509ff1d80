// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/secretstore.h"

#include "hub/messages.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace pictor::hub {

namespace {

using Answer = Result<QString>;

const QString service = QStringLiteral("Pictor");
const QString key = QStringLiteral("hub-access-token");

/// Lives on the keychain's thread. QtKeychain has a queue of its own, one in a process, that stays on the
/// thread where it was first used: so there is one such thread, for as long as the program runs.
QObject *keychainWorker()
{
    static QObject *const worker = [] {
        auto *thread = new QThread; // leaked where a service still holds it when the program ends
        thread->setObjectName(QStringLiteral("keychain"));
        auto *object = new QObject;
        object->moveToThread(thread);
        QObject::connect(
            QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread,
            [thread] {
                constexpr int patience = 500; // ms
                thread->quit();
                thread->wait(patience);
            },
            Qt::DirectConnection);
        thread->start();
        return object;
    }();
    return worker;
}

Answer refused(const QKeychain::Job &job)
{
    using Kind = Error::Kind;
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(Kind::Denied, Text::tr("The keychain was not unlocked."), job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(Kind::Unsupported, Text::tr("There is no keychain."), job.errorString());
    default:
        return failure(Kind::Unsupported, Text::tr("The keychain does not answer."), job.errorString());
    }
}

Answer answerOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return QString();
    if (job.error() != QKeychain::NoError)
        return refused(job);
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return read ? read->textData() : QString();
}

/// @param make  gives the job; called on the keychain's thread
template <class Make> QFuture<Answer> run(Make make)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject *worker = keychainWorker();
    QMetaObject::invokeMethod(worker, [worker, promise, make] {
        QKeychain::Job *job = make();
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, worker, [promise](QKeychain::Job *finished) {
            promise->addResult(answerOf(*finished));
            promise->finish();
        });
        job->start();
    });
    return promise->future();
}

class SystemKeychain : public SecretStore {
public:
    QFuture<Answer> read() override
    {
        return run([] { return new QKeychain::ReadPasswordJob(service); });
    }

    QFuture<Answer> write(const QString &secret) override
    {
        return run([secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setTextData(secret);
            return job;
        });
    }

    QFuture<Answer> remove() override
    {
        return run([] { return new QKeychain::DeletePasswordJob(service); });
    }
};

} // namespace

std::unique_ptr<SecretStore> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace pictor::hub
