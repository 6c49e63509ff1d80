// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/picturetrouble.h"

#include "ui/create/canvasviewmodel.h"
#include "ui/create/generationqueue.h"
#include "ui/create/picturemakers.h"
#include "ui/models/downloaddesk.h"

#include <utility>

namespace pictor::ui {

PictureTrouble::PictureTrouble(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.queue, &GenerationQueue::failed, this,
        [this](int row) { retryWhenHere(m_parts.queue.modelAt(row)); });
}

int PictureTrouble::failedRow() const
{
    return m_parts.queue.rowOf(m_entry);
}

DownloadViewModel *PictureTrouble::download() const
{
    const int row = failedRow();
    return row < 0 ? nullptr : m_parts.downloads.of(m_parts.queue.modelAt(row));
}

void PictureTrouble::show(int row)
{
    m_entry = m_parts.queue.idAt(row);
    Q_EMIT changed();
    m_parts.canvas.showTrouble(m_parts.queue.errorAt(row));
}

/// A download that the user helped on its way brings what the job lacked.
void PictureTrouble::retryWhenHere(const QString &model)
{
    DownloadViewModel *download = m_parts.downloads.of(model);
    disconnect(download, nullptr, this, nullptr);
    const auto retry = [this, download, model, last = download->state()]() mutable {
        // Told in another language, too: only what has arrived since then is new.
        const auto before = std::exchange(last, download->state());
        if (last != DownloadViewModel::State::Finished || before == last)
            return;
        disconnect(download, nullptr, this, nullptr);
        GenerationQueue &queue = m_parts.queue;
        for (int row = 0; row < queue.count(); ++row) {
            if (queue.modelAt(row) == model)
                queue.tryAgain(row);
        }
    };
    connect(download, &DownloadViewModel::stateChanged, this, retry);
}

void PictureTrouble::mend()
{
    const auto how = m_parts.canvas.mend();
    if (how != CanvasViewModel::TryAgain && how != CanvasViewModel::FreeMemory
        && how != CanvasViewModel::GoOnline) {
        Q_EMIT modelsWanted();
        return;
    }
    if (how == CanvasViewModel::FreeMemory)
        m_parts.makers.freeMemory();
    if (how == CanvasViewModel::GoOnline && download())
        download()->goOnline();
    tryAgain();
}

void PictureTrouble::tryAgain()
{
    const int row = failedRow();
    forget();
    m_parts.queue.tryAgain(row);
}

void PictureTrouble::dismiss()
{
    const int row = failedRow();
    forget();
    m_parts.canvas.showNothing();
    m_parts.queue.cancel(row);
}

} // namespace pictor::ui
