// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createstore.h"

#include "base/whendone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrentRun>

namespace pictor::ui {

namespace {

Result<CreateState> readState(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return CreateState();
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::Denied,
            CreateStore::tr("%1 could not be read: %2. The page starts empty.")
                .arg(path, file.errorString()));
    auto state = createStateFromJson(file.readAll());
    if (!state) {
        QFile::remove(path + QStringLiteral(".damaged"));
        file.rename(path + QStringLiteral(".damaged"));
    }
    return state;
}

/// `write(file)` says whether it could.
template <class Write> Result<void> writeWhole(const QString &path, Write write)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && write(file) && file.commit())
        return {};
    return failure(Error::Kind::Denied,
        CreateStore::tr("%1 could not be written: %2. Free some space, or check who may write there.")
            .arg(path, file.errorString()));
}

Result<QString> writePicture(const QImage &image, const QString &folder)
{
    const QImage picture = image.convertToFormat(QImage::Format_RGB888);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto size = QByteArray::number(picture.width()) + 'x' + QByteArray::number(picture.height());
    hash.addData(size);
    for (int y = 0; y < picture.height(); ++y)
        hash.addData(
            QByteArrayView(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width() * 3));
    const QString path = folder + QLatin1String(hash.result().toHex().left(32)) + QStringLiteral(".png");
    if (QFile::exists(path))
        return path;
    const auto written = writeWhole(path, [&picture](QIODevice &file) { return picture.save(&file, "PNG"); });
    return written ? Result<QString>(path) : tl::unexpected(written.error());
}

void removeUnused(const CreateState &state, const QString &folder)
{
    QSet<QString> used{state.draft.startImage};
    for (const QueuedGeneration &queued : state.queue)
        used.insert(queued.startImage);
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!used.contains(folder + file.fileName()))
            QFile::remove(file.filePath());
    }
}

} // namespace

CreateStore::CreateStore(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_file(paths.data + QStringLiteral("/create.json"))
    , m_pictures(paths.data + QStringLiteral("/start-images/"))
{
    m_thread.setMaxThreadCount(1);
}

CreateStore::~CreateStore()
{
    m_thread.waitForDone();
}

QFuture<Result<CreateState>> CreateStore::load()
{
    return QtConcurrent::run(&m_thread, [file = m_file] { return readState(file); });
}

void CreateStore::save(const CreateState &state)
{
    const auto written = QtConcurrent::run(&m_thread, [state, path = m_file] {
        return writeWhole(
            path, [json = toJson(state)](QIODevice &file) { return file.write(json) == json.size(); });
    });
    whenDone(this, written, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

QFuture<Result<QString>> CreateStore::keep(const QImage &picture)
{
    return QtConcurrent::run(
        &m_thread, [picture, folder = m_pictures] { return writePicture(picture, folder); });
}

void CreateStore::discardUnused(const CreateState &state)
{
    m_thread.start([state, folder = m_pictures] { removeUnused(state, folder); });
}

} // namespace pictor::ui
