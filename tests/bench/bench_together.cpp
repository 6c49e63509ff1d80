// SPDX-License-Identifier: GPL-3.0-or-later
// How long a search waits while pictures are made: bench_together --maker DIR|KEY --finder DIR|KEY
// [--size N] [--steps N] [--index N]. Embeds words and a picture by turns, twice a second, first alone and
// then while the maker works, which has made a picture without searches before: its steps are to be compared.
// With --index, batches of N pictures are indexed by the finder all the while.
#include "base/threadpriority.h"
#include "inference/engine.h"
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/registryoptions.h"
#include "registry/texttoimagemodel.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace pictor;

namespace {

template <class T> T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

class Stopwatch {
public:
    explicit Stopwatch(ImageEmbeddingModel &finder)
        : m_finder(finder)
    {
        m_picture.fill(Qt::darkCyan);
    }

    /// Searches until `isOver`, and prints what they took.
    template <class Predicate> void measure(const QString &what, Predicate isOver)
    {
        std::vector<qint64> words;
        std::vector<qint64> pictures;
        while (!isOver()) {
            words.push_back(
                timeOf([this] { return m_finder.embedTexts({QStringLiteral("two dogs in the snow")}); }));
            pictures.push_back(timeOf([this] { return m_finder.embedImages({m_picture}); }));
            pause(500);
        }
        print(what + QStringLiteral(", words"), words);
        print(what + QStringLiteral(", picture"), pictures);
    }

private:
    template <class Ask> qint64 timeOf(Ask ask)
    {
        QElapsedTimer timer;
        timer.start();
        if (const auto row = waitFor(ask()->future()); !row)
            qFatal("%s", qUtf8Printable(row.error().message));
        return timer.elapsed();
    }

    static void print(const QString &what, std::vector<qint64> times)
    {
        std::ranges::sort(times);
        if (!times.empty())
            QTextStream(stdout) << QStringLiteral("%1: %2 times, half in %3 ms, longest %4 ms\n")
                                       .arg(what, -24)
                                       .arg(times.size())
                                       .arg(times[times.size() / 2])
                                       .arg(times.back());
    }

    ImageEmbeddingModel &m_finder;
    QImage m_picture{1600, 1200, QImage::Format_RGB32};
};

template <class M> M &modelOf(ModelRegistry &registry, const QString &key)
{
    const auto model = registry.find<M>(key);
    if (!model)
        qFatal("%s", qUtf8Printable(model.error().message));
    return **model;
}

/// A picture on its way, whose steps are printed.
QFuture<Result<QList<GeneratedPicture>>> started(TextToImageModel &maker, const GenerationRequest &request)
{
    auto *job = maker.generate(request);
    QObject::connect(job, &GenerationJob::stepFinished, [](int step, int total, double seconds) {
        QTextStream(stdout)
            << QStringLiteral("step %1 of %2: %3 s\n").arg(step).arg(total).arg(seconds, 0, 'f', 1);
    });
    return job->future();
}

/// Indexes one batch of pictures after the other, until the finder goes.
void keepIndexing(ImageEmbeddingModel &finder, const QList<QImage> &batch)
{
    auto *job = finder.embedImages(batch, Priority::Background);
    QObject::connect(
        job, &EmbeddingJob::finished, &finder, [&finder, batch] { keepIndexing(finder, batch); });
}

void check(const Result<QList<GeneratedPicture>> &pictures)
{
    if (!pictures)
        qFatal("%s", qUtf8Printable(pictures.error().message));
}

} // namespace

int main(int argc, char *argv[])
{
    inference::letPoolThreadsSleep(); // as the program does
    letThreadsGiveWay();
    const QGuiApplication application(argc, argv);
    QCommandLineParser line;
    const auto option = [&line](const char *name, const char *otherwise) {
        line.addOption(
            {QString::fromLatin1(name), {}, QStringLiteral("VALUE"), QString::fromLatin1(otherwise)});
    };
    option("maker", "black-forest-labs/FLUX.1-schnell");
    option("finder", "openai/clip-vit-base-patch32");
    option("size", "512");
    option("steps", "4");
    option("index", "0");
    line.process(application);

    const RegistryOptions options;
    ModelRegistry registry(options);
    auto &finder = modelOf<ImageEmbeddingModel>(registry, line.value(QStringLiteral("finder")));
    Stopwatch searches(finder);
    if (const int pictures = line.value(QStringLiteral("index")).toInt(); pictures > 0) {
        QImage picture(224, 224, QImage::Format_RGB888);
        picture.fill(Qt::darkCyan);
        keepIndexing(finder, QList<QImage>(pictures, picture));
    }
    int alone = 0;
    searches.measure(QStringLiteral("alone"), [&alone] { return alone++ == 10; });

    GenerationRequest request;
    request.prompt = QStringLiteral("a red boat at dawn");
    const int side = line.value(QStringLiteral("size")).toInt();
    request.size = {side, side};
    request.steps = line.value(QStringLiteral("steps")).toInt();
    auto &maker = modelOf<TextToImageModel>(registry, line.value(QStringLiteral("maker")));
    QTextStream(stdout) << "a picture without searches\n";
    check(waitFor(started(maker, request)));
    QTextStream(stdout) << "a picture with searches\n";
    const auto pictures = started(maker, request);
    searches.measure(QStringLiteral("beside the maker"), [&pictures] { return pictures.isFinished(); });
    check(pictures.result());
    return 0;
}
