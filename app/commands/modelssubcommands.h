// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <QString>

namespace pictor::app {

class Session;

/// What `pictor models` does; each gives the exit code.
QCoro::Task<int> listModels(Session &session);
QCoro::Task<int> downloadModel(Session &session, QString key);
QCoro::Task<int> verifyModelFiles(Session &session, QString key);
QCoro::Task<int> removeModelFiles(Session &session, QString key);

} // namespace pictor::app
