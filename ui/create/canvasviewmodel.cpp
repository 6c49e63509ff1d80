// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/canvasviewmodel.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "images/picture.h"
#include "ui/create/livegeneration.h"

namespace pictor::ui {

CanvasViewModel::CanvasViewModel(const LiveGeneration &live, QObject *parent)
    : QObject(parent)
    , m_live(live)
{
    connect(&m_live, &LiveGeneration::previewChanged, this, [this] {
        if (m_shown == Live)
            Q_EMIT changed();
    });
}

QImage CanvasViewModel::picture() const
{
    return m_shown == Live ? m_live.preview() : m_picture;
}

QSize CanvasViewModel::pictureSize() const
{
    return m_shown == Live ? m_live.size() : m_size;
}

QString CanvasViewModel::description() const
{
    return m_shown == Live ? m_live.prompt() : m_description;
}

CanvasViewModel::Mend CanvasViewModel::mend() const
{
    switch (m_error.remedy) {
    case Error::Remedy::EnterToken:
        return EnterToken;
    case Error::Remedy::AcceptLicence:
        return AcceptLicence;
    case Error::Remedy::FreeSpace:
        return RemoveModels;
    case Error::Remedy::GoOnline:
        return GoOnline;
    case Error::Remedy::TryAgain:
        return TryAgain;
    case Error::Remedy::None:
        break;
    }
    if (m_error.kind == Error::Kind::OutOfMemory)
        return FreeMemory;
    return m_error.kind == Error::Kind::NotFound ? ChooseModel : TryAgain;
}

void CanvasViewModel::show(Shown shown)
{
    ++m_turn;
    m_shown = shown;
    if (shown != Finished) {
        m_picture = {};
        m_size = {};
        m_description.clear();
    }
    if (shown != Trouble)
        m_error = {};
    Q_EMIT changed();
}

void CanvasViewModel::showNothing()
{
    show(Nothing);
}

void CanvasViewModel::showLive()
{
    show(Live);
}

void CanvasViewModel::showTrouble(const Error &error)
{
    m_error = error;
    show(Trouble);
}

void CanvasViewModel::showFinished(const QImage &picture, QSize size, const QString &description)
{
    m_picture = picture;
    m_size = size.isEmpty() ? picture.size() : size;
    m_description = description;
    show(Finished);
}

void CanvasViewModel::showFile(
    const QString &path, const QImage &picture, QSize size, const QString &description)
{
    showFinished(picture, size, description);
    const auto decoded = runDetached([path] { return images::decode(path); });
    whenDone(this, decoded, [this, turn = m_turn](const Result<QImage> &image) {
        if (turn != m_turn)
            return;
        if (!image) {
            Q_EMIT unreadable(image.error());
            return;
        }
        m_picture = *image;
        m_size = image->size();
        Q_EMIT changed();
    });
}

} // namespace pictor::ui
