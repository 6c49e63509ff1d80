// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/modelssubcommands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "progress.h"
#include "registry/cataloguetexts.h"
#include "registry/modelregistry.h"
#include "session.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace pictor::app {

namespace {

using Verified = Result<hub::Verification>;

/// Shows how many bytes have been read.
class VerifyLine : public QFutureWatcher<Verified> {
public:
    VerifyLine(const QFuture<Verified> &future, QString key, const Session &session)
        : m_key(std::move(key))
        , m_session(session)
    {
        m_sinceStart.start();
        connect(this, &QFutureWatcherBase::progressValueChanged, this, [this] { show(); });
        setFuture(future);
    }

private:
    void show()
    {
        constexpr int mebi = 20; // bits
        const qint64 done = qint64(progressValue()) << mebi, total = qint64(progressMaximum()) << mebi;
        if (m_session.json()) {
            m_session.console().print(JsonLine()
                                          .add("event", QStringLiteral("progress"))
                                          .add("key", m_key)
                                          .add("bytesRead", done)
                                          .add("bytesTotal", total)
                                          .text());
            return;
        }
        const double seconds = static_cast<double>(std::max<qint64>(1, m_sinceStart.elapsed())) / 1000;
        const double rate = static_cast<double>(done) / seconds;
        const qint64 left = rate > 0 ? std::llround(static_cast<double>(total - done) / rate) : -1;
        m_session.console().showProgress(
            progressLine({done, total, rate, left, Progress::Unit::Bytes}, m_session.console().width()));
    }

    QString m_key;
    const Session &m_session;
    QElapsedTimer m_sinceStart;
};

void print(const Session &session, const QString &key, const hub::Verification &verification)
{
    for (const hub::FileFault &fault : verification.faults) {
        if (session.json())
            session.console().print(JsonLine()
                                        .add("event", QStringLiteral("fault"))
                                        .add("path", fault.path)
                                        .add("fault", fault.fault)
                                        .text());
        else
            session.console().print(fault.path + QStringLiteral(": ") + fault.fault);
    }
    if (session.json())
        session.console().print(JsonLine()
                                    .add("event", QStringLiteral("verified"))
                                    .add("key", key)
                                    .add("files", verification.files)
                                    .add("bytes", verification.bytes)
                                    .add("sound", verification.faults.isEmpty())
                                    .text());
    else if (verification.faults.isEmpty())
        session.console().print(Text::tr("%1: %n files, %2, all sound.", nullptr, verification.files)
                                    .arg(key, formatBytes(verification.bytes)));
}

QCoro::Task<int> repair(
    Session &session, ModelRegistry &registry, QString key, hub::Verification verification)
{
    QStringList damaged;
    for (const hub::FileFault &fault : verification.faults)
        damaged.append(fault.path);
    const auto removed = co_await outcome(registry.remove(key, damaged));
    if (!removed)
        co_return session.fail(removed.error());
    co_return co_await downloadModel(session, key);
}

} // namespace

QCoro::Task<int> verifyModelFiles(Session &session, QString key)
{
    const auto registry = session.registry();
    if (!registry)
        co_return session.fail(registry.error());
    auto verifying = (*registry)->verify(key);
    const VerifyLine line(verifying, key, session);
    const std::stop_callback cancel(session.stop(), [&verifying] { verifying.cancel(); });
    const auto verification = co_await outcome(verifying);
    if (!verification)
        co_return session.fail(verification.error());
    print(session, key, *verification);
    if (verification->faults.isEmpty())
        co_return ExitCode::success;
    if (session.arguments().has("repair"))
        co_return co_await repair(session, **registry, key, *verification);
    co_return session.fail({Error::Kind::Corrupt,
        Text::tr("%1 has damaged files; “pictor models verify %2 --repair” downloads them again.")
            .arg(catalogueText((*registry)->catalogue().find(key)->name), key),
        {}});
}

} // namespace pictor::app
