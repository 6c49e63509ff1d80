// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "ui/library/dropreader.h"
#include "ui/library/folderlistmodel.h"
#include "ui/library/indexingviewmodel.h"
#include "ui/library/librarysearch.h"
#include "ui/models/modelchoice.h"
#include "ui/support/scrollplace.h"

#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace pictor::ui {

/// What LibraryPage shows: the watched folders, the run that reads them, and the search.
class LibraryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY phaseChanged)
    Q_PROPERTY(pictor::ui::FolderListModel *folders READ folders CONSTANT)
    Q_PROPERTY(pictor::ui::IndexingViewModel *indexing READ indexing CONSTANT)
    Q_PROPERTY(pictor::ui::LibrarySearch *search READ search CONSTANT)
    Q_PROPERTY(pictor::ui::ScrollPlace *place READ place CONSTANT)
    Q_PROPERTY(pictor::ui::ModelChoice *model READ model CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
public:
    /// NoFolders: open, but nothing is watched yet.
    enum class Phase { Opening, NoFolders, Open, Failed };
    Q_ENUM(Phase)

    LibraryViewModel(Paths paths, ModelChoice &model, QObject *parent = nullptr);
    ~LibraryViewModel() override;

    Phase phase() const;
    QString errorMessage() const { return m_openError ? m_openError->message : QString(); }
    FolderListModel *folders() { return &m_folders; }
    IndexingViewModel *indexing() { return &m_indexing; }
    LibrarySearch *search() { return &m_search; }
    ScrollPlace *place() { return &m_place; } ///< of the grid
    ModelChoice *model() const { return &m_model; }
    library::ImageLibrary *library() const { return m_library.get(); } ///< nullptr unless it is open
    QString notice() const { return m_notice; } ///< something to say in passing

    /// What the last time ended with: open() looks for it again, and goes there. Before open().
    void remember(const Query &query, const ListPlace &place);
    /// What is looked for, or will be once the library is open.
    Query query() const;

    /// Opens the database (Phase::Opening until that has ended), reads what is new in the folders and looks
    /// for what was looked for last time.
    Q_INVOKABLE void open();

    Q_INVOKABLE void take(const pictor::ui::DroppedContent &content);
    Q_INVOKABLE void paste();
    Q_INVOKABLE bool clipboardHoldsPicture() const;
    Q_INVOKABLE void lookFor(const QList<QUrl> &pictures);
    Q_INVOKABLE void lookForFile(const QString &path);
    Q_INVOKABLE void addFolder(const QUrl &folder);
    Q_INVOKABLE void removeFolder(int row);
    Q_INVOKABLE void readFolders();
    Q_INVOKABLE void dismissNotice();

    /// Shows something in passing; empty: nothing any more.
    Q_INVOKABLE void say(const QString &notice);

Q_SIGNALS:
    void phaseChanged();
    void noticeChanged();
    void taken(); ///< something was dropped, pasted or opened: the page should be seen

private:
    void takeLibrary(Result<std::unique_ptr<library::ImageLibrary>> library);
    void use(const DroppedContent &content);
    void watchFolder(const QString &folder);
    void onFoldersChanged();
    void onModelChanged();
    void readStatus();
    void restoreQuery();

    const Paths m_paths;
    ModelChoice &m_model;
    FolderListModel m_folders;
    IndexingViewModel m_indexing;
    QString m_notice;
    std::optional<Error> m_openError;
    QTimer m_statusTimer;
    std::unique_ptr<library::ImageLibrary> m_library;
    LibrarySearch m_search; ///< dies before the library it asks
    ScrollPlace m_place;
    Query m_remembered; ///< until it is looked for again
    bool m_restored = false; ///< `m_remembered` is done with
    bool m_restoring = false; ///< inside restoreQuery()
    QStringList m_foldersToWatch; ///< given before the library was open
    std::unique_ptr<QObject> m_opening; ///< context of the opening under way
};

} // namespace pictor::ui
