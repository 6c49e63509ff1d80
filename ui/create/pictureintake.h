// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/pictureshelf.h"
#include "ui/library/query.h"

#include <QObject>

namespace pictor::ui {

/// Sorts what is dropped or pasted on CreatePage: a picture that tells how it was made, another picture, or
/// folders. Files are looked into off the GUI thread.
class PictureIntake : public QObject {
    Q_OBJECT
public:
    /// @param shelf  outlives this
    explicit PictureIntake(PictureShelf &shelf, QObject *parent = nullptr);

    void take(const DroppedContent &content);
    /// A start image, whatever else the picture may tell.
    void takeStartImage(const DroppedContent &content);

Q_SIGNALS:
    void settingsFound(const pictor::GenerationSettings &settings, const pictor::ui::QueryPicture &picture);
    void startImageFound(const pictor::ui::QueryPicture &picture);
    void foldersDropped(const pictor::ui::DroppedContent &content);
    void refused(const pictor::Error &error);

private:
    void sort(const DroppedContent &content);
    void lookForSettings(const QueryPicture &picture);

    PictureShelf &m_shelf;
};

} // namespace pictor::ui
