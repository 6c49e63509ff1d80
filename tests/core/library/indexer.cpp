// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes a folder in a process of its own, to be killed: indexer DATA PHOTOS.
// Says "asked N" before N pictures are embedded and "stored N" once N of this run are in the database. Embeds
// one batch for every byte on its standard input, so that whoever started it sees it at every stage.
#include "fakeembedder.h"
#include "resultof.h"

#include "library/imagelibrary.h"
#include "library/indexjob.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace pictor;
using namespace pictor::library;

namespace {

void say(const char *what, qint64 count)
{
    std::printf("%s %lld\n", what, static_cast<long long>(count));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto library = ImageLibrary::open(Paths::below(arguments.at(1)));
    if (!library || !resultOf((*library)->addFolder(arguments.at(2))))
        return 2;
    FakeEmbedder embedder;
    embedder.asked = [](qsizetype images) { say("asked", images); };
    embedder.hold();
    qsizetype allowed = 0;
    const auto answer = [&] {
        for (; allowed > 0 && embedder.waitingBatches() > 0; --allowed)
            embedder.release();
    };
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::array<char, 64> bytes{};
        const auto count = ::read(0, bytes.data(), bytes.size());
        allowed += std::max<qsizetype>(count, 0);
        input.setEnabled(count > 0);
        answer();
    });
    QTimer timer;
    timer.callOnTimeout(answer);
    timer.start(0);
    auto *job = (*library)->index(&embedder);
    QObject::connect(library->get(), &ImageLibrary::imagesChanged, job,
        [job] { say("stored", job->progress().embedded); });
    QObject::connect(job, &IndexJob::finished, [] { QCoreApplication::exit(0); });
    QObject::connect(job, &IndexJob::cancelled, [] { QCoreApplication::exit(3); });
    QObject::connect(job, &IndexJob::failed, [](const Error &error) {
        qWarning().noquote() << error.message << error.detail;
        QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}
