// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "ui/create/createstate.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace pictor::ui {

/// Keeps the page's state in a file of the data folder, and the start images beside it. Files are read and
/// written on a thread of its own, in the order asked for, beside their final name and renamed.
class CreateStore : public QObject {
    Q_OBJECT
public:
    explicit CreateStore(const Paths &paths, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~CreateStore() override;

    /// What was kept last; of a first start, nothing. A damaged file is kept under another name. Where that
    /// is not possible, and where it cannot be opened (Denied), nothing is written over it.
    QFuture<Result<CreateState>> load();
    void save(const CreateState &state);

    /// A lasting copy of a start image. The same picture has the same file.
    /// @return through the future: its path; Denied or OutOfMemory (full disk)
    QFuture<Result<QString>> keep(const QImage &picture);
    /// Deletes the start images that neither `state` nor one that was set aside uses. Only once, and only
    /// after load() gave that state: others are in use by then.
    void discardUnused(const CreateState &state);

Q_SIGNALS:
    void failed(const pictor::Error &error); ///< the state could not be written

private:
    const QString m_file;
    const QString m_pictures; ///< folder
    bool m_sealed = false; ///< the file is not to be written over; m_thread's
    QThreadPool m_thread;
};

} // namespace pictor::ui
