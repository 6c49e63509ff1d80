// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace pictor::gallery {
class Gallery;
}

namespace pictor::ui {

class LibraryViewModel;
class Settings;

/// Brings the pictures that Pictor makes into the library, so that they are found like any other: the first
/// one makes the library watch the gallery's folder, and of the later ones just the new files are read,
/// several at once where they come quickly. If the user removes that folder from the library, it stays
/// removed. Pictures that go to the trash leave the library at once, and those that come back return to it.
class GalleryIndexing : public QObject {
    Q_OBJECT
public:
    /// @param gallery, library, settings  outlive this object
    GalleryIndexing(
        gallery::Gallery &gallery, LibraryViewModel &library, Settings &settings, QObject *parent = nullptr);

private:
    void add(const QString &file);
    void takeBack(const QString &file);
    void forget(const QString &file);
    void wake();
    void send();
    void read(const QString &folder, const QStringList &files);
    void watch(const QString &folder);
    void index(const QStringList &paths);

    LibraryViewModel &m_library;
    Settings &m_settings;
    QStringList m_waiting; ///< files
    QTimer m_timer;
};

} // namespace pictor::ui
