// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createstore.h"

#include "base/setaside.h"
#include "base/whendone.h"
#include "ui/support/statefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <optional>

namespace pictor::ui {

namespace {

Result<CreateState> parseState(const QString &path)
{
    const auto json = readWhole(path);
    return json ? createStateFromJson(*json) : tl::unexpected(json.error());
}

Result<CreateState> readState(const QString &path)
{
    if (!QFileInfo::exists(path))
        return CreateState();
    auto state = parseState(path);
    if (state)
        return state;
    const Error &why = state.error();
    // What cannot be opened may be whole: it stays where it is.
    const QString aside = why.kind == Error::Kind::Denied ? QString() : setAside(path);
    const QString message = aside.isEmpty()
        ? CreateStore::tr(
            "The prompt and the queue of the last time could not be read; the page starts empty, "
            "and is not kept so that %1 stays as it is. Move that file elsewhere, or check who may read it "
            "and write into its folder, then start Pictor again.")
              .arg(path)
        : CreateStore::tr(
            "The prompt and the queue of the last time could not be read; the page starts empty, "
            "and the file is kept as %1. Look there for a prompt that you miss; else it may be deleted.")
              .arg(aside);
    return failure(why.kind, message, why.detail.isEmpty() ? why.message : why.detail);
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

/// Names of the files that states which were set aside may use; nothing: one of them does not tell.
std::optional<QByteArray> textsSetAside(const QString &statePath)
{
    const QFileInfo state(statePath);
    QByteArray texts;
    const auto aside = state.dir().entryInfoList({state.fileName() + asideSuffix + u'*'}, QDir::Files);
    for (const QFileInfo &each : aside) {
        QFile file(each.filePath());
        if (!file.open(QFile::ReadOnly))
            return std::nullopt;
        texts += file.readAll();
        if (file.error() != QFile::NoError)
            return std::nullopt;
    }
    return texts;
}

void removeUnused(const CreateState &state, const QString &folder, const QString &statePath)
{
    const auto texts = textsSetAside(statePath);
    if (!texts)
        return;
    QSet<QString> used{state.draft.startImage};
    for (const QueuedGeneration &queued : state.queue)
        used.insert(queued.startImage);
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!used.contains(folder + file.fileName()) && !texts->contains(file.fileName().toUtf8()))
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
    return QtConcurrent::run(&m_thread, [this] {
        auto state = readState(m_file);
        m_sealed = !state && QFile::exists(m_file);
        return state;
    });
}

void CreateStore::save(const CreateState &state)
{
    const auto written = QtConcurrent::run(&m_thread, [this, state]() -> Result<void> {
        if (m_sealed)
            return {}; // as load() has told
        return writeWhole(
            m_file, [json = toJson(state)](QIODevice &file) { return file.write(json) == json.size(); });
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
    m_thread.start([state, folder = m_pictures, file = m_file] { removeUnused(state, folder, file); });
}

} // namespace pictor::ui
