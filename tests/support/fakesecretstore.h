// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/secretstore.h"

#include <QPromise>

#include <optional>
#include <vector>

namespace pictor::test {

/// A keychain in memory that may fail or be silent. Copies share what they keep.
class FakeSecretStore : public hub::SecretStore {
public:
    struct State {
        QString secret;
        std::optional<Error> error; ///< every answer, if set
        bool silent = false; ///< answers wait for answer()
        int questions = 0;
        std::vector<std::pair<std::shared_ptr<QPromise<Result<QString>>>, Result<QString>>> waiting;

        void answer()
        {
            for (const auto &[promise, result] : std::exchange(waiting, {})) {
                promise->addResult(result);
                promise->finish();
            }
        }
    };

    explicit FakeSecretStore(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    QFuture<Result<QString>> read() override { return reply(m_state->secret); }
    QFuture<Result<QString>> write(const QString &secret) override
    {
        if (!m_state->error && !m_state->silent)
            m_state->secret = secret;
        return reply(secret);
    }
    QFuture<Result<QString>> remove() override
    {
        if (!m_state->error && !m_state->silent)
            m_state->secret.clear();
        return reply({});
    }

private:
    QFuture<Result<QString>> reply(const QString &text)
    {
        ++m_state->questions;
        const Result<QString> result =
            m_state->error ? Result<QString>(tl::unexpected(*m_state->error)) : Result<QString>(text);
        const auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        m_state->waiting.emplace_back(promise, result);
        if (!m_state->silent)
            m_state->answer();
        return promise->future();
    }

    const std::shared_ptr<State> m_state;
};

} // namespace pictor::test
