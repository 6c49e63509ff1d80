// SPDX-License-Identifier: GPL-3.0-or-later
// A program that downloads one repository and is killed while it does: killeddownload ENDPOINT CACHE
#include "killedtuning.h"

#include <QCoreApplication>

using namespace pictor::hub;
using namespace pictor::test;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    HubConnection connection(QUrl(application.arguments().at(1)));
    SnapshotDownload download(connection.client, HubCache(application.arguments().at(2)),
        {.repository = QStringLiteral("acme/tiny"),
            .revision = QStringLiteral("main"),
            .files = {{.path = QStringLiteral("model.safetensors")}}},
        killedTuning());
    QObject::connect(&download, &SnapshotDownload::finished, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&download, &SnapshotDownload::failed, qApp, [] { QCoreApplication::exit(1); });
    download.start();
    return QCoreApplication::exec();
}
