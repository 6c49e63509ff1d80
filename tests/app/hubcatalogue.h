// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"
#include "support/standinhub.h"

#include <QStringList>

namespace pictor::test {

/// The built-in catalogue's models, tiny, on a stand-in hub, and a program that finds them there.
class HubCatalogue {
public:
    explicit HubCatalogue(StandInHub::Options options = {});

    /// Runs the program against the hub, with a data folder that knows the hub's commits.
    Outcome run(const QStringList &arguments) const { return pictor.run(withData(arguments)); }
    void start(QProcess &process, const QStringList &arguments) const
    {
        pictor.start(process, withData(arguments));
    }
    QString dataFolder() const { return pictor.path(QStringLiteral("data")); }
    QString cacheFolder() const { return pictor.path(QStringLiteral("hub")); }
    /// Bytes that the hub and its store have sent.
    qint64 bytesSent() const;

    StandInHub hub;
    CommandRunner pictor;

private:
    QStringList withData(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("--data"), dataFolder()} + arguments;
    }
};

} // namespace pictor::test
