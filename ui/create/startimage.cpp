// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/startimage.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "ui/create/createstore.h"

namespace pictor::ui {

StartImage::StartImage(CreateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void StartImage::begin()
{
    ++m_turn;
    m_loading = true;
    Q_EMIT changed();
}

void StartImage::show(const QImage &picture, const QString &name, const QString &file)
{
    m_loading = false;
    m_picture = picture;
    m_name = name;
    m_file = file;
    Q_EMIT changed();
}

void StartImage::take(const QueryPicture &picture)
{
    begin();
    const auto decoded = runDetached([picture] { return decode(picture); });
    whenDone(this, decoded, [this, turn = m_turn, name = picture.name()](const Result<QImage> &image) {
        if (turn != m_turn)
            return;
        if (!image) {
            show(m_picture, m_name, m_file);
            Q_EMIT failed(image.error());
            return;
        }
        whenDone(this, m_store.keep(*image), [this, turn, name, image](const Result<QString> &file) {
            if (turn != m_turn)
                return;
            show(*image, name, file.value_or(QString()));
            Q_EMIT taken();
            if (!file)
                Q_EMIT failed(file.error());
        });
    });
}

void StartImage::restore(const QString &file, const QString &name)
{
    if (file.isEmpty())
        return;
    begin();
    const auto decoded = runDetached([file] { return decode(QueryPicture{file}); });
    whenDone(this, decoded, [this, turn = m_turn, file, name](const Result<QImage> &image) {
        if (turn == m_turn)
            show(image.value_or(QImage()), image ? name : QString(), image ? file : QString());
    });
}

void StartImage::clear()
{
    ++m_turn;
    show({}, {}, {});
}

} // namespace pictor::ui
