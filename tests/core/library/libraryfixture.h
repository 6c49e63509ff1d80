// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/imagelibrary.h"
#include "library/indexjob.h"

#include "fakeembedder.h"
#include "resultof.h"

#include <QColor>
#include <QImage>
#include <QTemporaryDir>

#include <memory>

/// A folder of pictures and a library of its own, both gone with it.
class LibraryFixture {
public:
    LibraryFixture();

    /// Four quadrants of colours that `seed` picks: pictures of different seeds have different vectors.
    static QImage picture(int seed);

    QString photos(const QString &name = {}) const; ///< absolute path in the folder of pictures
    /// Writes picture(seed), making folders on the way. The format follows the name.
    QString add(const QString &name, int seed) const;
    void addMany(int count) const; ///< "many/000.png", …

    void open(); ///< again, as a new process would
    void watch() const; ///< the folder of pictures
    pictor::Result<QString> watch(const QString &path) const;
    void forget(const QString &path) const; ///< a watched folder

    /// Runs to its end. True: finished.
    bool index(const QStringList &folders = {});
    /// Begins to index so many new pictures, whose batches get no answer before the embedder is released.
    pictor::library::IndexJob *indexHeld(int pictures);
    static bool isEnded(const pictor::library::IndexJob *job) { return job->hasEnded(); }

    QList<pictor::library::SearchHit> search(const QImage &query, int top = 10) const;
    QStringList found(const QImage &query, int top = 10) const; ///< names in the folder of pictures

    pictor::library::FolderStatus status() const; ///< of the first folder
    pictor::library::IndexProgress progress; ///< of the last index()

    QTemporaryDir folder;
    pictor::Paths paths;
    FakeEmbedder embedder;
    std::unique_ptr<pictor::library::ImageLibrary> library;
};
