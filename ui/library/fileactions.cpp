// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/fileactions.h"

#include "base/whendone.h"
#include "images/picture.h"
#include "ui/support/sessionbus.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPixmap>
#include <QProcess>
#include <QQuickItemGrabResult>
#include <QtConcurrentRun>

#ifdef PICTOR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace pictor::ui {

namespace {

std::unique_ptr<QMimeData> fileAsMime(const QString &path)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    mime->setText(path);
    return mime;
}

#ifdef PICTOR_DBUS
// https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
QDBusMessage showCall(const QString &path)
{
    const QString service = QStringLiteral("org.freedesktop.FileManager1"); // and its interface
    QDBusMessage show = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/FileManager1"), service, QStringLiteral("ShowItems"));
    const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    show.setArguments({QStringList{uri}, QString()});
    return show;
}
#endif

} // namespace

void FileActions::open(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed(
            tr("No program was found that opens %1. Install an image viewer, or copy the picture into "
               "a program that you have.")
                .arg(path));
}

void FileActions::openFolder(const QString &path)
{
    show(path, path);
}

void FileActions::show(const QString &folder, const QString &wanted)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT failed(tr("No file manager was found. Install one, or look here: %1").arg(wanted));
}

void FileActions::reveal(const QString &path)
{
    const QString folder = QFileInfo(path).path();
#if defined(Q_OS_WIN)
    QProcess::startDetached(QStringLiteral("explorer"), {QStringLiteral("/select,"), path});
#elif defined(Q_OS_DARWIN)
    QProcess::startDetached(QStringLiteral("open"), {QStringLiteral("-R"), path});
#elif defined(PICTOR_DBUS)
    whenDone(this, sessionBusName(), [this, path, folder](const QString &name) {
        // Without a connection a call would never end, not even with an error.
        if (name.isEmpty() || !QDBusConnection::sessionBus().isConnected())
            return show(folder, path);
        const QDBusPendingCall shown = QDBusConnection::sessionBus().asyncCall(showCall(path));
        auto *call = new QDBusPendingCallWatcher(shown, this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, path, folder] {
            call->deleteLater();
            if (call->isError())
                show(folder, path);
        });
    });
#else
    show(folder, path);
#endif
}

void FileActions::copy(const QString &path)
{
    QGuiApplication::clipboard()->setMimeData(fileAsMime(path).release());
    whenDone(this, QtConcurrent::run([path] { return images::decode(path); }),
        [path](const Result<QImage> &picture) {
            QClipboard *clipboard = QGuiApplication::clipboard();
            // Somebody may have copied something else since.
            if (!picture || !clipboard->ownsClipboard() || clipboard->text() != path)
                return;
            auto mime = fileAsMime(path);
            mime->setImageData(*picture);
            clipboard->setMimeData(mime.release());
        });
}

void FileActions::drag(QQuickItem *source, const QString &path)
{
    auto *drag = new QDrag(source); // deletes itself
    drag->setMimeData(fileAsMime(path).release());
    const auto seen = source->grabToImage();
    const auto start = [drag](const QImage &picture) {
        if (!picture.isNull())
            drag->setPixmap(QPixmap::fromImage(picture));
        drag->exec(Qt::CopyAction);
    };
    if (!seen)
        return start({});
    connect(seen.get(), &QQuickItemGrabResult::ready, drag, [seen, start] { start(seen->image()); });
}

} // namespace pictor::ui
