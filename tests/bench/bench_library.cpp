// SPDX-License-Identifier: GPL-3.0-or-later
// The library's speed on this machine. Decoding is measured over the pictures in $PICTOR_BENCH_PICTURES.
#include "library/database.h"
#include "library/embedder.h"
#include "library/embeddingtable.h"
#include "library/foldertable.h"
#include "library/picturereader.h"
#include "library/scanledger.h"
#include "library/searcher.h"
#include "library/threadgroup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>
#include <semaphore>

using namespace pictor;
using namespace pictor::library;

namespace {

constexpr int filesInFolder = 10'000;
constexpr int top = 100;

std::vector<float> unitVectors(std::size_t count, std::size_t dimension)
{
    QRandomGenerator random(1);
    std::vector<float> values(count * dimension);
    for (std::size_t row = 0; row < count; ++row) {
        float squares = 0;
        for (float &value : std::span(values).subspan(row * dimension, dimension)) {
            value = static_cast<float>(random.generateDouble() - 0.5);
            squares += value * value;
        }
        for (float &value : std::span(values).subspan(row * dimension, dimension))
            value /= std::sqrt(squares);
    }
    return values;
}

template <class T> void need(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

/// A library on disk with a folder of (empty) pictures.
struct Library {
    Library()
    {
        QDir(folder.path()).mkdir(QStringLiteral("photos"));
        database = Database::open(folder.filePath(QStringLiteral("data/library.sqlite"))).value();
        need(foldertable::add(*database, photos()));
    }

    QString photos() const { return folder.filePath(QStringLiteral("photos")); }

    void makeFiles(int count) const
    {
        for (int i = 0; i < count; ++i) {
            const QString below = photos() + QStringLiteral("/%1").arg(i / 500);
            if (i % 500 == 0)
                QDir().mkpath(below);
            QFile(below + QStringLiteral("/%1.jpg").arg(i)).open(QIODevice::WriteOnly);
        }
    }

    qint64 scan() const
    {
        need(scanledger::begin(*database));
        qint64 found = 0;
        const auto reconcile = [&](const std::vector<FoundFile> &files) {
            found += scanledger::reconcile(*database, files).value();
            return true;
        };
        FolderScan({{photos()}, {photos()}, {}}, reconcile, {}).run();
        return found;
    }

    qint64 useModel(int dimension) const
    {
        EmbedderInfo info;
        info.model = QStringLiteral("bench");
        info.revision = QStringLiteral("1");
        info.dimension = dimension;
        return embeddingtable::useModel(*database, info).value();
    }

    /// Gives every scanned picture a vector, in batches of eight.
    void embedAll(int dimension) const
    {
        const qint64 model = useModel(dimension);
        scanledger::settle(*database, model).value();
        const auto vectors = unitVectors(8, static_cast<std::size_t>(dimension));
        for (;;) {
            const auto page = scanledger::takePending(*database, model, 8, PageOrder::OldestFirst).value();
            if (page.images.empty())
                return;
            std::vector<EmbeddedImage> batch;
            for (const PendingImage &image : page.images)
                batch.push_back({image, QSize(4000, 3000)});
            const auto used = batch.size() * static_cast<std::size_t>(dimension);
            need(embeddingtable::store(*database, model, batch, std::span(vectors).first(used)));
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

void searchInMemory(benchmark::State &state)
{
    const auto count = static_cast<std::size_t>(state.range(0));
    const auto dimension = static_cast<std::size_t>(state.range(1));
    VectorIndex index(static_cast<int>(dimension));
    index.reserve(count);
    const auto vectors = unitVectors(count, dimension);
    for (std::size_t i = 0; i < count; ++i)
        index.append(static_cast<qint64>(i) + 1, static_cast<qint64>(i) + 1,
            std::span(vectors).subspan(i * dimension, dimension));
    const auto query = unitVectors(1, dimension);
    for (auto _ : state) {
        auto ranking = index.nearest(query);
        for (int i = 0; i < top; ++i)
            benchmark::DoNotOptimize(ranking.next());
    }
}
BENCHMARK(searchInMemory)
    ->Args({10'000, 512})
    ->Args({10'000, 768})
    ->Args({100'000, 768})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// What ImageLibrary::search does on its thread, files checked and rows read: the first time, and later.
void searchLibrary(benchmark::State &state)
{
    const bool first = state.range(0) == 1;
    const Library library;
    library.makeFiles(filesInFolder);
    library.scan();
    library.embedAll(768);
    const auto query = unitVectors(1, 768);
    const VectorSpace space{QStringLiteral("bench"), QStringLiteral("1")};
    Searcher warm;
    warm.search(*library.database, space, query, top).value();
    for (auto _ : state) {
        Searcher cold;
        Searcher &searcher = first ? cold : warm;
        benchmark::DoNotOptimize(searcher.search(*library.database, space, query, top).value());
    }
}
BENCHMARK(searchLibrary)->ArgName("first")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();

void scanNewFolder(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto library = std::make_unique<Library>();
        library->makeFiles(filesInFolder);
        state.ResumeTiming();
        library->scan();
        state.PauseTiming();
        library.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * filesInFolder);
}
BENCHMARK(scanNewFolder)->Unit(benchmark::kMillisecond)->UseRealTime();

void scanUnchangedFolder(benchmark::State &state)
{
    const Library library;
    library.makeFiles(filesInFolder);
    library.scan();
    library.embedAll(768);
    const qint64 model = library.useModel(768);
    for (auto _ : state) {
        library.scan();
        benchmark::DoNotOptimize(scanledger::settle(*library.database, model).value());
    }
    state.SetItemsProcessed(state.iterations() * filesInFolder);
}
BENCHMARK(scanUnchangedFolder)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Vectors of 768 floats stored in batches of eight, one transaction each.
void storeVectors(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto library = std::make_unique<Library>();
        library->makeFiles(filesInFolder);
        library->scan();
        state.ResumeTiming();
        library->embedAll(768);
        state.PauseTiming();
        const QFileInfo file(library->folder.filePath(QStringLiteral("data/library.sqlite")));
        library->database.reset();
        state.counters["bytes per vector"] = static_cast<double>(QFileInfo(file).size()) / filesInFolder;
        library.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * filesInFolder);
}
BENCHMARK(storeVectors)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Decoding and fitting to 224 x 224, as indexing does.
void readPictures(benchmark::State &state)
{
    QStringList files;
    QDirIterator entries(qEnvironmentVariable("PICTOR_BENCH_PICTURES"), QDir::Files);
    while (entries.hasNext() && files.size() < 64)
        files.append(entries.next());
    if (files.isEmpty())
        return state.SkipWithError("PICTOR_BENCH_PICTURES names no folder with pictures");
    inference::InputGeometry geometry;
    geometry.width = geometry.height = geometry.resize = 224;
    ThreadGroup threads;
    std::counting_semaphore<> arrived(0);
    PictureReader reader(threads, static_cast<int>(state.range(0)), geometry, [&] { arrived.release(); });
    for (auto _ : state) {
        for (const QString &file : files)
            reader.read({0, file, {}});
        for (qsizetype i = 0; i < files.size(); ++i) {
            arrived.acquire();
            if (auto picture = reader.next(); !picture || !picture->pixels)
                state.SkipWithError("a picture could not be read");
        }
    }
    state.SetItemsProcessed(state.iterations() * files.size());
}
BENCHMARK(readPictures)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
