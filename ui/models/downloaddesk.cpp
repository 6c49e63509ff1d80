// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/downloaddesk.h"

#include "ui/models/hubaccess.h"
#include "ui/support/formatting.h"

#include <QGuiApplication>

namespace pictor::ui {

DownloadDesk::DownloadDesk(
    ModelStore &store, HubAccess &access, std::function<QString(const QString &key)> nameOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_access(access)
    , m_nameOf(std::move(nameOf))
    , m_signIn(access)
{
    connect(&m_store, &ModelStore::interruptedChanged, this, &DownloadDesk::readInterrupted);
    connect(&m_access, &HubAccess::tokenChanged, this,
        [this] { startAll([](const DownloadViewModel &download) { return download.isGated(); }); });
    connect(&m_access, &HubAccess::wentOnline, this, [this] {
        startAll(
            [](const DownloadViewModel &download) { return download.remedy() == RemedyNamespace::GoOnline; });
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            tryLicencesAgain();
    });
}

DownloadViewModel *DownloadDesk::of(const QString &key)
{
    DownloadViewModel *&download = m_downloads[key];
    if (!download)
        download = new DownloadViewModel(key, m_nameOf(key), m_store, m_access, this);
    return download;
}

void DownloadDesk::offerInterrupted()
{
    m_offering = true;
    readInterrupted();
}

void DownloadDesk::readInterrupted()
{
    m_interrupted = m_offering ? m_store.interrupted() : QStringList();
    Q_EMIT interruptedChanged();
}

QString DownloadDesk::interruptedText() const
{
    if (m_interrupted.isEmpty())
        return {};
    QStringList each;
    for (const QString &key : m_interrupted) {
        const DownloadStatus status = m_store.download(key);
        const QString amount = formatAmount(status.progress.received, status.bytesTotal);
        each.append(tr("%1: %2", "model, amount").arg(m_nameOf(key), amount));
    }
    if (each.size() == 1)
        return tr("%1 are here. Go on?", "a model: 12 of 33.7 GB").arg(each.constFirst());
    return tr("Downloads were interrupted. Go on? %1", "list of models with amounts")
        .arg(each.join(tr("; ", "between models")));
}

void DownloadDesk::goOn()
{
    for (const QString &key : std::exchange(m_interrupted, {}))
        m_store.start(key);
    Q_EMIT interruptedChanged();
}

void DownloadDesk::dismissInterrupted()
{
    m_offering = false;
    readInterrupted();
}

void DownloadDesk::tryLicencesAgain()
{
    startAll([](const DownloadViewModel &download) {
        return download.remedy() == RemedyNamespace::AcceptLicence;
    });
}

void DownloadDesk::startAll(const std::function<bool(const DownloadViewModel &)> &which)
{
    const auto downloads = m_downloads.values();
    for (DownloadViewModel *download : downloads) {
        if (which(*download))
            download->start();
    }
}

} // namespace pictor::ui
